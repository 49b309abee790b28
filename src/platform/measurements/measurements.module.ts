import { Global, Module } from '@nestjs/common';
import { Measurements } from './measurements.js';

/** What rooms can measure from their own records, for rooms that judge by it. */
@Global()
@Module({ providers: [Measurements], exports: [Measurements] })
export class MeasurementsModule {}
