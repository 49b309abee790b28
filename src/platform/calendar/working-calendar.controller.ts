import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import {
  ArrangementDto,
  ArrangementListDto,
  CheckArrangementDto,
  CheckedArrangementDto,
  DecideArrangementDto,
  ProposeArrangementDto,
  RefuseArrangementDto,
  WorkingCalendarDto,
} from './dto/working-calendar.dto.js';
import { Arrangements } from './use-cases/arrangements.js';
import { CheckArrangement } from './use-cases/check-arrangement.js';

@ApiTags('working calendar')
@Controller('working-calendar')
export class WorkingCalendarController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly arrangements: Arrangements,
    private readonly check: CheckArrangement,
  ) {}

  /** Which years have their working days, and which is missing. */
  @Access('calendar.read')
  @Get()
  getWorkingCalendar(@FromCaller() call: Call): Promise<WorkingCalendarDto> {
    return this.unitOfWork.read(call, (ctx) => this.arrangements.overview(ctx));
  }

  /** The arrangements of a year that were ever entered, the latest first. */
  @Access('calendar.read')
  @Get('years/:year')
  async listArrangements(
    @FromCaller() call: Call,
    @Param('year', ParseIntPipe) year: number,
  ): Promise<ArrangementListDto> {
    return {
      items: await this.unitOfWork.read(call, (ctx) => this.arrangements.ofYear(ctx, year)),
    };
  }

  /** Reads the text of a notice, or takes days, and compares them; keeps nothing. */
  @Access('calendar.enter')
  @HttpCode(200)
  @Post('checks')
  checkArrangement(
    @FromCaller() call: Call,
    @Body() body: CheckArrangementDto,
  ): Promise<CheckedArrangementDto> {
    return this.unitOfWork.read(call, (ctx) => this.check.execute(ctx, body));
  }

  /** Enters an arrangement, for another administrator to check. */
  @Access('calendar.enter')
  @Post('arrangements')
  proposeArrangement(
    @FromCaller() call: Call,
    @Body() body: ProposeArrangementDto,
  ): Promise<ArrangementDto> {
    return this.unitOfWork.write(call, (ctx) => this.arrangements.propose(ctx, body));
  }

  /** Puts in force what another administrator entered. */
  @Access('calendar.approve')
  @HttpCode(200)
  @Post('arrangements/:arrangementId/approve')
  approveArrangement(
    @FromCaller() call: Call,
    @Param('arrangementId', ParseUUIDPipe) id: string,
    @Body() body: DecideArrangementDto,
  ): Promise<ArrangementDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.arrangements.decide(ctx, id, 'in_force', body.note ?? null),
    );
  }

  /** Sends it back. */
  @Access('calendar.approve')
  @HttpCode(200)
  @Post('arrangements/:arrangementId/refuse')
  refuseArrangement(
    @FromCaller() call: Call,
    @Param('arrangementId', ParseUUIDPipe) id: string,
    @Body() body: RefuseArrangementDto,
  ): Promise<ArrangementDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.arrangements.decide(ctx, id, 'refused', body.note),
    );
  }

  /** Takes one's own proposal back. */
  @Access('calendar.enter')
  @HttpCode(200)
  @Post('arrangements/:arrangementId/withdraw')
  withdrawArrangement(
    @FromCaller() call: Call,
    @Param('arrangementId', ParseUUIDPipe) id: string,
  ): Promise<ArrangementDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.arrangements.decide(ctx, id, 'withdrawn', null),
    );
  }
}
