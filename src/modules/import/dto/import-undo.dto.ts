import { IsString, MaxLength, MinLength } from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';

/** Takes a whole import back. */
export class UndoImportDto {
  /** Why, in the officer's words. */
  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

/** What undoing takes back, in rows. */
export class UndoCountsDto {
  enterprisesNew: number;
  enterprisesChanged: number;
  headcounts: number;
  partyOrgsNew: number;
  partyOrgsChanged: number;
  membershipsNew: number;
  membershipsEnded: number;
  instructorsNew: number;
  massOrganisationsNew: number;
}

/** Something that came after an import and would lose its ground. */
export class UndoObstacleDto {
  enterpriseName: string | null;
  partyOrgName: string | null;
  /** What happened, in the caller's language. */
  what: string;
  at: string | null;
  /** Who did it; null where no name was recorded. */
  byName: string | null;
  /** File name of the later import that did it, where it was one. */
  laterFile: string | null;
}

export class ImportUndoDto {
  takesBack: UndoCountsDto;
  /** The latest hundred; undoing is refused while there is any. */
  obstacles: UndoObstacleDto[];
  obstacleCount: number;
}
