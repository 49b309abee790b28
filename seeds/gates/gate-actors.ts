import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../src/platform/calendar/clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Call } from '../../src/platform/http/call.decorator.js';
import { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { type Acting, type SignedIn, signInAs } from '../acting.js';

const DAY_MS = 86_400_000;

/** The clock of a day that is past, so that what the demo's people did lately falls due when it would have. */
class EarlierClock extends Clock {
  constructor(private readonly daysAgo: number) {
    super();
  }

  override now(): Date {
    return new Date(super.now().getTime() - this.daysAgo * DAY_MS);
  }
}

/** One account at work on a day of the demo's story. */
export interface ActingThen extends Acting {
  call: Call;
  unitOfWork: UnitOfWork;
}

/** The people of the demo's files: each signs in once and acts on the days of the story. */
export class GateActors {
  private readonly signedIn = new Map<string, Promise<SignedIn>>();
  private readonly days = new Map<number, UnitOfWork>();

  constructor(private readonly app: INestApplicationContext) {}

  /** An account, so many natural days before today. */
  async as(username: string, daysAgo = 0): Promise<ActingThen> {
    let signIn = this.signedIn.get(username);
    if (!signIn) {
      signIn = signInAs(this.at(0), username);
      this.signedIn.set(username, signIn);
    }
    const { call } = await signIn;
    const unitOfWork = this.at(daysAgo);
    return {
      call,
      unitOfWork,
      read: (query) => unitOfWork.read(call, query),
      write: (command) => unitOfWork.write(call, command),
    };
  }

  /** Signs everybody out. */
  async end(): Promise<void> {
    for (const signIn of await Promise.allSettled(this.signedIn.values())) {
      if (signIn.status === 'fulfilled') {
        await signIn.value.end();
      }
    }
  }

  private at(daysAgo: number): UnitOfWork {
    let day = this.days.get(daysAgo);
    if (!day) {
      const get = <T>(token: abstract new (...args: never[]) => T): T =>
        this.app.get<T>(token, { strict: false });
      day =
        daysAgo === 0
          ? get(UnitOfWork)
          : new UnitOfWork(get(DataSource), new EarlierClock(daysAgo), get(JobQueue));
      this.days.set(daysAgo, day);
    }
    return day;
  }
}
