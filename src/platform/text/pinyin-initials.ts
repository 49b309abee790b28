import { pinyin } from 'pinyin-pro';

/** Initials that a name is searched by: 天桥 → `tq`; letters and digits stay as they are. */
export function pinyinInitials(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
