import { WaitingForDto } from './workflow-run.dto.js';

/** A file about a unit, of whatever room: where it stands, what there is to know of it, whom it waits for. */
export class UnitRunDto {
  id: string;
  parkId: string;
  workflow: string;
  workflowLabel: string;
  number: string;
  state: string;
  stateLabel: string;
  isFinal: boolean;
  startedAt: Date;
  endedAt: Date | null;
  /** What there is to know of it at a glance, in one sentence; null where its state says it all. */
  gist: string | null;
  /** The address of its page. */
  link: string;
  /** Whom it waits for now; what is due first comes first. */
  waitingFor: WaitingForDto[];
}

export class UnitRunListDto {
  items: UnitRunDto[];
  total: number;
}
