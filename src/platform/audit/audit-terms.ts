import type { Locale } from '../problems/problem.js';
import type { AuditAction } from './dto/audit-event.dto.js';

/** A name in both languages. */
export interface Term {
  zh: string;
  en: string;
}

/** What a column of an audited table is called, and how its values read. */
export interface ColumnTerms extends Term {
  /** Names of the values of a code. */
  values?: Readonly<Record<string, Term>>;
  /** The table whose row the value is the id of: shown by that row's name. */
  refersTo?: string;
  /** The value is a moment, the code of a role, or kept out of the trail: only that there was one is told. */
  kind?: 'moment' | 'role' | 'kept_out';
}

/** How one audited table reads to whoever looks at the trail. */
export interface TableTerms extends Term {
  columns: Readonly<Record<string, ColumnTerms>>;
  /** The column that names a row. */
  title?: string;
  /** The table whose row the audit row's id is, where a table has no id of its own. */
  rowOf?: string;
  /** The page of a row, for readers who hold the permission; `:parkId` and `:rowId` are filled in. */
  page?: { permission: string; path: string };
}

interface Placement {
  /** The table of the people who act, and that of the districts they act in. */
  actors?: string;
  districts?: string;
}

const tables = new Map<string, TableTerms>();
const roles = new Map<string, Term>();
const placed: Placement = {};

const ACTIONS: Readonly<Record<AuditAction, Term>> = {
  insert: { zh: '新增', en: 'Created' },
  update: { zh: '修改', en: 'Changed' },
  delete: { zh: '删除', en: 'Deleted' },
  reveal: { zh: '查看敏感信息', en: 'Opened a masked value' },
  read: { zh: '查阅审计日志', en: 'Read the audit log' },
  export: { zh: '导出', en: 'Exported' },
};

/** Names for what access rows say: what was opened and why, what was searched, what was taken away. */
const ACCESS_COLUMNS: Readonly<Record<string, ColumnTerms>> = {
  what: { zh: '查看内容', en: 'What was opened' },
  reason: { zh: '查看理由', en: 'Reason' },
  q: { zh: '搜索', en: 'Search' },
  from: { zh: '起始日期', en: 'From' },
  until: { zh: '截止日期', en: 'Until' },
  actorUserId: { zh: '操作人', en: 'Who' },
  role: { zh: '身份', en: 'Role' },
  table: { zh: '对象', en: 'What' },
  action: {
    zh: '操作',
    en: 'Act',
    values: ACTIONS,
  },
  rowId: { zh: '记录编号', en: 'Record id' },
  correlationId: { zh: '请求编号', en: 'Request id' },
  districtId: { zh: '区', en: 'District' },
  page: { zh: '页码', en: 'Page' },
};

/** Says how a room's audited tables read. Each room declares its own once; a test holds the list complete. */
export function describeAudited(terms: Readonly<Record<string, TableTerms>>): void {
  for (const [table, one] of Object.entries(terms)) {
    if (tables.has(table)) {
      throw new Error(`audited table described twice: ${table}`);
    }
    tables.set(table, one);
  }
}

/** Says how roles are called, and in which tables those who act and their districts are found. */
export function describeActors(names: Readonly<Record<string, Term>>, where: Placement): void {
  for (const [role, term] of Object.entries(names)) {
    roles.set(role, term);
  }
  Object.assign(placed, where);
}

/** All described tables by their names in the database. */
export function auditedTables(): ReadonlyMap<string, TableTerms> {
  return tables;
}

/** All roles by their codes. */
export function auditedRoles(): ReadonlyMap<string, Term> {
  return roles;
}

/** The tables of those who act and of their districts. */
export function actorTables(): Readonly<Placement> {
  return placed;
}

/** What a column is called; access rows have columns of their own. Null where nobody described it. */
export function columnTerms(table: string, column: string, access: boolean): ColumnTerms | null {
  const own = tables.get(table)?.columns[column] ?? null;
  return access ? (accessTerms(column) ?? own) : own;
}

function accessTerms(column: string): ColumnTerms | null {
  const terms = ACCESS_COLUMNS[column];
  switch (column) {
    case 'actorUserId':
      return { ...terms!, ...(placed.actors ? { refersTo: placed.actors } : {}) };
    case 'districtId':
      return { ...terms!, ...(placed.districts ? { refersTo: placed.districts } : {}) };
    case 'role':
      return { ...terms!, kind: 'role' };
    case 'table':
      return { ...terms!, values: Object.fromEntries(tables) };
    default:
      return terms ?? null;
  }
}

/** What a kind of act is called. */
export function actionTerm(action: AuditAction): Term {
  return ACTIONS[action];
}

/** A term in the reader's language. */
export function inWords(term: Term, locale: Locale): string {
  return locale === 'en' ? term.en : term.zh;
}
