import accountApplicants from '../data/account-applicants.json' with { type: 'json' };
import applicants from '../data/applicants.json' with { type: 'json' };

/** A made-up firm that applies to a park, and how its application went. Days lie so many before today. */
export interface DemoApplicant {
  name: string;
  code: string;
  park: string;
  street: string;
  industry: string;
  establishedOn: string;
  scope: string;
  staff: number;
  members: number;
  contact: string;
  phone: string;
  live?: { platforms: string; anchors: readonly { name: string; birthDate: string }[] };
  credit?: 'abnormal_operation' | 'serious_violation';
  /** The account that applies for it; an officer registers it where there is none. */
  representative?: string;
  /** Natural days until its undertaking ends; a year from the application where it says nothing. */
  undertakingDaysLeft?: number;
  story: AdmissionStoryName;
  /** The day it applied. */
  ago: number;
}

export type AdmissionStoryName =
  | 'begun'
  | 'submitted'
  | 'in_review'
  | 'supplement_asked'
  | 'second_person_asked'
  | 'admitted'
  | 'admitted_conditionally'
  | 'rechecking'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed'
  | 'supplement_answered'
  | 'in_review_by_one'
  | 'admitted_by_one';

/** A made-up firm that asks for an account on the public page. */
export interface DemoAccountApplicant {
  name: string;
  code: string;
  park: string;
  street: string;
  username: string;
  contact: string;
  phone: string;
  outcome: 'waiting' | 'confirmed' | 'refused';
}

export const DEMO_APPLICANTS: readonly DemoApplicant[] = applicants as DemoApplicant[];
export const DEMO_ACCOUNT_APPLICANTS: readonly DemoAccountApplicant[] =
  accountApplicants as DemoAccountApplicant[];

/** Who decides in a park that takes part in the demo's gates: the first registers, a second confirms where there is one. */
export const GATE_OFFICERS: Readonly<Record<string, { first: string; second?: string }>> = {
  山东凤凰山电商产业园: { first: 'park_officer', second: 'park_officer_2' },
  山东黄台国际电商产业园: { first: 'park_officer_ht' },
  齐鲁云商: { first: 'park_officer_ql' },
};
