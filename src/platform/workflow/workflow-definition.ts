/** One sentence in both languages; `{name}` stands for a parameter. */
export interface Words {
  zh: string;
  en: string;
}

/** Where somebody holds his role, seen from the file: its district, its park, its street and so on. */
export type PartyPlace = 'district' | 'park' | 'street' | 'enterprise' | 'branch' | 'participant';

/** Whoever holds a role at a place of the file; `participant`: the persons invited to it under that role. */
export interface Party {
  role: string;
  at: PartyPlace;
}

/** What somebody is waited for while a file stands in a state. */
export interface Await<Facts = never> {
  /** Stable code of the task; it is closed under this name. */
  task: string;
  text: Words;
  who: Party;
  /** Due so many working days after the state is entered; none: no date is set. */
  workingDays?: number | ((facts: Facts) => number | null);
  /** Due on this day instead; null: no date is set. */
  dueOn?: (facts: Facts) => string | null;
  /** Shown from this day on; null: not waited for at all. Left out: at once. */
  opensOn?: (facts: Facts) => string | null;
  /** Whether it is waited for. */
  when?: (facts: Facts) => boolean;
}

/** Somebody who is told that a file moved. */
export interface Telling {
  who: Party | 'starter';
  /** `copied`: for information only, listed under 抄送. */
  kind: 'told' | 'copied';
  text: Words;
}

/** Why a move is refused: a stable code and a sentence that says what to do. */
export interface MoveReason extends Words {
  code: string;
  params?: Readonly<Record<string, unknown>>;
}

/** A move as a guard sees it. `input` is null while it is only asked whether the move could be made. */
export interface MoveAttempt<Input = unknown> {
  actorUserId: string;
  role: string;
  today: string;
  input: Input | null;
}

export interface StateDefinition<Facts = never> {
  label: Words;
  /** Nothing leads on from here, and that is meant. */
  final?: true;
  awaits?: readonly Await<Facts>[];
  /** The promised time runs in this state, unless it is said to stand still, or to be over because the answer was given. */
  clock?: 'stands' | 'over';
}

export interface TransitionDefinition<State extends string, Facts, Input = never> {
  label: Words;
  from: readonly State[];
  to: State;
  by: readonly Party[];
  /** Pure: everything that speaks against the move; empty when nothing does. */
  guard?: (facts: Facts, attempt: MoveAttempt<Input>) => MoveReason[];
  /** A reason has to be given, and is kept with the step. */
  needsReason?: true;
  /** Whoever is on the applicant's side of the file may not make this move (promise 14). */
  barsApplicant?: true;
  /**
   * Which open to-dos it closes: all of them (when left out and the state changes), or only those of whoever acts
   * (when left out and it does not).
   */
  closes?: 'all' | 'own';
  /** The state begins anew though it stays the same: what it waited for is closed, and waited for from now on. */
  renews?: true;
  tells?: readonly Telling[];
}

/** A workflow as one table of data. */
export interface WorkflowDefinition<
  State extends string = string,
  Action extends string = string,
  Facts = unknown,
> {
  name: string;
  label: Words;
  /** Letters before the number of its files. */
  prefix: string;
  initial: State;
  /** Roles on the applicant's side: whoever acted under one of them, or holds it, is barred where a move says so. */
  applicants: readonly string[];
  states: Readonly<Record<State, StateDefinition<Facts>>>;
  transitions: Readonly<Record<Action, TransitionDefinition<State, Facts, never>>>;
}

/** A workflow whose states, actions and facts are not known here. */
export type AnyWorkflow = WorkflowDefinition<string, string, never>;
