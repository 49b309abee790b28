import { useCallback, useState } from 'react';
import type { FormInstance } from 'antd';
import { changedValues, valuesToSet } from './changed-values.js';
import { nameOf, type DraftKey } from './draft-requests.js';
import type { DraftContent, DraftState } from './draft-saver.js';
import { useDraftSaver } from './use-draft-saver.js';

interface DraftOptions<V> {
  form: FormInstance<V>;
  /** Which form this is, e.g. `unit.edit`; small letters, digits and `_.-`. */
  of: string;
  /** The id of the record it is about; left out for a new one. */
  subject?: string;
  /** What the form opens with; only what differs from it is kept. */
  initialValues?: Partial<V>;
  /** The version of the record that is edited. */
  version?: number;
  /** False for a form that asks for nothing. */
  isKept?: boolean;
}

/** The draft of one form. */
export interface Draft<V = object> {
  form: FormInstance<V>;
  isKept: boolean;
  state: DraftState;
  /** The draft that was put into the form when it opened was saved then. */
  restoredAt: string | null;
  /** The version of the record that the draft was begun with; a record that changed since is noticed when it is sent. */
  version: number | undefined;
  /** For `useWrite`: the draft goes when, and only when, the write is taken. */
  name: string | undefined;
  /** Takes the values of the form as they stand. */
  take: (values: V) => void;
  discard: () => Promise<void>;
  takeOther: () => void;
  keepOwn: () => void;
  retry: () => void;
  /** Sends the form: after it was taken nothing more is saved. */
  sending: <R>(send: () => Promise<R>) => Promise<R>;
}

/**
 * Keeps what is typed into a form on the server, under one's present role: found again on another device, gone when the
 * form is sent. Nothing is kept in the browser.
 */
export function useDraft<V extends object>({
  form,
  of,
  subject = '-',
  initialValues,
  version,
  isKept = true,
}: DraftOptions<V>): Draft<V> {
  const [initial] = useState(() => (initialValues ?? {}) as Record<string, unknown>);
  const [basedOn, setBasedOn] = useState<number | null>(version ?? null);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const key: DraftKey = { form: of, subject };
  const show = (content: DraftContent): void => {
    form.setFieldsValue(valuesToSet(content.values) as Parameters<typeof form.setFieldsValue>[0]);
    setBasedOn(content.basedOn);
  };
  const { saver, state } = useDraftSaver(key, isKept, (content, savedAt) => {
    if (form.isFieldsTouched()) return false;
    show(content);
    setRestoredAt(savedAt);
    return true;
  });
  const take = useCallback(
    (values: V) =>
      saver.take({ values: changedValues(values as Record<string, unknown>, initial), basedOn }),
    [saver, initial, basedOn],
  );
  return {
    form,
    isKept,
    state,
    restoredAt,
    version: basedOn ?? version,
    name: isKept ? nameOf(key) : undefined,
    take,
    discard: async () => {
      await saver.discard();
      form.resetFields();
      setBasedOn(version ?? null);
      setRestoredAt(null);
    },
    takeOther: () => {
      const content = saver.takeOther();
      form.resetFields();
      if (content) show(content);
    },
    keepOwn: () => void saver.keepOwn(),
    retry: () => void saver.flush(),
    sending: async (send) => {
      await saver.pause();
      try {
        const sent = await send();
        saver.close();
        return sent;
      } catch (error) {
        saver.resume();
        throw error;
      }
    },
  };
}
