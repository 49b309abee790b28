import { Global, Module } from '@nestjs/common';
import { Calendars } from './calendars.js';
import './calendar.audit.js';
import { ReferenceDays } from './reference-days.js';
import { Arrangements } from './use-cases/arrangements.js';
import { CheckArrangement } from './use-cases/check-arrangement.js';
import { WorkingCalendarController } from './working-calendar.controller.js';

/** Working days, holidays and make-up days, and how those of a year come in force. */
@Global()
@Module({
  controllers: [WorkingCalendarController],
  providers: [Calendars, ReferenceDays, CheckArrangement, Arrangements],
  exports: [Calendars],
})
export class CalendarModule {}
