import { dayInChinese } from '../../../platform/documents/domain/day-in-chinese.js';
import { askedMaterials, type Dossier } from './dossier.js';

/** What a receipt lists: the materials that were given, and those that follow, with their days; at least the application. */
export function receivedMaterials(dossier: Dossier): string[] {
  const received = askedMaterials(dossier).flatMap(({ kind, fileId, followsOn }) => {
    if (fileId !== null) {
      return [kind.name];
    }
    return followsOn === null ? [] : [`${kind.name}（容缺，${dayInChinese(followsOn)}前补交）`];
  });
  return received.length === 0 ? ['申请表'] : received;
}

/** The materials that are still to follow, in a sentence. */
export function followingMaterials(dossier: Dossier): string {
  const following = askedMaterials(dossier).flatMap(({ kind, fileId, followsOn }) =>
    fileId === null && followsOn !== null
      ? [`${kind.name}（${dayInChinese(followsOn)}前补交）`]
      : [],
  );
  return following.length === 0 ? '无' : following.join('、');
}

/** A sentence's end that the notice sets itself. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[。.；;]+$/u, '');
}

/** How the park is reached, by its guide. */
export function contactOf(
  { guidePhone, guideAddress }: { guidePhone: string | null; guideAddress: string | null },
  park: string,
): string {
  const told = [
    ...(guidePhone ? [`电话 ${guidePhone}`] : []),
    ...(guideAddress ? [`地址：${guideAddress}`] : []),
  ];
  return told.length === 0 ? `${park}办事窗口` : told.join('，');
}
