import { IsObject, Matches } from 'class-validator';
import { FORM, SUBJECT } from '../draft-key.js';

/** Where a draft is kept. */
export class DraftKeyDto {
  /** Which form: small letters, digits and `_.-`, e.g. `unit.create`. */
  @Matches(FORM)
  form: string;

  /** Which record it is about; `-` where there is none yet. */
  @Matches(SUBJECT)
  subject: string;
}

/** What was typed, as the form keeps it. */
export class SaveDraftDto {
  @IsObject()
  content: Record<string, unknown>;
}

/** How a draft stands. */
export class DraftStandDto {
  version: number;
  savedAt: Date;
}

/** A draft with what was typed. */
export class DraftDto extends DraftStandDto {
  content: Record<string, unknown>;
}

/** The caller's draft of one form; null where there is none, or it was not touched for 30 days. */
export class FoundDraftDto {
  draft: DraftDto | null;
}
