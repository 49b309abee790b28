import { describe, expect, it } from '@jest/globals';
import { webWeights } from '../support/web-weight.js';

/** What one waits for on a slow line; popovers, dialogs, charts and English come when they are asked for. */
describe('the scripts and styles a page loads', () => {
  const { signInKb, firstListKb } = webWeights();

  it('weigh at most 250 kB for signing in', () => {
    expect(signInKb).toBeLessThanOrEqual(250);
  });

  it('weigh at most 450 kB up to the first list', () => {
    expect(firstListKb).toBeLessThanOrEqual(450);
  });

  it('are counted with all that they import', () => {
    expect(signInKb).toBeGreaterThan(100);
    expect(firstListKb).toBeGreaterThan(signInKb);
  });
});
