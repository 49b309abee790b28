import { useState, type ReactNode } from 'react';
import { useCan } from '../../api/me.js';
import { ActionButton } from '../../components/action-button.js';
import { usePageShortcuts } from '../workspace/page-shortcuts.js';
import { MoveDialog } from './move-dialog.js';
import type { MoveForm, MoveOrder } from './move-form.js';
import { orderedMoves } from './primary-move.js';
import type { Run } from './run.js';

const NO_KEYS: Readonly<Record<string, string>> = {};

interface RunActionsProps {
  run: Run;
  /** Without it no move is offered. */
  permission: string;
  /** By the name of the action; a move without an entry only asks to confirm it, or for its reason. */
  forms?: Readonly<Record<string, MoveForm>>;
  /** Moves that are never the primary one, such as giving up. */
  quiet?: readonly string[];
  /** Single keys that ask as the buttons do, by the name of the move; only while it can be made. */
  keys?: Readonly<Record<string, string>>;
  /** Sends a move under an Idempotency-Key. */
  send: (order: MoveOrder, key: string) => Promise<unknown>;
}

/** The moves that the server offers: the one that carries the work on is the page's primary action, a grey one says why. */
export function RunActions({
  run,
  permission,
  forms = {},
  quiet = [],
  keys = NO_KEYS,
  send,
}: RunActionsProps): ReactNode {
  const [opened, setOpened] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const { primary, moves } = orderedMoves(run.actions, quiet);
  const may = useCan(permission);
  const ask = ({ name, label: text }: Run['actions'][number]): void => {
    setOpened(name);
    setLabel(text);
  };
  usePageShortcuts(
    run.actions
      .filter(({ name, allowed }) => may && allowed && keys[name] !== undefined)
      .map((action) => ({ key: keys[action.name]!, text: action.label, run: () => ask(action) })),
  );
  return (
    <>
      {moves.map((action) => (
        <ActionButton
          key={action.name}
          actions={run.actions}
          name={action.name}
          permission={permission}
          type={action.name === primary ? 'primary' : 'default'}
          onClick={() => ask(action)}
        >
          {action.label}
        </ActionButton>
      ))}
      {opened !== null && (
        <MoveDialog
          run={run}
          action={opened}
          // The file may move on behind the dialog and no longer offer this move: what was typed stays.
          label={label}
          form={forms[opened] ?? {}}
          send={send}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
