import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import type {
  EndInstructorDto,
  InstructorAssignmentDto,
  SendInstructorDto,
} from '../dto/instructor.dto.js';

const COLUMNS = `id, instructor_name as "instructorName", from_on as "fromOn", until_on as "untilOn"`;

/** Sends Party-building instructors to units and ends their work (rule 1.15). */
@Injectable()
export class SendInstructor {
  /** @throws not_found, validation_failed (a date in the future), instructor_sent_already */
  async execute(
    ctx: WriteContext,
    parkId: string,
    enterpriseId: string,
    { instructorName, fromOn }: SendInstructorDto,
  ): Promise<InstructorAssignmentDto> {
    const seen = await ctx.query('select 1 from enterprise where park_id = $1 and id = $2', [
      parkId,
      enterpriseId,
    ]);
    if (seen.length === 0) {
      throw platformProblems.not_found();
    }
    if (fromOn > ctx.today) {
      throw fieldProblem([
        {
          path: 'fromOn',
          code: 'date_in_future',
          zh: '选派日期不能晚于今天',
          en: 'The day cannot be in the future',
        },
      ]);
    }
    const [row] = await ctx.query<InstructorAssignmentDto>(
      `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on)
       values ($1, $2, $3, $4) returning ${COLUMNS}`,
      [parkId, enterpriseId, instructorName, fromOn],
    );
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
    return row;
  }
}
