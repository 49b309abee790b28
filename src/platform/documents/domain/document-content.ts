import type { DocumentData, DocumentKind, DocumentParagraph } from './document-kind.js';

/** Everything that a notice shows, frozen when it is issued: later changes of its kind change no issued one. */
export interface DocumentContent {
  kind: string;
  title: string;
  /** `own`: worded by whoever issues it. */
  wording: DocumentKind['wording'] | 'own';
  source: string | null;
  issuer: string;
  number: string;
  /** Business date, `YYYY-MM-DD`. */
  issuedOn: string;
  addressee: string | null;
  paragraphs: ({ text: string } | { items: string[] })[];
  verifyCode: string;
  verifyUrl: string;
  /** Only to be looked at: it says so across each page. Left out of whatever is issued. */
  isSpecimen?: true;
}

/** What the issue adds to a kind and its data. */
export type DocumentIssue = Pick<
  DocumentContent,
  'issuer' | 'number' | 'issuedOn' | 'verifyCode' | 'verifyUrl'
>;

/**
 * Fills a kind's wording, or the paragraphs that its issuer has in place of it, with data.
 * @throws when a parameter that the wording names is missing, empty or of the wrong form: a notice with a hole in it
 *   must never be issued
 */
export function fillDocument(
  kind: DocumentKind,
  data: DocumentData,
  issue: DocumentIssue,
  own: readonly DocumentParagraph[] | null = null,
): DocumentContent {
  const text = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => textOf(kind, data, name));
  return {
    kind: kind.kind,
    title: kind.title,
    wording: own === null ? kind.wording : 'own',
    source: kind.source ?? null,
    ...issue,
    addressee: kind.addressee === undefined ? null : text(kind.addressee),
    paragraphs: (own ?? kind.paragraphs).map((paragraph) =>
      typeof paragraph === 'string'
        ? { text: text(paragraph) }
        : { items: listOf(kind, data, paragraph.list) },
    ),
  };
}

function textOf(kind: DocumentKind, data: DocumentData, name: string): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  const filled = typeof value === 'number' ? String(value) : value;
  if (typeof filled !== 'string' || filled.trim() === '') {
    throw new Error(`document kind ${kind.kind}: no text for {${name}}`);
  }
  return filled;
}

function listOf(kind: DocumentKind, data: DocumentData, name: string): string[] {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  if (!Array.isArray(value) || value.length === 0) {
    throw new Error(`document kind ${kind.kind}: no list for ${name}`);
  }
  return (value as readonly string[]).map(String);
}

/** JSON whose keys are sorted at every depth and that holds no blanks, so that equal contents are equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${pairs.join(',')}}`;
  }
  return JSON.stringify(value);
}
