import { describe, expect, it } from '@jest/globals';
import { faultOf, retryWait } from './retry-wait.js';

describe('a mail that did not go', () => {
  it.each([
    [1, 60],
    [2, 300],
    [7, 43_200],
    [8, null],
  ])('after %i attempts waits %p seconds', (attempts, seconds) => {
    expect(retryWait(attempts, 'unreachable')).toBe(seconds);
  });

  it('is given up at once where the server knows no such address', () => {
    expect(retryWait(1, 'address_refused')).toBeNull();
  });

  it.each([
    [{ code: 'ESOCKET' }, 'unreachable'],
    [{ code: 'ECONNECTION' }, 'unreachable'],
    [{ code: 'EDNS' }, 'unreachable'],
    [{ code: 'ETIMEDOUT' }, 'interrupted'],
    [{ code: 'EAUTH', responseCode: 535 }, 'sign_in_refused'],
    [{ code: 'EENVELOPE', responseCode: 550 }, 'address_refused'],
    [{ code: 'EENVELOPE', responseCode: 450 }, 'mail_refused'],
    [{ code: 'EMESSAGE', responseCode: 554 }, 'mail_refused'],
    [new Error('other'), 'not_written'],
  ])('%j is %s', (error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });
});
