import { defineQueue } from '../jobs/job-queue.js';

export const EXPORT_QUEUE = defineQueue('platform.export');
