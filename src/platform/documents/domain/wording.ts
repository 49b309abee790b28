import type { FieldProblem } from '../../problems/problem.js';
import {
  type DocumentKind,
  type DocumentParagraph,
  type DocumentParameter,
  ISSUER,
} from './document-kind.js';

/** A wording has at most so many paragraphs: a notice is a page or two. */
export const MOST_PARAGRAPHS = 60;

type Fault = Omit<FieldProblem, 'path'>;

/** What a wording of a kind may name, by its name in the program. */
export function parametersOf(kind: DocumentKind): Record<string, DocumentParameter> {
  return { ...kind.parameters, issuer: ISSUER };
}

/** Whether a parameter is a list, which stands on a line of its own. */
export function isList({ sample }: DocumentParameter): boolean {
  return typeof sample !== 'string';
}

/** The wording that ships, as it is edited: a paragraph a line, parameters in braces by their Chinese names. */
export function shippedText(kind: DocumentKind): string {
  const known = parametersOf(kind);
  const named = (name: string): string => `{${known[name]!.label}}`;
  return kind.paragraphs
    .map((one) =>
      typeof one === 'string'
        ? one.replace(/\{(\w+)\}/g, (_, name: string) => named(name))
        : named(one.list),
    )
    .join('\n');
}

/** Reads an edited wording; tells everything that is wrong with it at once. */
export function readWording(
  kind: DocumentKind,
  text: string,
): { paragraphs: DocumentParagraph[]; faults: Fault[] } {
  const known = parametersOf(kind);
  const names = new Map(Object.entries(known).map(([name, { label }]) => [label, name]));
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(NAMED, (_, label: string) => `{${label.trim()}}`))
    .filter((line) => line !== '');
  const labels = lines.flatMap((line) => labelsIn(line));
  const unknown = [...new Set(labels.filter((label) => !names.has(label)))];
  const missing = Object.values(known).filter(
    ({ label, required }) => required && !labels.includes(label),
  );
  const crowded = Object.values(known).filter(
    (one) =>
      isList(one) &&
      lines.some((line) => labelsIn(line).includes(one.label) && line !== `{${one.label}}`),
  );
  return {
    paragraphs: lines.map((line) => paragraphOf(line, known, names)),
    faults: [
      ...(lines.length === 0 ? [EMPTY] : []),
      ...(lines.length > MOST_PARAGRAPHS ? [TOO_LONG] : []),
      ...(lines.some(hasLooseBrace) ? [LOOSE_BRACE] : []),
      ...unknown.map((label) =>
        faultOf(
          'wording_unknown',
          label,
          '没有{x}这一项，请从可用项目里选取',
          'There is no {x}; use one of the list',
        ),
      ),
      ...missing.map(({ label }) =>
        faultOf('wording_missing', label, '必须写有{x}', '{x} has to be in it'),
      ),
      ...crowded.map(({ label }) =>
        faultOf(
          'wording_list_alone',
          label,
          '{x}是逐项列出的，须单独成行',
          '{x} is a list and stands on a line of its own',
        ),
      ),
    ],
  };
}

const EMPTY: Fault = {
  code: 'wording_empty',
  zh: '正文不能为空；要用附带的文本请选“恢复附带文本”',
  en: 'The text is empty; to use the shipped one, restore it',
};
const TOO_LONG: Fault = {
  code: 'wording_too_long',
  zh: `正文最多 ${MOST_PARAGRAPHS} 段，请合并或删减`,
  en: `At most ${MOST_PARAGRAPHS} paragraphs; join or shorten them`,
};
const LOOSE_BRACE: Fault = {
  code: 'wording_brace',
  zh: '花括号没有成对，或括号里没有项目名称；花括号只用来标出要填入的项目',
  en: 'A brace stands alone or holds no name; braces only mark what is filled in',
};

function faultOf(code: string, label: string, zh: string, en: string): Fault {
  const named = (sentence: string): string => sentence.replace('{x}', () => `“${label}”`);
  return { code, zh: named(zh), en: named(en) };
}

const NAMED = /\{([^{}]+)\}/g;

function labelsIn(line: string): string[] {
  return [...line.matchAll(NAMED)].map(([, label]) => label!);
}

function hasLooseBrace(line: string): boolean {
  return /[{}]/.test(line.replace(NAMED, ''));
}

function paragraphOf(
  line: string,
  known: Readonly<Record<string, DocumentParameter>>,
  names: ReadonlyMap<string, string>,
): DocumentParagraph {
  const [label, ...others] = labelsIn(line);
  const name = label === undefined ? undefined : names.get(label);
  if (name !== undefined && others.length === 0 && isList(known[name]!)) {
    return { list: name };
  }
  return line.replace(NAMED, (all, one: string) => {
    const found = names.get(one);
    return found === undefined ? all : `{${found}}`;
  });
}
