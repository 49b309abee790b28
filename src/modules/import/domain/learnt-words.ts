import { cleanText, nameKey } from '../../../platform/text/clean-text.js';
import {
  BLANK_WORDS,
  FORMATION_WORDS,
  KIND_WORDS,
  LEDGER_FIELD_DEFINITIONS,
  type LedgerField,
  type LedgerMapping,
  type LearntWords,
  MASS_ORGANISATION_WORDS,
} from './ledger-fields.js';
import type { NamedPlace } from './checked-ledger.js';
import { headerKey } from './guess-mapping.js';
import type { ColumnGuess } from './guess-mapping.js';
import { massOrganisationParts, PlaceIndex, wordIndex } from './read-cells.js';

/** What a learnt word is said of: a column's header, or the cells of a field that knows only certain words. */
export const SYNONYM_KINDS = [
  'header',
  'park',
  'street',
  'kind',
  'formation',
  'massOrganisation',
] as const;
export type SynonymKind = (typeof SYNONYM_KINDS)[number];

/** A word of a district's own and what it stands for there: a field, a place's id, or a code. */
export interface LearntWord {
  kind: SynonymKind;
  /** As it was written. */
  heard: string;
  /** What makes two spellings the same word. */
  heardKey: string;
  meaning: string;
}

/** Longest word worth remembering; a longer text is no name. */
const LONGEST_WORD = 160;

/** What a mapping teaches: each header that the officer put to a field to which it would not have been guessed. */
export function wordsOfMapping(
  guessed: readonly ColumnGuess[],
  headers: ReadonlyMap<string, string>,
  mapping: LedgerMapping,
): LearntWord[] {
  return (Object.entries(mapping) as [LedgerField, string][]).flatMap(([field, letter]) => {
    const header = cleanText(headers.get(letter) ?? '');
    const guess = guessed.find((column) => column.letter === letter);
    const key = headerKey(header);
    return key === '' || header.length > LONGEST_WORD || guess?.field === field
      ? []
      : [{ kind: 'header', heard: header, heardKey: key, meaning: field }];
  });
}

/** The known values of the fields that only know certain words. */
export interface Vocabulary {
  parks: readonly NamedPlace[];
  streets: readonly NamedPlace[];
  words: LearntWords;
}

/**
 * What mending one cell teaches: the word that stood there was not known, and what replaced it is. Null when nothing
 * is learnt: a slip of the pen in free text, or a known word exchanged for another.
 */
export function wordOfMending(
  field: LedgerField,
  was: string,
  becomes: string,
  vocabulary: Vocabulary,
): LearntWord | null {
  const meaningOf = readerOf(field, vocabulary);
  if (meaningOf === null) {
    return null;
  }
  const unknown = field === 'massOrganisation' ? unknownPart(was, meaningOf) : cleanText(was);
  const meaning = meaningOf(becomes);
  if (
    unknown === null ||
    meaning === null ||
    meaningOf(unknown) !== null ||
    BLANKS.has(nameKey(unknown)) ||
    nameKey(unknown) === '' ||
    unknown.length > LONGEST_WORD
  ) {
    return null;
  }
  return { kind: field as SynonymKind, heard: unknown, heardKey: nameKey(unknown), meaning };
}

/** Puts learnt words where the check looks for them: places get aliases, the others lists of words. */
export function vocabularyOf(
  learnt: readonly LearntWord[],
  parks: readonly NamedPlace[],
  streets: readonly NamedPlace[],
): Vocabulary {
  const aliases = (kind: SynonymKind, { id }: NamedPlace): string[] =>
    learnt.filter((word) => word.kind === kind && word.meaning === id).map(({ heard }) => heard);
  const named = (kind: SynonymKind, places: readonly NamedPlace[]): NamedPlace[] =>
    places.map((place) => ({ ...place, aliases: aliases(kind, place) }));
  const words: LearntWords = { kind: {}, formation: {}, massOrganisation: {} };
  for (const { kind, heard, meaning } of learnt) {
    if (kind === 'kind' || kind === 'formation' || kind === 'massOrganisation') {
      const of = words[kind] as Record<string, string[]>;
      (of[meaning] ??= []).push(heard);
    }
  }
  return { parks: named('park', parks), streets: named('street', streets), words };
}

const BLANKS = new Set(BLANK_WORDS.map(nameKey));

function readerOf(
  field: LedgerField,
  { parks, streets, words }: Vocabulary,
): ((text: string) => string | null) | null {
  const among = (index: ReadonlyMap<string, string>) => (text: string) =>
    index.get(nameKey(text)) ?? null;
  switch (field) {
    case 'park':
      return (text) => new PlaceIndex(parks).find(text)?.id ?? null;
    case 'street':
      return (text) => new PlaceIndex(streets).find(text)?.id ?? null;
    case 'kind':
      return among(wordIndex(KIND_WORDS, words.kind));
    case 'formation':
      return among(wordIndex(FORMATION_WORDS, words.formation));
    case 'massOrganisation':
      return among(wordIndex(MASS_ORGANISATION_WORDS, words.massOrganisation));
    default:
      return null;
  }
}

/** The one part of a cell that is not known; null when there is none, or more than one. */
function unknownPart(text: string, meaningOf: (text: string) => string | null): string | null {
  const unknown = massOrganisationParts(text).filter(
    (part) => meaningOf(part) === null && !BLANKS.has(nameKey(part)),
  );
  return unknown.length === 1 ? (unknown[0] ?? null) : null;
}

/** What the kinds of learnt words are called. */
export const SYNONYM_KIND_TEXTS: Record<SynonymKind, { zh: string; en: string }> = {
  header: { zh: '列名', en: 'Header' },
  park: { zh: '园区', en: 'Park' },
  street: { zh: '街道', en: 'Street' },
  kind: { zh: '单位类别', en: 'Kind of unit' },
  formation: { zh: '组建方式', en: 'How it was formed' },
  massOrganisation: { zh: '群团组织', en: 'Mass organisation' },
};

/** What a learnt word stands for, in words; the names of places are the caller's to look up. */
export function meaningText(
  { kind, meaning }: Pick<LearntWord, 'kind' | 'meaning'>,
  locale: 'zh-CN' | 'en',
): string {
  const language = locale === 'en' ? 'en' : 'zh';
  if (kind === 'header') {
    return LEDGER_FIELD_DEFINITIONS[meaning as LedgerField]?.[language] ?? meaning;
  }
  return codeText(kind, meaning, locale);
}

/** A kind, a way of forming or a mass organisation in words, by its code. */
export function codeText(field: string, code: string, locale: 'zh-CN' | 'en'): string {
  const text = CODE_TEXTS[`${field} ${code}`];
  return text === undefined ? code : text[locale === 'en' ? 'en' : 'zh'];
}

const CODE_TEXTS: Readonly<Record<string, { zh: string; en: string }>> = {
  'kind non_public_enterprise': { zh: '非公企业', en: 'Non-public enterprise' },
  'kind social_org': { zh: '社会组织', en: 'Social organisation' },
  'formation own': { zh: '单独组建', en: 'Own organisation' },
  'formation joint': { zh: '联合组建', en: 'Joint organisation' },
  'formation none': { zh: '未组建', en: 'None' },
  'massOrganisation union': { zh: '工会', en: 'Union' },
  'massOrganisation youth_league': { zh: '共青团', en: 'Youth league' },
  'massOrganisation women_federation': { zh: '妇联', en: "Women's federation" },
};
