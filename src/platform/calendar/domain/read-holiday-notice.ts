import { addDays, type BusinessDate, businessDate } from '../business-date.js';
import type { ArrangedDay } from './arrangement.js';

/** Something in the text that does not fit; the days are read all the same. */
export interface NoticeFault {
  code: 'no_days' | 'not_a_day' | 'other_year' | 'other_weekday' | 'other_count';
  /** The words of the notice that it is about. */
  words: string;
}

const WEEKDAYS = '日一二三四五六';
const DATE = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(]([^）)]*)[）)])?';
const SPAN = new RegExp(`${DATE}(?:[至到—–-]+${DATE})?`, 'g');
const HEADING = /^[一二三四五六七八九十\d]+[、.．]\s*([^：:。]{1,20})[：:]/;

/**
 * Reads the days off and the make-up days out of the text of a yearly notice (国务院办公厅关于…年部分节假日安排的通知),
 * as it has been worded for years: “一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。” What the
 * notice says of weekdays and of how many days there are is compared with the days themselves.
 */
export function readHolidayNotice(
  year: number,
  text: string,
): { days: ArrangedDay[]; faults: NoticeFault[] } {
  const days = new Map<BusinessDate, ArrangedDay>();
  const faults: NoticeFault[] = [];
  for (const paragraph of text.replaceAll(/[ \t\u3000]/g, '').split(/\r?\n/)) {
    const name = HEADING.exec(paragraph)?.[1];
    if (name === undefined) continue;
    const reading = { year, name, days, faults };
    for (const sentence of paragraph.slice(paragraph.search(/[：:]/) + 1).split(/[。；]/)) {
      if (/上班/.test(sentence)) readDays(reading, sentence, 'work');
      else if (/放假|休息/.test(sentence)) readDays(reading, sentence, 'off');
    }
  }
  if (days.size === 0) {
    faults.push({ code: 'no_days', words: text.slice(0, 40) });
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), faults };
}

interface Reading {
  year: number;
  name: string;
  days: Map<BusinessDate, ArrangedDay>;
  faults: NoticeFault[];
}

function readDays(reading: Reading, sentence: string, kind: ArrangedDay['kind']): void {
  const { year, name, days, faults } = reading;
  let month = Number.NaN;
  let count = 0;
  for (const span of sentence.matchAll(SPAN)) {
    const [words] = span;
    month = Number(span[2] ?? month);
    const first = businessDate(Number(span[1] ?? year), month, Number(span[3]));
    const hasEnd = span[7] !== undefined;
    month = hasEnd ? Number(span[6] ?? month) : month;
    const last = hasEnd
      ? businessDate(Number(span[5] ?? first?.slice(0, 4) ?? year), month, Number(span[7]))
      : first;
    if (first === null || last === null || last < first || addDays(first, 20) < last) {
      faults.push({ code: 'not_a_day', words });
      continue;
    }
    for (const [day, note] of [
      [first, span[4]],
      [last, span[8]],
    ] as const) {
      const weekday = /(?:周|星期)([一二三四五六日天])/.exec(note ?? '')?.[1]?.replace('天', '日');
      if (weekday !== undefined && weekday !== WEEKDAYS[new Date(day).getUTCDay()]) {
        faults.push({ code: 'other_weekday', words });
      }
    }
    for (let day = first; day <= last; day = addDays(day, 1)) {
      count += 1;
      if (Number(day.slice(0, 4)) === year) {
        days.set(day, { day, kind, name: kind === 'work' ? `${name}调休` : name });
      } else {
        faults.push({ code: 'other_year', words: day });
      }
    }
  }
  const said = /(?:共|放假|休息)(\d{1,2})天/.exec(sentence)?.[1];
  if (kind === 'off' && said !== undefined && Number(said) !== count) {
    faults.push({ code: 'other_count', words: sentence.slice(0, 60) });
  }
}
