import { defineQueue } from '../jobs/job-queue.js';

export const BULK_QUEUE = defineQueue('platform.bulk-action');
