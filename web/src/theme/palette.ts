import type { ThemeConfig } from 'antd';

/** Every colour of the portal by its use; base.css holds the same ones for the style sheets. */
export interface Palette {
  /** Party red as a surface: the primary action, with white on it. */
  accent: string;
  /** Party red as text: the active menu item. */
  accentText: string;
  accentSoft: string;
  /** Gold: stars and awards only. */
  award: string;
  /** Slate: selected states and charts. */
  slate: string;
  slateSoft: string;
  slateSofter: string;
  slateLine: string;
  text: string;
  text2: string;
  text3: string;
  line: string;
  lineStrong: string;
  page: string;
  panel: string;
  raised: string;
  sunken: string;
  link: string;
  linkHover: string;
  error: string;
  errorSoft: string;
  errorLine: string;
  warning: string;
  warningSoft: string;
  warningLine: string;
  success: string;
  successSoft: string;
  successLine: string;
  mark: string;
  focus: string;
}

/** On white: text at least 4.5:1, marks and edges of controls at least 3:1. */
export const LIGHT: Palette = {
  accent: '#b8141e',
  accentText: '#b8141e',
  accentSoft: '#fbeeee',
  award: '#a8790f',
  slate: '#2f4b66',
  slateSoft: '#eef2f6',
  slateSofter: '#e1e8ef',
  slateLine: '#b9c9d8',
  text: '#1f2328',
  text2: '#50575f',
  text3: '#646b73',
  line: '#e4e7ea',
  lineStrong: '#c9ced4',
  page: '#f5f6f7',
  panel: '#ffffff',
  raised: '#ffffff',
  sunken: '#f3f4f5',
  link: '#1f5a92',
  linkHover: '#17446e',
  error: '#b42318',
  errorSoft: '#fdf1f0',
  errorLine: '#e3b2ad',
  warning: '#8a5a00',
  warningSoft: '#fdf6e7',
  warningLine: '#e8d5a8',
  success: '#1a7048',
  successSoft: '#edf6f1',
  successLine: '#b5d6c5',
  mark: '#fff3c4',
  focus: '#6f93b8',
};

/** The dark colours, and how the component library works out the rest from them. */
export interface DarkTheme {
  algorithm: NonNullable<ThemeConfig['algorithm']>;
  colours: Palette;
}
