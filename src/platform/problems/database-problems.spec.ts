import { describe, expect, it } from '@jest/globals';
import { problemOfDatabase } from './database-problems.js';

describe('what a fault of the database means', () => {
  const coded = (code: string): Error => Object.assign(new Error('…'), { code });

  it.each([
    ['timeout exceeded when trying to connect'],
    ['Connection terminated due to connection timeout'],
    ['timeout expired'],
    ['Connection terminated unexpectedly'],
  ])('“%s”, which has no code: unavailable', (message) => {
    expect(problemOfDatabase(new Error(message))?.code).toBe('unavailable');
    expect(problemOfDatabase({ driverError: new Error(message) })?.code).toBe('unavailable');
    expect(problemOfDatabase(message)).toBeNull();
  });

  it.each([
    ['ECONNREFUSED', 'unavailable'],
    ['40001', 'busy_try_again'],
    ['XX000', null],
  ])('%s: %s', (code, problem) => {
    expect(problemOfDatabase(coded(code))?.code ?? null).toBe(problem);
  });

  it('leaves faults of ours alone', () => {
    expect(problemOfDatabase(new TypeError('x is not a function'))).toBeNull();
  });
});
