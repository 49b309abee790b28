import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsBusinessDate } from '../../calendar/is-business-date.decorator.js';
import { CursorPageQueryDto } from '../../http/page.dto.js';

/** Kinds of act that the trail holds. */
export const AUDIT_ACTIONS = ['insert', 'update', 'delete', 'reveal', 'read', 'export'] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Which rows of the trail to show, newest first. What is asked here is itself written into the trail. */
export class AuditSearchDto extends CursorPageQueryDto {
  /** Name or credit code of a unit, name of an organisation, user name or name of a person: what was done to them. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** First day, in Shanghai. */
  @IsOptional()
  @IsBusinessDate()
  from?: string;

  /** Last day, in Shanghai. */
  @IsOptional()
  @IsBusinessDate()
  until?: string;

  @IsOptional()
  @IsUUID()
  actorUserId?: string;

  @IsOptional()
  @Matches(/^[a-z_]{1,40}$/)
  role?: string;

  @IsOptional()
  @Matches(/^[a-z_]{1,63}$/)
  table?: string;

  @IsOptional()
  @IsIn(AUDIT_ACTIONS)
  action?: AuditAction;

  /** The record that was acted on. */
  @IsOptional()
  @IsUUID()
  rowId?: string;

  /** The request, as error messages and logs name it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  correlationId?: string;

  @IsOptional()
  @IsUUID()
  districtId?: string;
}

/** Somebody or something by id and, as far as the trail knows it, by name. */
export class AuditNameDto {
  id: string;
  name: string | null;
}

/** One field before and after. */
export class AuditChangeDto {
  /** The column in the database. */
  column: string;
  /** What it is called. */
  name: string;
  before: string | null;
  after: string | null;
  changed: boolean;
}

/** One act: who did what to which record when, and what became different. */
export class AuditEventDto {
  id: string;
  /** ISO moment. */
  at: string;
  /** Null where the system acted, or nobody was signed in yet. */
  actor: AuditNameDto | null;
  role: string | null;
  roleName: string | null;
  district: AuditNameDto | null;
  table: string;
  tableName: string;
  row: AuditNameDto | null;
  action: AuditAction;
  correlationId: string | null;
  changes: AuditChangeDto[];
  /** The record's page, where the reader may open it. */
  link: string | null;
}

/** One page of the trail. */
export class AuditPageDto {
  items: AuditEventDto[];
  /** How many rows there are, counted up to ten thousand. */
  total: number;
  /** There are more than were counted. */
  totalIsCapped: boolean;
  page: number;
  pageSize: number;
  next: string | null;
  previous: string | null;
}

/** A code and what it is called. */
export class AuditTermDto {
  code: string;
  name: string;
}

/** What the trail can be searched by. */
export class AuditTermsDto {
  tables: AuditTermDto[];
  roles: AuditTermDto[];
}
