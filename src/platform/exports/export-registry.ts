import { Injectable } from '@nestjs/common';
import { rolesWith } from '../access/permissions.js';
import { platformProblems } from '../problems/platform.problems.js';
import { fieldProblem } from '../problems/validation.js';
import type { ExportColumn, ExportList } from './export-list.js';

/** A list whose query and rows are not known here. */
export type AnyExportList = ExportList<object, unknown>;

/** The lists that may be exported. */
@Injectable()
export class ExportRegistry {
  private readonly lists = new Map<string, AnyExportList>();

  /** Offers a list. Modules call it when they start. */
  register<Query extends object, Row>(list: ExportList<Query, Row>): void {
    if (this.lists.has(list.list)) {
      throw new Error(`list registered twice for export: ${list.list}`);
    }
    this.lists.set(list.list, list);
  }

  /** A list that the role may export. @throws validation_failed (unknown list), not_allowed */
  find(key: string, role: string): AnyExportList {
    const list = this.lists.get(key);
    if (!list) {
      throw fieldProblem([
        {
          path: 'list',
          code: 'list_unknown',
          zh: '没有名为“{list}”、可以导出的列表',
          en: 'There is no list “{list}” that can be exported',
          params: { list: key },
        },
      ]);
    }
    if (list.permission !== null && !rolesWith(list.permission)?.has(role)) {
      throw platformProblems.not_allowed();
    }
    return list;
  }

  /** The name of a list, for showing what was exported earlier. */
  titleOf(key: string): { zh: string; en: string } {
    return this.lists.get(key)?.title ?? { zh: key, en: key };
  }
}

/**
 * The columns with these keys, in the order asked for; all that are not on demand when none is named.
 * @throws validation_failed (a column the list does not have)
 */
export function chooseColumns(
  list: AnyExportList,
  keys: readonly string[] | undefined,
): ExportColumn<unknown>[] {
  if (keys === undefined) {
    return list.columns.filter((column) => !column.onDemand);
  }
  const known = new Map(list.columns.map((column) => [column.key, column]));
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) {
    throw fieldProblem([
      {
        path: 'columns',
        code: 'column_unknown',
        zh: '这个列表没有“{columns}”列，请刷新页面后重新选择',
        en: 'This list has no column “{columns}”; reload the page and choose again',
        params: { columns: unknown },
      },
    ]);
  }
  return keys.map((key) => known.get(key)!);
}
