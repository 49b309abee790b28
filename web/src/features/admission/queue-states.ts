/** Where a dossier can stand, in the order in which it passes through. */
export const DOSSIER_STATES = [
  'draft',
  'submitted',
  'in_review',
  'supplement',
  'second_decision',
  'admitted',
  'admitted_conditionally',
  'rechecking',
  'rejected',
  'withdrawn',
  'lapsed',
] as const;

/** How near the next day is on which somebody has to act. */
export const DOSSIER_DUES = ['overdue', 'today', 'week'] as const;
