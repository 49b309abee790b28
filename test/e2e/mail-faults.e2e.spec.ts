import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { smtpRefusal, startMailServer } from '../support/mail-server.js';
import {
  type MailWorld,
  type OwnMail,
  type Person,
  startMailWorld,
} from '../support/mail-world.js';

let world: MailWorld;

beforeAll(async () => {
  world = await startMailWorld();
});
afterAll(() => world.close());
beforeEach(() => world.begin());

describe('a server that is down', () => {
  it('is tried again, and the mail comes once', async () => {
    const one = await world.person();
    await world.server.close();
    await world.tell(one);
    await world.round();
    await world.round();
    expect(await world.mailsOf(one)).toEqual([
      { state: 'waiting', attempts: 1, fault: 'unreachable' },
    ]);
    world.server = await startMailServer(world.server.port);
    await world.round();
    expect(world.mailsTo(one.address)).toEqual([]);
    await world.waitIsOver(one);
    await world.round();
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(1);
    expect(await world.mailsOf(one)).toEqual([{ state: 'sent', attempts: 2, fault: null }]);
  });

  it('that took the mail as we died gets it once more, under the same name', async () => {
    const one = await world.person();
    await world.tell(one);
    await world.round();
    // As a death leaves it: taken, not marked, and the lease run out.
    await world.test.superuser.query(
      `update mail set state = 'waiting', ended_at = null, next_at = now() where user_id = $1 and kind <> 'code'`,
      [one.userId],
    );
    await world.round();
    await world.round();
    const names = world.mailsTo(one.address).map(({ headers }) => headers.get('message-id'));
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);
  });

  it('is given up after eight attempts, which the administrator sees and tries again', async () => {
    const one = await world.person();
    await world.tell(one);
    world.server.onData = () => {
      throw smtpRefusal(452, 'no room');
    };
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await world.round();
      await world.waitIsOver(one);
    }
    expect(await world.mailsOf(one)).toEqual([
      { state: 'given_up', attempts: 8, fault: 'mail_refused' },
    ]);
    expect((await one.client.get<OwnMail>('/me/mail')).body.lastFailedAt).not.toBeNull();

    const admin = await world.test.signIn(
      await world.test.make.user('system_admin', world.test.make.at.platform()),
    );
    expect((await admin.get('/mail/backlog')).body).toMatchObject({
      isOn: true,
      givenUp: 1,
      faults: [expect.stringContaining('拒收')],
    });
    expect(await one.client.get('/mail/backlog')).toMatchObject({ status: 403 });
    world.server.onData = () => undefined;
    expect(await admin.post('/mail/retry')).toMatchObject({ status: 200, body: { again: 1 } });
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(1);
    expect((await one.client.get<OwnMail>('/me/mail')).body.lastFailedAt).toBeNull();
  });

  it('that knows no such address is asked once, and others get theirs', async () => {
    const [one, two] = [await world.person(), await world.person()];
    world.server.onAddress = (address) => {
      if (address === one.address) throw smtpRefusal(550, 'nobody of that name');
    };
    await world.tell(one);
    await world.tell(two);
    await world.round();
    world.server.onAddress = () => undefined;
    expect(await world.mailsOf(one)).toEqual([
      { state: 'given_up', attempts: 1, fault: 'address_refused' },
    ]);
    expect(world.mailsTo(two.address)).toHaveLength(1);
  });
});

describe('the link that stops the mails', () => {
  const linkOf = async (one: Person): Promise<string> => {
    await world.tell(one);
    await world.round();
    const { headers } = world.mailsTo(one.address).at(-1)!;
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    return /^<https:\/\/portal\.example\.org(\/.+)>$/.exec(headers.get('list-unsubscribe')!)![1]!;
  };
  const click = (link: string, type = 'application/x-www-form-urlencoded'): Promise<Response> =>
    fetch(`${world.test.baseUrl}${link}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'List-Unsubscribe=One-Click',
    });

  it('works with one click, without a sign-in, and again', async () => {
    const one = await world.person();
    const link = await linkOf(one);
    expect((await click(link)).status).toBe(204);
    expect((await click(link)).status).toBe(204);
    expect((await one.client.get('/me/mail')).body).toMatchObject({
      rhythm: 'none',
      isConfirmed: true,
    });
    await world.tell(one, 'nudged');
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(1);
  });

  it('stops what waits for a server, too', async () => {
    const one = await world.person();
    const link = await linkOf(one);
    world.server.onData = () => {
      throw smtpRefusal(452, 'no room');
    };
    await world.tell(one);
    await world.round();
    world.server.onData = () => undefined;
    await click(link);
    await world.waitIsOver(one);
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(1);
    expect((await world.mailsOf(one)).map(({ state }) => state)).toEqual(['sent', 'dropped']);
  });

  it('stops nothing by being looked at, and nobody else', async () => {
    const one = await world.person();
    const link = await linkOf(one);
    const looked = await fetch(`${world.test.baseUrl}${link}`, { redirect: 'manual' });
    expect([looked.status, looked.headers.get('location')]).toEqual([
      303,
      link.replace('/api/v1/mail', ''),
    ]);
    expect((await click(`${link.slice(0, -2)}xx`)).status).toBe(404);
    expect((await one.client.get('/me/mail')).body).toMatchObject({ rhythm: 'at_once' });
    expect((await click('/api/v1/notifications/read-all')).status).toBe(415);
  });
});
