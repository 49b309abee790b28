import type { BusinessDate } from '../../../platform/calendar/business-date.js';

/** What a move brings with it besides its reason; each move reads what is its own. */
export interface AdmissionInput {
  reason: string | null;
  /** All defects of one notice, by the code of the material. */
  defects?: { code: string; text: string }[] | undefined;
  conditionText?: string | undefined;
  conditionDueOn?: BusinessDate | undefined;
  /** How a condition was met, and the uploads that show it. */
  conditionReport?: string | undefined;
  fileIds?: string[] | undefined;
  enteredOn?: BusinessDate | undefined;
  verdict?: 'agree' | 'agree_with_conditions' | 'disagree' | undefined;
  opinion?: string | undefined;
}

/** What is done with a dossier. */
export type AdmissionAction =
  | 'submit'
  | 'return_unaccepted'
  | 'accept'
  | 'request_supplement'
  | 'answer_supplement'
  | 'give_opinion'
  | 'decide_pass'
  | 'decide_conditionally'
  | 'decide_reject'
  | 'propose_pass'
  | 'propose_conditionally'
  | 'propose_reject'
  | 'confirm_pass'
  | 'confirm_conditionally'
  | 'confirm_reject'
  | 'send_back'
  | 'report_condition'
  | 'meet_condition'
  | 'lapse'
  | 'open_recheck'
  | 'pass_recheck'
  | 'fail_recheck'
  | 'withdraw';
