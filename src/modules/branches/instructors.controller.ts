import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  EndInstructorDto,
  InstructorAssignmentDto,
  SendInstructorDto,
} from './dto/instructor.dto.js';
import { SendInstructor } from './use-cases/send-instructor.js';

@ApiTags('party-orgs')
@Controller('parks/:parkId/enterprises/:enterpriseId/instructors')
export class InstructorsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly instructors: SendInstructor,
  ) {}

  /** Sends a Party-building instructor to a unit. */
  @Access('party_org.edit')
  @Post()
  sendInstructor(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: SendInstructorDto,
  ): Promise<InstructorAssignmentDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.instructors.execute(ctx, parkId, enterpriseId, body),
    );
  }

  /** Ends an instructor's work at a unit. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post(':assignmentId/end')
  endInstructor(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
    @Body() body: EndInstructorDto,
  ): Promise<InstructorAssignmentDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.instructors.end(ctx, parkId, enterpriseId, assignmentId, body),
    );
  }
}
