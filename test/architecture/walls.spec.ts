import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = path.join(import.meta.dirname, '../..');
const SOURCES = ['src', 'seeds', 'test', 'bench', 'web/src', 'scripts'];

/** A comment that switches a rule of the linter or the compiler off. */
const SWITCH = /\/[/*]\s*(?:(?:oxlint|eslint)-(?:disable|enable)|@ts-nocheck)/;

describe('the walls', () => {
  it('no file switches a rule off for itself', () => {
    const files = SOURCES.flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name))
        .map((name) => path.join(folder, name)),
    );
    expect(files.length).toBeGreaterThan(700);
    expect(
      files.filter((file) => SWITCH.test(readFileSync(path.join(ROOT, file), 'utf8'))),
    ).toEqual([]);
  });
});
