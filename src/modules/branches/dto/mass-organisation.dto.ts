import { IsIn } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';

export const MASS_ORGANISATION_KINDS = ['union', 'youth_league', 'women_federation'] as const;
export type MassOrganisationKind = (typeof MASS_ORGANISATION_KINDS)[number];

/** A union, youth league or women's federation is founded in a unit (rule 1.15). */
export class FoundMassOrganisationDto {
  @IsIn(MASS_ORGANISATION_KINDS)
  kind: MassOrganisationKind;

  @IsBusinessDate()
  effectiveFrom: string;
}

export class DissolveMassOrganisationDto {
  /** First day on which it no longer exists. */
  @IsBusinessDate()
  dissolvedOn: string;
}

/** A unit's mass organisation as it is recorded. */
export class MassOrganisationDto {
  id: string;
  kind: MassOrganisationKind;
  effectiveFrom: string;
  dissolvedOn: string | null;
}
