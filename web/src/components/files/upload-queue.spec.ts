import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../api/problem.js';
import type { StoredFile } from '../../api/types.js';
import { type SendFile, UploadQueue } from './upload-queue.js';

const fileNamed = (name: string): File => new File(['x'], name);
const keptAs = (name: string): StoredFile => ({
  id: name,
  name,
  contentType: 'application/pdf',
  sizeBytes: 1,
  sha256: '',
  scannedAt: null,
});
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const refusal = new Problem({ status: 422, code: 'content_unknown', detail: '不支持' });

describe('the files of one field on their way', () => {
  it('are sent one after the other, and told of in that order', async () => {
    const open: ((file: StoredFile) => void)[] = [];
    const queue = new UploadQueue(() => new Promise((resolve) => open.push(resolve)));
    const kept: string[] = [];
    queue.tellKept(({ name }) => void kept.push(name));
    queue.add(fileNamed('a'));
    queue.add(fileNamed('b'));
    await tick();
    expect(open).toHaveLength(1);
    open[0]!(keptAs('a'));
    await tick();
    open[1]!(keptAs('b'));
    await tick();
    expect([kept, queue.snapshot()]).toEqual([['a', 'b'], []]);
  });

  it('stay when they are refused, hold nobody up, and may be sent again', async () => {
    let fails = true;
    const send: SendFile = (file) =>
      fails && file.name === 'a' ? Promise.reject(refusal) : Promise.resolve(keptAs(file.name));
    const queue = new UploadQueue(send);
    const kept: string[] = [];
    queue.tellKept(({ name }) => void kept.push(name));
    queue.add(fileNamed('a'));
    queue.add(fileNamed('b'));
    await tick();
    const [left] = queue.snapshot();
    expect([kept, left?.step, left?.problem?.code]).toEqual([['b'], 'refused', 'content_unknown']);
    fails = false;
    queue.retry(left!.key);
    await tick();
    expect([kept, queue.snapshot()]).toEqual([['b', 'a'], []]);
  });

  it('are not sent again when only the page could not take them', async () => {
    let sent = 0;
    let takes = false;
    const queue = new UploadQueue((file) => {
      sent += 1;
      return Promise.resolve(keptAs(file.name));
    });
    queue.tellKept(() => (takes ? undefined : Promise.reject(refusal)));
    queue.add(fileNamed('a'));
    await tick();
    expect(queue.snapshot()[0]?.step).toBe('refused');
    takes = true;
    queue.retry(queue.snapshot()[0]!.key);
    await tick();
    expect([sent, queue.snapshot()]).toEqual([1, []]);
  });

  it('are told of no more once they are cancelled', async () => {
    let stopped: unknown;
    const queue = new UploadQueue((_file, { signal }) => {
      signal.addEventListener('abort', () => {
        stopped = signal.reason;
      });
      return new Promise(() => undefined);
    });
    queue.add(fileNamed('a'));
    await tick();
    queue.cancel(queue.snapshot()[0]!.key);
    expect([stopped, queue.snapshot()]).toEqual(['cancelled', []]);
  });
});
