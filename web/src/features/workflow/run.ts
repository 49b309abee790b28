/** What the caller may do with a file where it stands, as the server offers it. */
export interface RunAction {
  name: string;
  label: string;
  allowed: boolean;
  /** Why not; null when allowed. */
  reason: string | null;
  needsReason: boolean;
}

/** One step of how a file got where it stands. */
export interface RunStep {
  version: number;
  label: string;
  toStateLabel: string;
  actorName: string;
  actorRoleName: string;
  at: string;
  reason: string | null;
}

/** Whom a file waits for. */
export interface RunWaiting {
  todoId: string;
  text: string;
  roleName: string;
  opensOn: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  isMine: boolean;
  mayNudge: boolean;
}

/** A file that runs by a workflow, of whatever room; every room's answer has this part under its `run`. */
export interface Run {
  id: string;
  parkId: string;
  number: string;
  title: string;
  stateLabel: string;
  isFinal: boolean;
  version: number;
  promisedOn: string | null;
  promisedDays: number | null;
  workingDaysLeft: number | null;
  actions: readonly RunAction[];
  steps: readonly RunStep[];
  waitingFor: readonly RunWaiting[];
}
