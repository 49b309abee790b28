import { Global, Module } from '@nestjs/common';
import { Calendars } from './calendars.js';
import './calendar.audit.js';

/** Working days, holidays and make-up days. */
@Global()
@Module({ providers: [Calendars], exports: [Calendars] })
export class CalendarModule {}
