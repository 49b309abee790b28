/** A paragraph with `{name}` for parameters, or a numbered list whose entries are a parameter of texts. */
export type DocumentParagraph = string | { list: string };

/** What is filled into a document: texts and numbers by name, lists as texts in their order. */
export type DocumentData = Readonly<Record<string, string | number | readonly string[]>>;

/** Something that an edited wording may name. */
export interface DocumentParameter {
  /** Its name in an edited wording, in Chinese and without braces. */
  label: string;
  /** What stands for it in a specimen; texts where it is a list. */
  sample: string | readonly string[];
  /** Without it a wording would not be the notice that it is. */
  required?: boolean;
}

/**
 * A kind of printed notice. Notices are Chinese only. `official`: the wording was published, `source` says where and is
 * printed beneath; `template`: the wording is ours, and the notice says 示范文本 on its face.
 */
export interface DocumentKind {
  /** Stable name, such as `admission_receipt`. */
  kind: string;
  /** Letters that its numbers begin with; one to ten. */
  prefix: string;
  title: string;
  wording: 'official' | 'template';
  /** Where the official wording was published; required with it. */
  source?: string;
  /** The line above the text, such as `{unit}：`. */
  addressee?: string;
  paragraphs: readonly DocumentParagraph[];
  /** A template with parameters may be worded anew by each park; `issuer` is one without being declared. */
  parameters?: Readonly<Record<string, DocumentParameter>>;
}

/** Filled in by the issue itself: whoever signs. */
export const ISSUER: DocumentParameter = { label: '出具单位', sample: '出具单位' };

const kinds = new Map<string, DocumentKind>();

/** Declares a kind of notice; rooms call it when they are loaded. @throws when it is incomplete or declared twice */
export function defineDocumentKind(kind: DocumentKind): DocumentKind {
  const faults = [
    ...(kinds.has(kind.kind) ? ['declared twice'] : []),
    ...(/^[A-Z\p{Script=Han}]{1,10}$/u.test(kind.prefix) ? [] : ['its number has no prefix']),
    ...(kind.title.length >= 1 && kind.title.length <= 30 ? [] : ['its title does not fit']),
    ...(kind.paragraphs.length > 0 ? [] : ['it says nothing']),
    ...(kind.wording === 'official' && !kind.source
      ? ['an official wording needs its source']
      : []),
    ...parameterFaults(kind),
  ];
  if (faults.length > 0) {
    throw new Error(`document kind ${kind.kind}: ${faults.join('; ')}`);
  }
  kinds.set(kind.kind, kind);
  return kind;
}

function parameterFaults({ wording, addressee, paragraphs, parameters }: DocumentKind): string[] {
  if (parameters === undefined) {
    return [];
  }
  const known = { issuer: ISSUER, ...parameters };
  const labels = Object.values(known).map(({ label }) => label);
  const named = [addressee ?? '', ...paragraphs].flatMap((one) =>
    typeof one === 'string' ? [...one.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!) : [one.list],
  );
  return [
    ...(wording === 'official' ? ['an official wording is not worded anew'] : []),
    ...(new Set(labels).size === labels.length ? [] : ['two parameters have one name']),
    ...labels
      .filter((label) => !/^[\p{Script=Han}A-Za-z0-9]{2,20}$/u.test(label))
      .map((label) => `the name ${label} does not fit`),
    ...named
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => `it names {${name}}, which is no parameter`),
    ...Object.entries(parameters)
      .filter(([name, { required }]) => required && !named.includes(name))
      .map(([name]) => `it does not name {${name}}`),
  ];
}

/** @throws when nobody declared it */
export function documentKindNamed(name: string): DocumentKind {
  const found = kinds.get(name);
  if (!found) {
    throw new Error(`no document kind named ${name}`);
  }
  return found;
}

/** The kinds that a park may word anew, as they were declared. */
export function wordedDocumentKinds(): readonly DocumentKind[] {
  return [...kinds.values()].filter(({ parameters }) => parameters !== undefined);
}
