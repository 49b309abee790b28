import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../api/problem.js';
import { Autosaver } from './apply-autosaver.js';

interface Kept {
  version: number;
  a: string | null;
  b: string | null;
}

/** A server that keeps one record, and another device that may change it. */
class Server {
  kept: Kept = { version: 1, a: null, b: null };
  sent: Record<string, unknown>[] = [];
  keys: string[] = [];
  fails: Problem | null = null;

  save(change: Record<string, unknown>, version: number): Kept {
    if (this.fails) throw this.fails;
    if (version !== this.kept.version) throw new Problem({ status: 409, code: 'version_conflict' });
    this.kept = { ...this.kept, ...change, version: version + 1 };
    return this.kept;
  }

  saver(): Autosaver<Kept> {
    return new Autosaver<Kept>(this.kept, {
      answersOf: ({ a, b }) => ({ a, b }),
      send: async (record, changes, key) => {
        this.sent.push(changes);
        this.keys.push(key);
        return Promise.resolve(this.save(changes, record.version));
      },
      reload: () => Promise.resolve(this.kept),
      onKept: () => undefined,
    });
  }
}

describe('answers kept while they are typed', () => {
  it('sends only what changed, once', async () => {
    const server = new Server();
    const saver = server.saver();
    saver.take({ a: '甲', b: null });
    expect(saver.snapshot().state).toBe('waiting');
    await saver.flush();
    await saver.flush();
    expect(server.sent).toEqual([{ a: '甲' }]);
    expect(saver.snapshot().state).toBe('saved');
  });

  it('puts together what two devices changed apart', async () => {
    const server = new Server();
    const saver = server.saver();
    server.save({ b: '另一台' }, 1);
    saver.take({ a: '甲', b: null });
    await saver.flush();
    expect(server.kept).toEqual({ version: 3, a: '甲', b: '另一台' });
    expect(saver.snapshot().conflict).toBeNull();
  });

  it('asks where both changed the same answer, and keeps what is chosen', async () => {
    const server = new Server();
    const saver = server.saver();
    server.save({ a: '另一台' }, 1);
    saver.take({ a: '甲', b: null });
    await expect(saver.flush()).rejects.toMatchObject({ code: 'version_conflict' });
    expect(server.kept.a).toBe('另一台');
    expect(saver.snapshot().conflict?.changed).toEqual([
      { field: 'a', yours: '甲', theirs: '另一台' },
    ]);
    saver.resolve({});
    await saver.flush();
    expect(server.kept.a).toBe('甲');
  });

  it('repeats an undecided saving under the same key, and says that it failed', async () => {
    const server = new Server();
    const saver = server.saver();
    server.fails = new Problem({ status: 0, code: 'network_unreachable' });
    saver.take({ a: '甲', b: null });
    await expect(saver.flush()).rejects.toMatchObject({ code: 'network_unreachable' });
    expect(saver.snapshot()).toMatchObject({ state: 'failed', conflict: null });
    server.fails = null;
    await saver.flush();
    expect(server.keys[0]).toBe(server.keys[1]);
    expect(server.kept.a).toBe('甲');
  });
});
