import { ISSUE_TEXTS } from './issue-texts.js';
import type { IssueCode, IssueParam, IssueParams, IssueReason } from './issue-texts.js';

export type IssueLocale = 'zh-CN' | 'en';

/** The sentence for an issue in the reader's language. */
export function issueMessage(code: IssueCode, params: IssueParams, locale: IssueLocale): string {
  const template = ISSUE_TEXTS[code][locale === 'en' ? 'en' : 'zh'];
  return template.replace(/\{(\w+)\}/g, (_, name: string) => paramText(name, params, locale));
}

function paramText(name: string, params: IssueParams, locale: IssueLocale): string {
  const value = params[name];
  if (value === undefined) {
    return '';
  }
  const text = listOf(value, locale);
  const count = params.count;
  const more =
    name === 'rows' && Array.isArray(value) && typeof count === 'number' && count > value.length;
  if (!more) {
    return text;
  }
  return locale === 'en' ? `${text} and others (${count} in all)` : `${text} 等共 ${count}`;
}

function listOf(value: IssueParam, locale: IssueLocale): string {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  const items: readonly (string | number | IssueReason)[] = value;
  const texts = items.map((item) =>
    typeof item === 'object' ? issueMessage(item.code, item.params, locale) : String(item),
  );
  return texts.join(separatorOf(items, locale));
}

/** Names are listed; reasons are sentences of their own. */
function separatorOf(
  items: readonly (string | number | IssueReason)[],
  locale: IssueLocale,
): string {
  const areSentences = items.some((item) => typeof item === 'object');
  if (locale === 'en') {
    return areSentences ? ' ' : ', ';
  }
  return areSentences ? '；' : '、';
}
