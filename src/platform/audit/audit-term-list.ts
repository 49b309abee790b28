import type { Locale } from '../problems/problem.js';
import { auditedRoles, auditedTables, inWords, type Term } from './audit-terms.js';
import type { AuditTermDto, AuditTermsDto } from './dto/audit-event.dto.js';

/** What the trail can be searched by, in the order in which the rooms named it. */
export function localeTerms(locale: Locale): AuditTermsDto {
  const list = (terms: ReadonlyMap<string, Term>): AuditTermDto[] =>
    [...terms].map(([code, term]) => ({ code, name: inWords(term, locale) }));
  return { tables: list(auditedTables()), roles: list(auditedRoles()) };
}
