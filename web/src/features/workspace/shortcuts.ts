import { useEffect } from 'react';

/** Keys of the portal and what they do; single keys, so they can be switched off. */
export const SHORTCUTS = [
  { key: '?', does: 'help' },
  { key: '/', does: 'search' },
  { key: ']', does: 'next' },
  { key: '[', does: 'previous' },
] as const;
export type Shortcut = (typeof SHORTCUTS)[number]['does'];

const TARGETS: Partial<Record<Shortcut, string>> = {
  next: '.pages .ant-pagination-next:not(.ant-pagination-disabled) button',
  previous: '.pages .ant-pagination-prev:not(.ant-pagination-disabled) button',
};

/** Whether keys typed there are text, or belong to a dialog or menu that is open. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !==
      null
  );
}

function perform(what: Shortcut, onHelp: () => void): boolean {
  if (what === 'help') {
    onHelp();
    return true;
  }
  if (what === 'search') {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    field?.focus();
    field?.select();
    return field !== null;
  }
  const button = document.querySelector<HTMLButtonElement>(TARGETS[what] ?? '');
  button?.click();
  return button !== null;
}

/** Listens for the single keys while they are on; never where one types. */
export function useShortcuts(enabled: boolean, onHelp: () => void): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      const found = SHORTCUTS.find(({ key }) => key === event.key);
      if (found && perform(found.does, onHelp)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, onHelp]);
}
