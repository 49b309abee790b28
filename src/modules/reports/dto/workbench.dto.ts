export const WORKBENCH_CODES = [
  'import_unfinished',
  'own_branch_due',
  'uncovered',
  'joint_too_wide',
  'branch_too_large',
  'org_without_secretary',
  'term_due',
  'term_overdue',
  'no_term',
] as const;

export type WorkbenchCode = (typeof WORKBENCH_CODES)[number];

/** Where a line of the workbench leads: a page of the portal with its filters. */
export class WorkbenchLinkDto {
  path: string;
  query: Record<string, string>;
}

/** Something to be done, and how many records it concerns. */
export class WorkbenchItemDto {
  code: WorkbenchCode;
  count: number;
  severity: 'warning' | 'info';
  link: WorkbenchLinkDto;
}

export class WorkbenchDto {
  asOf: string;
  items: WorkbenchItemDto[];
}
