import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../database/request-context.js';
import { type FieldProblem, localise, type ProblemText } from '../../problems/problem.js';
import { fieldProblem } from '../../problems/validation.js';
import {
  type ArrangedDay,
  type DayDifference,
  dayFaults,
  type DayFault,
  differencesOf,
} from '../domain/arrangement.js';
import { type NoticeFault, readHolidayNotice } from '../domain/read-holiday-notice.js';
import type { CheckArrangementDto, CheckedArrangementDto } from '../dto/working-calendar.dto.js';
import { ReferenceDays } from '../reference-days.js';

type Words = Pick<ProblemText, 'zh' | 'en'>;

const DOUBTS: Record<NoticeFault['code'], Words> = {
  no_days: {
    zh: '没有读出日期。请粘贴通知正文中“一、元旦：……”起的各条，或在下面逐日添加',
    en: 'No days were found. Paste the numbered points of the notice, or add the days below',
  },
  not_a_day: { zh: '“{words}”不是有效的日期或区间', en: '“{words}” is no day or span of days' },
  other_year: {
    zh: '“{words}”不在这一年，没有采用；属于哪年的安排，请在哪年录入',
    en: '“{words}” is not in this year and was left out; enter it with its own year',
  },
  other_weekday: {
    zh: '“{words}”写的星期与日历不符，请核对年份和日期',
    en: 'The weekday in “{words}” is not that of the day; check the year and the day',
  },
  other_count: {
    zh: '“{words}”写的天数与日期不符，请核对',
    en: 'The number of days in “{words}” is not that of its dates; check it',
  },
};

const DAY_FAULTS: Record<DayFault['code'], Words> = {
  not_a_day: { zh: '没有这一天，请核对', en: 'There is no such day; check it' },
  other_year: { zh: '不在这一年，请删除或改正', en: 'Is not in this year; remove or correct it' },
  twice: { zh: '这一天重复了，请删除一处', en: 'This day is there twice; remove one' },
  works_anyway: {
    zh: '这一天本来就是工作日，不会是调休上班，请核对',
    en: 'This day is worked anyway and can be no make-up day; check it',
  },
};

/** Reads and compares the days of a year before anything is kept. */
@Injectable()
export class CheckArrangement {
  constructor(private readonly references: ReferenceDays) {}

  async execute(
    ctx: RequestContext,
    { year, text, days = [] }: CheckArrangementDto,
  ): Promise<CheckedArrangementDto> {
    const read = text === undefined ? { days, faults: [] } : readHolidayNotice(year, text);
    return {
      days: read.days,
      doubts: read.faults.map(({ code, words }) => localise(DOUBTS[code], { words }, ctx.locale)),
      ...(await this.compare(year, read.days)),
    };
  }

  /** Where the days differ from the law and from the reference, if that has the year. */
  async compare(
    year: number,
    days: readonly ArrangedDay[],
  ): Promise<{ differences: DayDifference[]; reference: string | null }> {
    const reference = await this.references.of(year);
    return {
      differences: differencesOf(year, days, reference?.days ?? null),
      reference: reference?.name ?? null,
    };
  }
}

/** @throws validation_failed at each day that cannot be */
export function refuseBadDays(year: number, days: readonly ArrangedDay[]): void {
  const faults = dayFaults(year, days).map(({ index, code }): FieldProblem => ({
    path: `days.${index}.day`,
    code,
    ...DAY_FAULTS[code],
  }));
  if (faults.length > 0) {
    throw fieldProblem(faults);
  }
}
