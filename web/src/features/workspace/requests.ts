import { queryOptions } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  ListKey,
  PreferenceChange,
  Preferences,
  SavedView,
  SavedViewDraft,
  SavedViewEdit,
  SavedViewList,
} from '../../api/types.js';

/** How the person signed in likes the portal. */
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => call<Preferences>(api.GET('/api/v1/me/preferences', { signal })),
  staleTime: 60_000,
});

/** Changes what is named; the others stay. */
export function editPreferences(
  body: PreferenceChange & { version: number },
): Promise<Preferences> {
  return call<Preferences>(api.PATCH('/api/v1/me/preferences', { body }));
}

/** The views of one list that the person has under the acting role grant. */
export const savedViewsQuery = (list: ListKey) =>
  queryOptions({
    queryKey: ['saved-views', list],
    queryFn: ({ signal }) =>
      call<SavedViewList>(api.GET('/api/v1/saved-views', { params: { query: { list } }, signal })),
    staleTime: 60_000,
  });

/** Keeps a view under a name. */
export function createSavedView(body: SavedViewDraft, key: string): Promise<SavedView> {
  return call<SavedView>(api.POST('/api/v1/saved-views', { body, headers: withKey(key) }));
}

/** Renames a view, or saves other filters, order and columns to it. */
export function editSavedView(
  input: { id: string; body: SavedViewEdit },
  key: string,
): Promise<SavedView> {
  return call<SavedView>(
    api.PATCH('/api/v1/saved-views/{savedViewId}', {
      params: { path: { savedViewId: input.id } },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Takes a view away; `restoreSavedView` brings it back. */
export async function deleteSavedView(id: string): Promise<void> {
  await call(
    api.DELETE('/api/v1/saved-views/{savedViewId}', { params: { path: { savedViewId: id } } }),
  );
}

/** Brings back a view that was taken away. */
export function restoreSavedView(id: string): Promise<SavedView> {
  return call<SavedView>(
    api.POST('/api/v1/saved-views/{savedViewId}/restore', {
      params: { path: { savedViewId: id } },
    }),
  );
}
