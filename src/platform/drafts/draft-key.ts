/** Which form a draft is of, and which record it is about; `-` where there is none yet. */
export interface DraftKey {
  form: string;
  subject: string;
}

export const FORM = /^[a-z][a-z0-9_.-]{1,59}$/;
export const SUBJECT = /^[A-Za-z0-9_-]{1,60}$/;

/** The draft that a write commits, as its `Draft` header names it (`form/subject`); null when it names none. */
export function readDraftHeader(header: unknown): DraftKey | null {
  if (typeof header !== 'string') {
    return null;
  }
  const [form = '', subject = '', ...more] = header.split('/');
  return more.length === 0 && FORM.test(form) && SUBJECT.test(subject) ? { form, subject } : null;
}
