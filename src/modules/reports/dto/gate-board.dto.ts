import { WorkbenchLinkDto } from './workbench.dto.js';

/** A state of a workflow, and how many files of the park stand there. */
export class GateStepDto {
  state: string;
  label: string;
  count: number;
  /** Those among them that somebody should have moved by yesterday; none where the state is final. */
  overdue: number;
  /** The list of exactly the files counted. */
  link: WorkbenchLinkDto;
  /** The list of those that are overdue. */
  overdueLink: WorkbenchLinkDto;
}

/** One workflow of the three gates, its steps in the order of its table. */
export class GateDto {
  workflow: string;
  label: string;
  /** Files that somebody is waited for now, and how many of them are overdue. */
  waiting: number;
  overdue: number;
  steps: GateStepDto[];
  /** Final states; counted is what ended in this calendar year. */
  ended: GateStepDto[];
}

/** How many files of a park stand at which gate and step, as far as the caller sees them. */
export class GateBoardDto {
  parkId: string;
  parkName: string;
  /** Business date. */
  asOf: string;
  /** Only files of units of this street are seen; null where the whole park is. */
  onlyStreet: string | null;
  gates: GateDto[];
}
