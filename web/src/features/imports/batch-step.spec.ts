import { describe, expect, it } from '@jest/globals';
import { stepOf } from './batch-step.js';

describe('stepOf', () => {
  it('follows the state', () => {
    expect(stepOf('reading', null)).toBe('mapping');
    expect(stepOf('checked', null)).toBe('check');
    expect(stepOf('committed', null)).toBe('result');
  });

  it('goes back to the columns only from a checked or failed batch', () => {
    expect(stepOf('checked', 'mapping')).toBe('mapping');
    expect(stepOf('failed', 'mapping')).toBe('mapping');
    expect(stepOf('committing', 'mapping')).toBe('check');
  });

  it('shows the check of a finished import again', () =>
    expect(stepOf('committed', 'check')).toBe('check'));
});
