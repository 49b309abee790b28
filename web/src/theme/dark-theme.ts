import { theme } from 'antd';
import { DARK } from './dark-palette.js';
import type { DarkTheme } from './palette.js';

/** What a dark page needs beside a light one; a piece of its own, loaded when one is shown. */
export const darkTheme: DarkTheme = { algorithm: theme.darkAlgorithm, colours: DARK };
