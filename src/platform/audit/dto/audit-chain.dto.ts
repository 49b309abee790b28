import { ApiProperty } from '@nestjs/swagger';
import { ActionDto } from '../../http/action.dto.js';
import { FAULT_CODES, type FaultCode } from '../domain/audit-fault.js';
import { AuditNameDto } from './audit-event.dto.js';

/** Rows that wait for their seal, and since when. */
export class UnsealedDto {
  count: number;
  oldestAt: string | null;
}

/** The last signed head. */
export class AuditHeadDto {
  number: number;
  at: string;
}

/** One thing that a check found wrong, and where. */
export class AuditFaultDto {
  @ApiProperty({ enum: FAULT_CODES })
  code: FaultCode;
  /** What it means, in the reader's language. */
  message: string;
  /** The district whose chain it is; null for the platform's own chain or for a head. */
  chain: AuditNameDto | null;
  /** First and last place in the chain. */
  sequence: number | null;
  until: number | null;
  eventId: string | null;
  /** What kind of record the audit row is about, in words, and its id. */
  tableName: string | null;
  rowId: string | null;
  at: string | null;
  headNumber: number | null;
}

/** What a check found. */
export class AuditReportDto {
  seconds: number;
  seals: number;
  chains: number;
  heads: number;
  lastHead: AuditHeadDto | null;
  unsealed: UnsealedDto;
  faults: AuditFaultDto[];
  /** How many faults there are, named or not. */
  faultCount: number;
}

export const VERIFICATION_STATES = ['waiting', 'done', 'failed'] as const;

/** A check of the whole trail that somebody asked for. */
export class AuditVerificationDto {
  id: string;
  @ApiProperty({ enum: VERIFICATION_STATES })
  state: (typeof VERIFICATION_STATES)[number];
  askedAt: string;
  askedBy: AuditNameDto;
  finishedAt: string | null;
  /** Whether nothing was found wrong; null while it runs and when it failed. */
  holds: boolean | null;
  /** Why it could not be checked. */
  failure: string | null;
  report: AuditReportDto | null;
}

/** How the trail stands. */
export class AuditChainDto {
  chains: number;
  sealed: number;
  lastSealedAt: string | null;
  unsealed: UnsealedDto;
  lastHead: AuditHeadDto | null;
  verification: AuditVerificationDto | null;
  actions: ActionDto[];
}
