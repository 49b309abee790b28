import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../database/request-context.js';
import type { Words } from '../workflow/workflow-definition.js';

/** What is measured: a record of some kind, over a period. Days are business dates; both belong to the period. */
export interface MeasuredSubject {
  kind: string;
  parkId: string;
  id: string;
  from: string;
  until: string;
}

/** What a measurement found. */
export interface Measured {
  value: number;
  /** Of how many, where the value is a share; left out where it is a plain number. */
  outOf?: number;
  /** The address of the page with the rows that were counted. */
  link: string;
}

/** Something that the records of one room can tell about a subject. */
export interface Measurement {
  /** Stable code, kept in what names it. */
  code: string;
  label: Words;
  unit: Words;
  /** The kinds of subject that it can be asked about. */
  kinds: readonly string[];
  /** Asked with one query; what the actor does not see is not counted. */
  measure(ctx: RequestContext, subject: MeasuredSubject): Promise<Measured>;
}

/** The door through which rooms offer what their records tell, and others measure by it. */
@Injectable()
export class Measurements {
  private readonly measurements = new Map<string, Measurement>();

  /** Offers a measurement. Rooms call it when they start. @throws when the code is taken */
  register(measurement: Measurement): void {
    if (this.measurements.has(measurement.code)) {
      throw new Error(`measurement registered twice: ${measurement.code}`);
    }
    this.measurements.set(measurement.code, measurement);
  }

  all(): readonly Measurement[] {
    return [...this.measurements.values()];
  }

  find(code: string): Measurement | undefined {
    return this.measurements.get(code);
  }
}
