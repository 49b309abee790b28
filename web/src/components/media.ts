import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 768px)';
const ROOMY = '(min-width: 1100px)';

const subscribeTo =
  (text: string) =>
  (listener: () => void): (() => void) => {
    const query = window.matchMedia(text);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  };
const subscribeToWide = subscribeTo(WIDE);
const subscribeToRoomy = subscribeTo(ROOMY);

/** True from 768 px of width on: tables and side menu; below, cards and drawers. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribeToWide, () => window.matchMedia(WIDE).matches);
}

/** True from 1100 px of width on: two things can stand side by side. */
export function useRoomy(): boolean {
  return useSyncExternalStore(subscribeToRoomy, () => window.matchMedia(ROOMY).matches);
}
