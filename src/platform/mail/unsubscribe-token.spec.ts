import { describe, expect, it } from '@jest/globals';
import { unsubscribeToken, userOfUnsubscribeToken } from './unsubscribe-token.js';

const SECRET = 'a secret that only this test knows 0123';
const USER = '01939f5e-7c1a-7b3d-8f00-0123456789ab';

describe('the token of a link that stops mails', () => {
  it('names the person it was made for', () => {
    expect(userOfUnsubscribeToken(SECRET, unsubscribeToken(SECRET, USER))).toBe(USER);
  });

  it.each([
    ['of another key', (token: string) => [`${SECRET}4`, token]],
    ['with another person in it', (token: string) => [SECRET, `B${token.slice(1)}`]],
    ['cut short', (token: string) => [SECRET, token.slice(0, -1)]],
    ['with something behind it', (token: string) => [SECRET, `${token}A`]],
    ['that is empty', () => [SECRET, '']],
  ])('names nobody when it is one %s', (_what, change) => {
    const [secret, token] = change(unsubscribeToken(SECRET, USER)) as [string, string];
    expect(userOfUnsubscribeToken(secret, token)).toBeNull();
  });
});
