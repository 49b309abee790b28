import { ApiProperty } from '@nestjs/swagger';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { SYNONYM_KINDS, type SynonymKind } from '../domain/learnt-words.js';

/** A word of the district's own and what it stands for. */
export class SynonymDto {
  id: string;
  @ApiProperty({ enum: SYNONYM_KINDS })
  kind: SynonymKind;
  kindLabel: string;
  /** As it was written in a ledger. */
  heard: string;
  /** What it is read as, in words: a field, a park, a street, a kind. */
  meaning: string;
  learntByName: string;
  learntAt: string;
  actions: ActionDto[];
}

export class SynonymListDto {
  items: SynonymDto[];
}
