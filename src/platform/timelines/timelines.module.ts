import { Global, Module } from '@nestjs/common';
import { SubjectTimelines } from './subject-timelines.js';

/** Timelines that several rooms write into. */
@Global()
@Module({ providers: [SubjectTimelines], exports: [SubjectTimelines] })
export class TimelinesModule {}
