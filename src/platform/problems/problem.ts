/** The languages the portal answers in; Chinese is the default. */
export type Locale = 'zh-CN' | 'en';

export type ProblemParams = Readonly<Record<string, unknown>>;

/** One sentence in both languages; `{name}` stands for a parameter. */
export interface ProblemText {
  status: number;
  zh: string;
  en: string;
  /** The field of the request that it is about, where it is about one. */
  path?: string;
}

/** What is wrong with one field of a request: its path, a stable code, a sentence in both languages. */
export interface FieldProblem {
  path: string;
  code: string;
  zh: string;
  en: string;
  params?: ProblemParams;
}

/** A refusal that the caller is told about: stable code, HTTP status, parameters of its sentence. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly text: ProblemText,
    readonly params: ProblemParams = {},
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(code);
  }

  get status(): number {
    return this.text.status;
  }
}

const catalogue = new Map<string, ProblemText>();

type ProblemMakers<T extends Record<string, ProblemText>> = {
  readonly [K in keyof T]: (params?: ProblemParams, errors?: readonly FieldProblem[]) => Problem;
};

/**
 * Declares the problems of one module: code → status and sentence. Returns a maker for each.
 * A code is declared once in the whole application.
 */
export function defineProblems<const T extends Record<string, ProblemText>>(
  texts: T,
): ProblemMakers<T> {
  const makers: Record<
    string,
    (params?: ProblemParams, errors?: readonly FieldProblem[]) => Problem
  > = {};
  for (const [code, text] of Object.entries(texts)) {
    if (catalogue.has(code)) {
      throw new Error(`problem code declared twice: ${code}`);
    }
    catalogue.set(code, text);
    makers[code] = (params, errors) =>
      new Problem(code, text, params, errors ?? atItsField(code, text, params));
  }
  return makers as ProblemMakers<T>;
}

function atItsField(code: string, text: ProblemText, params?: ProblemParams): FieldProblem[] {
  const { path, zh, en } = text;
  return path === undefined ? [] : [{ path, code, zh, en, ...(params ? { params } : {}) }];
}

/** All declared problems, for documentation and tests. */
export function declaredProblems(): ReadonlyMap<string, ProblemText> {
  return catalogue;
}

/** Fills `{name}` with the parameters; lists are joined with a comma of the language. */
export function fillText(template: string, params: ProblemParams, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (Array.isArray(value)) {
      return value.join(locale === 'en' ? ', ' : '、');
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

/** The sentence of a text in a language. */
export function localise(
  text: { zh: string; en: string },
  params: ProblemParams,
  locale: Locale,
): string {
  return fillText(locale === 'en' ? text.en : text.zh, params, locale);
}
