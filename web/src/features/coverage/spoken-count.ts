const SPOKEN = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small count as it is said before a measure word (三 家, 两 个); digits from eleven on and in English. */
export function spokenCount(count: number, language: string): string {
  return (language.startsWith('zh') ? SPOKEN[count] : undefined) ?? String(count);
}
