import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Problem } from '../../api/problem.js';
import { type DraftContent, type DraftRoute, DraftSaver, type FoundDraft } from './draft-saver.js';

const typed = (text: string): DraftContent => ({ values: { text }, basedOn: null });
const offline = new Problem({ status: 0, code: 'network_unreachable' });
const changed = new Problem({ status: 412, code: 'draft_changed_elsewhere' });

/** A server that keeps one draft as ours does, and can be cut off before or after it has saved. */
class OneDraft implements DraftRoute {
  there: FoundDraft = null;
  saves: string[] = [];
  cut: 'no' | 'before' | 'after' = 'no';

  find = (): Promise<FoundDraft> =>
    this.cut === 'no' ? Promise.resolve(this.there) : Promise.reject(offline);

  save = (content: DraftContent, known: number | null) => {
    if (this.cut === 'before') return Promise.reject(offline);
    if ((this.there?.version ?? null) !== known) return Promise.reject(changed);
    this.saves.push(String(content.values['text']));
    const version = (known ?? 0) + 1;
    this.there = { version, savedAt: `t${version}`, content };
    if (this.cut === 'after') return Promise.reject(offline);
    return Promise.resolve({ version, savedAt: `t${version}` });
  };

  discard = (): Promise<void> => {
    this.there = null;
    return Promise.resolve();
  };

  /** As another window would. */
  otherSaves(text: string): void {
    const version = (this.there?.version ?? 0) + 1;
    this.there = { version, savedAt: `t${version}`, content: typed(text) };
  }
}

describe('the saver of a draft', () => {
  let server: OneDraft;
  let saver: DraftSaver;
  const restored: DraftContent[] = [];
  const restore = (content: DraftContent): boolean => {
    restored.push(content);
    return true;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    restored.length = 0;
    server = new OneDraft();
    saver = new DraftSaver(server);
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const after = (milliseconds: number): Promise<void> =>
    jest.advanceTimersByTimeAsync(milliseconds).then(() => undefined);

  it('saves within two seconds of a change, once for many keys', async () => {
    await saver.open(restore);
    for (const text of ['一', '一二', '一二三']) saver.take(typed(text));
    await after(1_999);
    expect([server.saves, saver.snapshot()]).toEqual([
      ['一二三'],
      { step: 'saved', savedAt: 't1', problem: null, other: null },
    ]);
  });

  it('saves while somebody types on and on', async () => {
    await saver.open(restore);
    for (let n = 0; n < 30; n += 1) {
      saver.take(typed('字'.repeat(n + 1)));
      await after(200);
    }
    expect(server.saves.length).toBeGreaterThanOrEqual(3);
  });

  it('saves nothing of a form that nobody touched', async () => {
    await saver.open(restore);
    saver.take({ values: {}, basedOn: null });
    await after(5_000);
    expect(server.saves).toEqual([]);
  });

  it('gives back what was typed elsewhere, and goes on from there', async () => {
    server.otherSaves('别处填的');
    await saver.open(restore);
    expect(restored).toEqual([typed('别处填的')]);
    saver.take(typed('别处填的，接着填'));
    await after(2_000);
    expect(server.there?.version).toBe(2);
  });

  it('asks where something was typed before the draft was found', async () => {
    server.otherSaves('别处填的');
    saver.take(typed('这里填的'));
    await saver.open(() => false);
    await after(2_000);
    expect([saver.snapshot().step, server.there?.content]).toEqual([
      'elsewhere',
      typed('别处填的'),
    ]);
    await saver.keepOwn();
    expect(server.there?.content).toEqual(typed('这里填的'));
  });

  it('does not save over another window, and keeps asking until it is told', async () => {
    await saver.open(restore);
    saver.take(typed('一'));
    await after(2_000);
    server.otherSaves('别处');
    saver.take(typed('一二'));
    await after(2_000);
    expect(saver.snapshot()).toMatchObject({ step: 'elsewhere', other: { version: 2 } });
    saver.take(typed('一二三'));
    await after(10_000);
    expect(server.there?.content).toEqual(typed('别处'));
    expect(saver.takeOther()).toEqual(typed('别处'));
    saver.take(typed('别处，接着'));
    await after(2_000);
    expect(server.there?.content).toEqual(typed('别处，接着'));
  });

  it('does not take its own save for another window’s when the answer was lost', async () => {
    await saver.open(restore);
    server.cut = 'after';
    saver.take(typed('一'));
    await after(2_000);
    expect(saver.snapshot().step).toBe('failed');
    server.cut = 'no';
    saver.take(typed('一二'));
    await after(10_000);
    expect([saver.snapshot().step, server.there?.content]).toEqual(['saved', typed('一二')]);
  });

  it('says that it could not save, and saves by itself when it can', async () => {
    await saver.open(restore);
    server.cut = 'before';
    saver.take(typed('一'));
    await after(2_000);
    expect(saver.snapshot()).toMatchObject({ step: 'failed', problem: offline });
    server.cut = 'no';
    await after(6_000);
    expect([saver.snapshot().step, server.saves]).toEqual(['saved', ['一']]);
  });

  it('saves nothing while the form is sent, nor after it was taken', async () => {
    await saver.open(restore);
    saver.take(typed('一'));
    await saver.pause();
    await after(5_000);
    expect(server.saves).toEqual([]);
    saver.close();
    saver.take(typed('一二'));
    void saver.leave();
    await after(5_000);
    expect(server.saves).toEqual([]);
  });

  it('goes on when the form was refused', async () => {
    await saver.open(restore);
    saver.take(typed('一'));
    await saver.pause();
    saver.resume();
    await after(2_000);
    expect(server.saves).toEqual(['一']);
  });

  it('saves what was typed last when the form goes', async () => {
    await saver.open(restore);
    saver.take(typed('一'));
    void saver.leave();
    await after(0);
    expect(server.saves).toEqual(['一']);
  });

  it('begins anew after a draft was thrown away', async () => {
    server.otherSaves('旧的');
    await saver.open(restore);
    await saver.discard();
    expect([server.there, saver.snapshot().step]).toEqual([null, 'none']);
    saver.take(typed('新的'));
    await after(2_000);
    expect(server.there).toMatchObject({ version: 1, content: typed('新的') });
  });
});
