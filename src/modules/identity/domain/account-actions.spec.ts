import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_ACTIONS, refusalOf } from './account-actions.js';

const state = {
  isSelf: false,
  isAdministrator: false,
  mustChangePassword: false,
  disabled: false,
  secondFactor: true,
  openSessions: 1,
};

describe('what may be done with an account', () => {
  it.each(ACCOUNT_ACTIONS)('%s is for somebody else to do', (action) => {
    expect(refusalOf(action, { ...state, isSelf: true })).toMatch(/^own_/);
  });

  it.each([
    ['disable', {}, null],
    ['disable', { disabled: true }, 'disabled_already'],
    ['enable', {}, 'not_disabled'],
    ['enable', { disabled: true }, null],
    ['reset_password', {}, null],
    ['reset_password', { secondFactor: false }, null],
    ['reset_password', { isAdministrator: true }, null],
    ['reset_password', { isAdministrator: true, secondFactor: false }, 'unguarded_administrator'],
    ['end_sessions', {}, null],
    ['end_sessions', { openSessions: 0 }, 'not_signed_in'],
    ['reset_second_factor', {}, null],
    ['reset_second_factor', { mustChangePassword: true }, null],
    ['reset_second_factor', { isAdministrator: true }, null],
    [
      'reset_second_factor',
      { isAdministrator: true, mustChangePassword: true },
      'administrator_with_set_password',
    ],
    ['reset_second_factor', { secondFactor: false }, 'no_second_factor'],
    ['grant_role', {}, null],
    ['revoke_role', {}, null],
  ] as const)('%s with %j: %s', (action, change, refusal) => {
    expect(refusalOf(action, { ...state, ...change })).toBe(refusal);
  });
});
