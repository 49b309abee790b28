import { useEffect, useState, useSyncExternalStore } from 'react';
import type { StoredFile } from '../../api/types.js';
import { sendFile } from './send-file.js';
import { UploadQueue, type UploadItem } from './upload-queue.js';

/** The files of one field on their way; they are stopped when the field goes. */
export function useUploads(onKept: (file: StoredFile) => void | Promise<void>): {
  items: readonly UploadItem[];
  queue: UploadQueue;
} {
  const [queue] = useState(() => new UploadQueue(sendFile));
  useEffect(() => queue.tellKept(onKept), [queue, onKept]);
  const items = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(() => () => queue.close(), [queue]);
  return { items, queue };
}
