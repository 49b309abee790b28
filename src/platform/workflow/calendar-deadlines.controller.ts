import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { ReachingFilesDto, ShiftedDaysDto } from './dto/deadline.dto.js';
import { CalendarDeadlines } from './use-cases/calendar-deadlines.js';

@ApiTags('working calendar')
@Controller('working-calendar')
export class CalendarDeadlinesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: CalendarDeadlines,
  ) {}

  /** Open files that already come into the year whose days are missing. */
  @Access('calendar.read')
  @Get('reaching')
  listReachingFiles(@FromCaller() call: Call): Promise<ReachingFilesDto> {
    return this.unitOfWork.read(call, (ctx) => this.deadlines.reaching(ctx));
  }

  /** The days of open files that a correction moved. */
  @Access('calendar.read')
  @Get('arrangements/:arrangementId/shifts')
  listShiftedDays(
    @FromCaller() call: Call,
    @Param('arrangementId', ParseUUIDPipe) id: string,
  ): Promise<ShiftedDaysDto> {
    return this.unitOfWork.read(call, (ctx) => this.deadlines.shiftsOf(ctx, id));
  }
}
