import { IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { CleanText } from '../../text/clean-text.decorator.js';

/** What the caller may do with a file where it stands. */
export class WorkflowActionDto {
  name: string;
  label: string;
  allowed: boolean;
  /** Why not, in the caller's language; null when allowed. */
  reason: string | null;
  /** A reason has to be given. */
  needsReason: boolean;
}

/** How a file got to where it stands, latest first. */
export class WorkflowStepDto {
  version: number;
  action: string;
  label: string;
  fromState: string | null;
  toState: string;
  toStateLabel: string;
  actorName: string;
  actorRole: string;
  actorRoleName: string;
  at: Date;
  reason: string | null;
  /** What else the step keeps, by the workflow's own names. */
  details: Record<string, unknown>;
}

/** Whom a file waits for. */
export class WaitingForDto {
  todoId: string;
  task: string;
  text: string;
  role: string;
  roleName: string;
  /** Business date, `YYYY-MM-DD`. */
  opensOn: string;
  dueOn: string | null;
  /** Working days until it is due; 0 on the day itself, negative afterwards; null where nothing is due. */
  workingDaysLeft: number | null;
  isMine: boolean;
  /** Whether the caller may remind them today. */
  mayNudge: boolean;
}

/** Where a file stands, what the caller may do with it, how it got there and whom it waits for. */
export class WorkflowRunDto {
  id: string;
  parkId: string;
  workflow: string;
  workflowLabel: string;
  /** The number people quote. */
  number: string;
  title: string;
  state: string;
  stateLabel: string;
  isFinal: boolean;
  /** To be sent back with a move. */
  version: number;
  startedAt: Date;
  endedAt: Date | null;
  /** The day by which the answer is promised; null where nothing is promised or the clock stands still. */
  promisedOn: string | null;
  /** Working days promised; null where nothing is promised or the answer was given. */
  promisedDays: number | null;
  workingDaysLeft: number | null;
  actions: WorkflowActionDto[];
  steps: WorkflowStepDto[];
  waitingFor: WaitingForDto[];
}

/** A move as it is asked for; rooms add what their moves need. */
export class MoveDto {
  @IsString()
  @Matches(/^[a-z_]{1,60}$/)
  action: string;

  /** The version of the file that the caller saw. */
  @IsInt()
  @Min(1)
  version: number;

  /** Why; kept with the step, and read by the applicant. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @CleanText()
  reason?: string;
}
