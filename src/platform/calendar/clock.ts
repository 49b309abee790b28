import { Injectable } from '@nestjs/common';

const SHANGHAI = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The one place that reads the time; domain code is given it. */
@Injectable()
export class Clock {
  /** The moment, UTC. */
  now(): Date {
    return new Date();
  }
}

const HOUR_MS = 3_600_000;
/** Formatting costs more than a row from the database, and within an hour the answer stays. */
let latest = { hour: Number.NaN, date: '' };

/** The business date `YYYY-MM-DD` on which a moment falls in Shanghai, which is whole hours from UTC. */
export function businessDateAt(moment: Date): string {
  const hour = Math.floor(moment.getTime() / HOUR_MS);
  if (hour !== latest.hour) {
    latest = { hour, date: SHANGHAI.format(moment) };
  }
  return latest.date;
}

const SHANGHAI_MINUTE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment as people in Shanghai write it: `YYYY-MM-DD hh:mm`. */
export function minuteAt(moment: Date): string {
  return SHANGHAI_MINUTE.format(moment);
}

/** The hour of the day in Shanghai, 0 to 23, which is whole hours from UTC. */
export function shanghaiHour(moment: Date): number {
  return (moment.getUTCHours() + 8) % 24;
}
