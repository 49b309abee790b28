import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DARK } from '../../web/src/theme/dark-palette.js';
import { LIGHT, type Palette } from '../../web/src/theme/palette.js';

const FOLDER = path.join(import.meta.dirname, '../../web/src/theme');
const sheet = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const CSS = sheet('base.css');

/** WCAG 2.2, relative luminance of a colour written #rrggbb. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function variables(selector: string): Record<string, string> {
  const from = CSS.indexOf(selector);
  const block = CSS.slice(from, CSS.indexOf('}', from));
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
}

const cssName = (use: string): string =>
  use.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`);

describe.each<[string, Palette, string]>([
  ['light', LIGHT, ':root {'],
  ['dark', DARK, ":root[data-theme='dark'] {"],
])('the %s theme', (_name, colours, selector) => {
  const text = ['text', 'text2', 'link', 'error', 'warning', 'success', 'accentText'] as const;
  const softly = { error: 'errorSoft', warning: 'warningSoft', success: 'successSoft' } as const;

  it('has the same colours for components and style sheets', () => {
    const wanted: Record<string, string> = {};
    for (const [use, colour] of Object.entries<string>({ ...colours }))
      wanted[cssName(use)] = colour;
    expect(variables(selector)).toMatchObject(wanted);
  });

  it.each(text)('shows %s readably on page, panel and what is raised above them', (use) => {
    for (const ground of ['page', 'panel', 'raised'] as const) {
      expect({ ground, enough: contrast(colours[use], colours[ground]) >= 4.5 }).toEqual({
        ground,
        enough: true,
      });
    }
  });

  it('shows states readably on their own ground, and text on every ground', () => {
    for (const [use, ground] of Object.entries(softly))
      expect(contrast(colours[use as 'error'], colours[ground])).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['slateSoft', 'slateSofter', 'sunken', 'mark', 'accentSoft'] as const)
      expect(contrast(colours.text, colours[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.accentText, colours.accentSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.text3, colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.text3, colours.sunken)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows white on red readably, and marks, focus and chart lines at 3:1', () => {
    expect(contrast('#ffffff', colours.accent)).toBeGreaterThanOrEqual(4.5);
    const charts = Object.entries(variables(selector)).filter(([name]) =>
      name.startsWith('chart-'),
    );
    expect(charts).toHaveLength(6);
    for (const [name, colour] of [...charts, ['focus', colours.focus], ['slate', colours.slate]])
      expect({ name, enough: contrast(colour!, colours.panel) >= 3 }).toEqual({
        name,
        enough: true,
      });
  });
});

describe('style sheets', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.css') && name !== 'print.css');

  it.each(names)('%s grows with the type size and takes its colours from the theme', (name) => {
    const faults = sheet(name)
      .split('\n')
      .filter(
        (line) =>
          /font(-size)?: [\d.]+px/.test(line) || /^\s+[a-z][a-z-]*:.*#[0-9a-f]{3,8}\b/i.test(line),
      );
    expect(faults).toEqual([]);
  });
});
