import { describe, expect, it } from '@jest/globals';
import { webWeights } from '../support/web-weight.js';

/** Scripts keep what is promised; with their styles they are a little above it, and may only become lighter. */
const WITH_STYLES = { signInKb: 252.5, firstListKb: 457 };

/** What one waits for on a slow line; popovers, dialogs, charts and English come when they are asked for. */
describe('what a page loads', () => {
  const { signInKb, firstListKb, scripts } = webWeights();

  it('weighs at most 250 kB of scripts for signing in', () => {
    expect(scripts.signInKb).toBeLessThanOrEqual(250);
    expect(signInKb).toBeLessThanOrEqual(WITH_STYLES.signInKb);
  });

  it('weighs at most 450 kB of scripts up to the first list', () => {
    expect(scripts.firstListKb).toBeLessThanOrEqual(450);
    expect(firstListKb).toBeLessThanOrEqual(WITH_STYLES.firstListKb);
  });

  it('is counted with all that is imported', () => {
    expect(scripts.signInKb).toBeGreaterThan(100);
    expect(firstListKb).toBeGreaterThan(signInKb);
    expect(signInKb).toBeGreaterThan(scripts.signInKb);
  });
});
