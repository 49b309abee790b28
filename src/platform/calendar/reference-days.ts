import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import type { ArrangedDay } from './domain/arrangement.js';

interface Published {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

/** Another list of a year's days, and what it is called. */
export interface ReferenceYear {
  name: string;
  days: Pick<ArrangedDay, 'day' | 'kind'>[];
}

/** The days as chinese-days has them: to compare with what is entered, never in its place. */
@Injectable()
export class ReferenceDays {
  private read: Promise<{ name: string; published: Published }> | null = null;

  /** The days of a year; null where the list does not have it. */
  async of(year: number): Promise<ReferenceYear | null> {
    const { name, published } = await (this.read ??= readPackage());
    const ofYear = (days: Record<string, string>, kind: 'off' | 'work'): ReferenceYear['days'] =>
      Object.keys(days)
        .filter((day) => day.startsWith(`${year}-`))
        .map((day) => ({ day, kind }));
    const days = [...ofYear(published.holidays, 'off'), ...ofYear(published.workdays, 'work')];
    return days.length === 0 ? null : { name, days };
  }
}

async function readPackage(): Promise<{ name: string; published: Published }> {
  const { resolve } = createRequire(import.meta.url);
  const [data, about] = await Promise.all(
    ['chinese-days/dist/chinese-days.json', 'chinese-days/package.json'].map((file) =>
      readFile(resolve(file), 'utf8'),
    ),
  );
  const { version } = JSON.parse(about!) as { version: string };
  return { name: `chinese-days ${version}`, published: JSON.parse(data!) as Published };
}
