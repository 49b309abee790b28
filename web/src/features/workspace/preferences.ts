import { useEffect, useState } from 'react';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/me.js';
import { asProblem } from '../../api/problem.js';
import type { ListKey, PreferenceChange, Preferences } from '../../api/types.js';
import { conflictOf } from '../../components/conflict.js';
import { useProblemText } from '../../components/problem-text.js';
import { applyLook } from '../../theme/look.js';
import { editPreferences, preferencesQuery } from './requests.js';
import { useFeedback } from '../../components/feedback.js';

const FIRST: Preferences = {
  version: 1,
  theme: 'system',
  density: 'comfortable',
  typeSize: 'normal',
  singleKeys: true,
  lists: {},
};

/** How the person signed in likes the portal; as it comes until that is known. */
export function usePreferences(): Preferences {
  const { status } = useSession();
  return useQuery({ ...preferencesQuery, enabled: status === 'active' }).data ?? FIRST;
}

/** Dresses the page as the person likes it; false until that is done, so that nothing changes its look in sight. */
export function useDressed(): boolean {
  const { status } = useSession();
  const { data, isError } = useQuery({ ...preferencesQuery, enabled: status === 'active' });
  const [dressed, setDressed] = useState(false);
  useEffect(() => {
    if (data) void applyLook(data).finally(() => setDressed(true));
  }, [data]);
  return dressed || isError;
}

/** The preferences with a change, worked out as the server does. */
export function withChange(before: Preferences, change: PreferenceChange): Preferences {
  const { lists: changedLists, ...plain } = change;
  const lists = { ...before.lists };
  for (const [list, wanted] of Object.entries(changedLists ?? {})) {
    const was = lists[list as ListKey] ?? { columns: null, defaultViewId: null };
    lists[list as ListKey] = { ...was, ...wanted };
  }
  return { ...before, ...plain, lists };
}

let line: Promise<void> = Promise.resolve();

/** Sends one change after the other; what another device changed meanwhile stays, since only what is named is sent. */
async function save(queries: QueryClient, change: PreferenceChange): Promise<void> {
  const { queryKey } = preferencesQuery;
  const version = queries.getQueryData(queryKey)?.version ?? FIRST.version;
  const send = async (known: number): Promise<void> => {
    const saved = await editPreferences({ ...change, version: known });
    queries.setQueryData(queryKey, (now) => now && { ...now, version: saved.version });
  };
  try {
    await send(version);
  } catch (error) {
    const newer = conflictOf(asProblem(error))?.version;
    if (newer === undefined) throw error;
    await send(newer);
    await queries.invalidateQueries({ queryKey });
  }
}

/** Changes preferences: at once on screen, then on the server; says so when that failed. */
export function useChangePreferences(): (change: PreferenceChange) => void {
  const queries = useQueryClient();
  const { message } = useFeedback();
  const { t } = useTranslation();
  const textOf = useProblemText();
  return (change) => {
    const { queryKey } = preferencesQuery;
    void queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, (now) => withChange(now ?? FIRST, change));
    line = line
      .then(() => save(queries, change))
      .catch((error: unknown) => {
        void message.error(`${t('form.summaryRefused')}：${textOf(asProblem(error))}`);
        return queries.invalidateQueries({ queryKey });
      });
  };
}
