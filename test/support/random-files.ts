import type { RandomFile } from './workflow-walk.js';

/** Random facts and inputs for each workflow, by its name. */
export const RANDOM_FILES: Readonly<Record<string, RandomFile>> = {};
