/** The first character of each pinyin initial in the order of the Chinese collation; no syllable begins with i, u or v. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';

const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** The pinyin initials of a title, letters and digits as they are: 单位台账 → dwtz. Good for our own titles, not for names. */
export function pinyinInitials(text: string): string {
  return [...text]
    .map((character) => {
      if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
      if (!/\p{Script=Han}/u.test(character)) return '';
      const place = [...FIRST].findLastIndex((first) => order.compare(first, character) <= 0);
      return LETTERS[place] ?? '';
    })
    .join('');
}
