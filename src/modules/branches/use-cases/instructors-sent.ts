import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';

interface InstructorAtUnit {
  parkId: string;
  enterpriseId: string;
  instructorName: string;
}

/** Whoever has to know that an instructor was sent to a unit or ended there, within that transaction. */
export interface InstructorFollower {
  instructorSent(ctx: WriteContext, sent: InstructorAtUnit & { fromOn: string }): Promise<void>;
  instructorEnded(ctx: WriteContext, ended: InstructorAtUnit, untilOn: string): Promise<void>;
}

/** The door through which other rooms follow instructors whom an officer sends by hand; a ledger's are not told. */
@Injectable()
export class InstructorsSent {
  private readonly followers: InstructorFollower[] = [];

  /** Rooms call it when they start. */
  register(follower: InstructorFollower): void {
    this.followers.push(follower);
  }

  async sent(ctx: WriteContext, one: InstructorAtUnit & { fromOn: string }): Promise<void> {
    for (const follower of this.followers) {
      await follower.instructorSent(ctx, one);
    }
  }

  async ended(ctx: WriteContext, one: InstructorAtUnit, untilOn: string): Promise<void> {
    for (const follower of this.followers) {
      await follower.instructorEnded(ctx, one, untilOn);
    }
  }
}
