import { IsString, MaxLength } from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';

export const SEARCH_KINDS = ['park', 'enterprise', 'party_org'] as const;
/** What a finding is. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What is looked for. */
export class SearchQueryDto {
  /** Two characters or more of a name, pinyin initials, or the beginning of a credit code. */
  @CleanText()
  @IsString()
  @MaxLength(60)
  q: string;
}

/** A park, a unit or an organisation that was found. */
export class SearchItemDto {
  kind: SearchKind;
  id: string;
  parkId: string;
  parkName: string;
  name: string;
  /** A unit's credit code, an organisation's kind, a park's street. */
  detail: string | null;
  /** The name it bore before, where that is what was found. */
  formerName: string | null;
}

/** What was found, best first. */
export class SearchResultDto {
  items: SearchItemDto[];
  /** More was found than is listed. */
  hasMore: boolean;
}
