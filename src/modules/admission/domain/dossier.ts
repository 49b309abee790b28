import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import type { MaterialKind } from './material-kinds.js';

/** What the credit publicity system says of a unit: nothing, 经营异常, 严重违法. */
export const CREDIT_RESULTS = ['none', 'abnormal_operation', 'serious_violation'] as const;
export type CreditResult = (typeof CREDIT_RESULTS)[number];

export const OUTCOMES = ['pass', 'conditional', 'reject'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One material of a dossier. */
export interface DossierMaterial {
  id: string;
  kind: MaterialKind;
  fileId: string | null;
  validUntil: BusinessDate | null;
  /** The day for which a material that may follow is promised. */
  followsOn: BusinessDate | null;
  /** What is wrong with it, as the last notice says; null when it was given anew. */
  defect: string | null;
}

export interface DossierAnchor {
  name: string;
  birthDate: BusinessDate;
  hasConsent: boolean;
}

/** A dossier as its rules look at it. */
export interface Dossier {
  legalName: string;
  businessScope: string | null;
  establishedOn: BusinessDate | null;
  staffCount: number | null;
  fullMemberCount: number | null;
  contactName: string | null;
  hasContactPhone: boolean;
  operatesLive: boolean | null;
  platforms: string | null;
  creditResult: CreditResult | null;
  creditCheckedOn: BusinessDate | null;
  /** How old the credit result may be, in natural days. */
  creditMaxAgeDays: number;
  undertakingSignedOn: BusinessDate | null;
  undertakingValidUntil: BusinessDate | null;
  isChecked: boolean;
  materials: readonly DossierMaterial[];
  anchors: readonly DossierAnchor[];
  /** An officer registered it for the unit. */
  byOfficer: boolean;
  deciders: number;
  supplementCount: number;
  supplementDueOn: BusinessDate | null;
  outcome: Outcome | null;
  conditionDueOn: BusinessDate | null;
  decidedBy: string | null;
  /** The days by which the due work in review has to be done, null where nothing is promised. */
  promisedOn: BusinessDate | null;
}

/** The materials that are asked of this unit. */
export function askedMaterials({ materials, operatesLive }: Dossier): DossierMaterial[] {
  return materials.filter(({ kind }) => !kind.liveOnly || operatesLive !== false);
}

/** The earliest day on which something the admission rests on ceases to be valid; null when nothing does. */
export function earliestExpiry(dossier: Dossier): BusinessDate | null {
  const days = [
    dossier.undertakingValidUntil,
    ...askedMaterials(dossier)
      .filter(({ fileId }) => fileId !== null)
      .map(({ validUntil }) => validUntil),
  ].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}
