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

/** The business date `YYYY-MM-DD` on which a moment falls in Shanghai. */
export function businessDateAt(moment: Date): string {
  return SHANGHAI.format(moment);
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
