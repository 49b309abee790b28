import { defineQueue } from '../../../platform/jobs/job-queue.js';

export const READ_QUEUE = defineQueue('import.read');
export const CHECK_QUEUE = defineQueue('import.check');
export const COMMIT_QUEUE = defineQueue('import.commit');
