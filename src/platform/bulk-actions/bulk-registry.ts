import { Injectable } from '@nestjs/common';
import { rolesWith } from '../access/permissions.js';
import { platformProblems } from '../problems/platform.problems.js';
import { fieldProblem } from '../problems/validation.js';
import type { BulkAction, BulkList } from './bulk-action.js';

export type AnyBulkList = BulkList<object>;
export type AnyBulkAction = BulkAction<object>;

/** What can be done with many rows of a list at once. */
@Injectable()
export class BulkRegistry {
  private readonly lists = new Map<string, AnyBulkList>();
  private readonly actions = new Map<string, AnyBulkAction>();

  /** Offers a list and what can be done with its rows. Modules call it when they start. */
  register(list: AnyBulkList, actions: readonly AnyBulkAction[]): void {
    this.lists.set(list.list, list);
    for (const action of actions) {
      this.actions.set(`${list.list} ${action.action}`, action);
    }
  }

  /** An action that the role may take. @throws validation_failed (unknown list or action), not_allowed */
  find(list: string, name: string, role: string): { list: AnyBulkList; action: AnyBulkAction } {
    const found = this.lists.get(list);
    const action = this.actions.get(`${list} ${name}`);
    if (!found || !action) {
      throw fieldProblem([
        {
          path: found ? 'action' : 'list',
          code: 'bulk_action_unknown',
          zh: '这个列表没有这项批量操作，请刷新页面后重新选择',
          en: 'This list has no such action for many rows; reload the page and choose again',
        },
      ]);
    }
    if (!rolesWith(action.permission)?.has(role)) {
      throw platformProblems.not_allowed();
    }
    return { list: found, action };
  }
}
