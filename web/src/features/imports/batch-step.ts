import type { ImportBatch } from '../../api/types.js';

/** The steps of an import after the upload. */
export type BatchStep = 'mapping' | 'check' | 'result';

const STEP_OF: Record<ImportBatch['state'], BatchStep> = {
  reading: 'mapping',
  mapping: 'mapping',
  checking: 'check',
  checked: 'check',
  committing: 'check',
  committed: 'result',
  failed: 'result',
  discarded: 'result',
  undone: 'result',
};

/** The step a batch stands at; a checked or failed batch may go back to its columns, a finished one may show its check again. */
export function stepOf(state: ImportBatch['state'], wanted: string | null): BatchStep {
  if ((state === 'checked' || state === 'failed') && wanted === 'mapping') return 'mapping';
  if (state === 'committed' && wanted === 'check') return 'check';
  return STEP_OF[state];
}

/** The states in which a job works on a batch. */
export type WorkingState = 'reading' | 'checking' | 'committing';

/** True for a state in which a job works on the batch. */
export function isWorkingState(state: ImportBatch['state']): state is WorkingState {
  return state === 'reading' || state === 'checking' || state === 'committing';
}
