/** A paragraph with `{name}` for parameters, or a numbered list whose entries are a parameter of texts. */
export type DocumentParagraph = string | { list: string };

/** What is filled into a document: texts and numbers by name, lists as texts in their order. */
export type DocumentData = Readonly<Record<string, string | number | readonly string[]>>;

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
}

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
  ];
  if (faults.length > 0) {
    throw new Error(`document kind ${kind.kind}: ${faults.join('; ')}`);
  }
  kinds.set(kind.kind, kind);
  return kind;
}

/** @throws when nobody declared it */
export function documentKindNamed(name: string): DocumentKind {
  const found = kinds.get(name);
  if (!found) {
    throw new Error(`no document kind named ${name}`);
  }
  return found;
}

/** All declared kinds, for tests. */
export function declaredDocumentKinds(): readonly DocumentKind[] {
  return [...kinds.values()];
}
