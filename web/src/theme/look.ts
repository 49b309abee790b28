import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { DarkTheme } from './palette.js';

/** How the portal looks to this person; no personal datum, so this browser may keep it for the first paint. */
export interface Look {
  theme: 'system' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
  typeSize: 'normal' | 'large';
}

/** The look as it is on screen: `dark` holds the dark theme, or null while it is light. */
export interface ShownLook extends Look {
  dark: DarkTheme | null;
}

/** Also read by public/first-look.js, before anything is painted. */
const STORED_AS = 'wutong.look';
const DARK_DEVICE = '(prefers-color-scheme: dark)';
const FIRST: Look = { theme: 'system', density: 'comfortable', typeSize: 'normal' };

const listeners = new Set<() => void>();
let shown: ShownLook = { ...FIRST, dark: null };
let darkTheme: DarkTheme | null = null;

function stored(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as Partial<Look>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : FIRST.theme,
      density: kept.density === 'compact' ? 'compact' : FIRST.density,
      typeSize: kept.typeSize === 'large' ? 'large' : FIRST.typeSize,
    };
  } catch {
    return FIRST;
  }
}

function keep(look: Look): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(look));
  } catch {
    return;
  }
}

function isDark(look: Look): boolean {
  return look.theme === 'dark' || (look.theme === 'system' && matchMedia(DARK_DEVICE).matches);
}

async function show(look: Look): Promise<void> {
  const dark = isDark(look);
  if (dark && darkTheme === null) darkTheme = (await import('./dark-theme.js')).darkTheme;
  const root = document.documentElement.dataset;
  root['theme'] = dark ? 'dark' : 'light';
  root['density'] = look.density;
  root['type'] = look.typeSize;
  tell({ ...look, dark: dark ? darkTheme : null });
}

function tell(look: ShownLook): void {
  shown = look;
  listeners.forEach((listener) => listener());
}

/** Shows the look this browser used last, and follows the device where it is to; paper is always light. */
export async function startLook(): Promise<void> {
  matchMedia(DARK_DEVICE).addEventListener('change', () => void show(shown));
  window.addEventListener('beforeprint', () => flushSync(() => tell({ ...shown, dark: null })));
  window.addEventListener('afterprint', () => void show(shown));
  await show(stored());
}

/** Shows a look and remembers it for this browser's next first paint. */
export async function applyLook({ theme, density, typeSize }: Look): Promise<void> {
  const look = { theme, density, typeSize };
  keep(look);
  if (theme === shown.theme && density === shown.density && typeSize === shown.typeSize) return;
  await show(look);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The look as it is on screen, kept up to date. */
export function useLook(): ShownLook {
  return useSyncExternalStore(subscribe, () => shown);
}
