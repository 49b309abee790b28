import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import type {
  EndInstructorDto,
  InstructorAssignmentDto,
  SendInstructorDto,
} from '../dto/instructor.dto.js';
import { inFuture } from './act-days.js';
import { InstructorsSent } from './instructors-sent.js';
import { leftFault, unitDays } from './unit-days.js';

const COLUMNS = `id, instructor_name as "instructorName", from_on as "fromOn", until_on as "untilOn"`;

/** Sends Party-building instructors to units and ends their work (rule 1.15). */
@Injectable()
export class SendInstructor {
  constructor(private readonly instructors: InstructorsSent) {}

  /** @throws not_found, validation_failed (the day), instructor_sent_already */
  async execute(
    ctx: WriteContext,
    parkId: string,
    enterpriseId: string,
    { instructorName, fromOn }: SendInstructorDto,
  ): Promise<InstructorAssignmentDto> {
    const unit = await unitDays(ctx, parkId, enterpriseId);
    const faults = [
      inFuture('fromOn', fromOn, ctx.today),
      leftFault('fromOn', fromOn, unit),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    const [row] = await ctx.query<InstructorAssignmentDto>(
      `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on, until_on)
       values ($1, $2, $3, $4, $5) returning ${COLUMNS}`,
      [parkId, enterpriseId, instructorName, fromOn, unit.leftOn],
    );
    // What is over already has no visits to come.
    if (row!.untilOn === null || row!.untilOn > ctx.today) {
      await this.instructors.sent(ctx, { parkId, enterpriseId, instructorName, fromOn });
    }
    return row!;
  }

  /** Ends the work, or corrects the day it ended. @throws not_found, validation_failed, instructor_sent_already */
  async end(
    ctx: WriteContext,
    parkId: string,
    enterpriseId: string,
    id: string,
    { untilOn }: EndInstructorDto,
  ): Promise<InstructorAssignmentDto> {
    const [row] = await ctx.query<InstructorAssignmentDto>(
      `update instructor_assignment set until_on = $4
        where park_id = $1 and enterprise_id = $2 and id = $3 returning ${COLUMNS}`,
      [parkId, enterpriseId, id, untilOn],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    if (untilOn <= ctx.today) {
      const { instructorName } = row;
      await this.instructors.ended(ctx, { parkId, enterpriseId, instructorName }, untilOn);
    }
    return row;
  }
}
