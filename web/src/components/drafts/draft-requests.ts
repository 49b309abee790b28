import { api, call } from '../../api/client.js';
import type { DraftContent, DraftRoute, FoundDraft } from './draft-saver.js';

/** Which form, and which record it is about; `-` where there is none yet. */
export interface DraftKey {
  form: string;
  subject: string;
}

/** What a browser sends of a page that is going. */
const MOST_KEPT_ALIVE = 60_000;

/** How the server keeps the draft of one form. */
export function draftRoute(path: DraftKey): DraftRoute {
  return {
    find: async () => {
      const { draft } = await call(
        api.GET('/api/v1/me/drafts/{form}/{subject}', { params: { path } }),
      );
      return draft as FoundDraft;
    },
    save: (content, known, isLast) =>
      call(
        api.PUT('/api/v1/me/drafts/{form}/{subject}', {
          params: {
            path,
            header: known === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${known}"` },
          },
          body: { content: { ...content } },
          keepalive: isLast && sizeOf(content) < MOST_KEPT_ALIVE,
        }),
      ),
    discard: async () => {
      await call(api.DELETE('/api/v1/me/drafts/{form}/{subject}', { params: { path } }));
    },
  };
}

/** The draft as the write that sends its form names it. */
export function nameOf({ form, subject }: DraftKey): string {
  return `${form}/${subject}`;
}

function sizeOf(content: DraftContent): number {
  return new Blob([JSON.stringify(content)]).size;
}
