import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { Locale } from '../../../platform/problems/problem.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import type { ColumnChoice, ListKey } from '../domain/lists.js';
import type {
  CreateSavedViewDto,
  EditSavedViewDto,
  SavedViewDto,
  SavedViewListDto,
} from '../dto/saved-view.dto.js';
import { type Audience, SavedViewEntity } from '../entities/saved-view.entity.js';
import { workspaceAccess } from '../workspace.access.js';
import { workspaceProblems } from '../workspace.problems.js';

/** The most views one reader may have of one list; a menu of more is no help. */
export const MOST_VIEWS = 50;

interface SavedViewRow {
  id: string;
  list: ListKey;
  name: string;
  audience: Audience;
  filters: Record<string, string>;
  sort: string | null;
  columns: ColumnChoice[] | null;
  version: number;
  is_default: boolean;
}

const COLUMNS = `
  select v.id, v.list, v.name, v.audience, v.filters, v.sort, v.columns, v.version,
         coalesce(p.lists -> v.list ->> 'defaultViewId' = v.id::text, false) as is_default
    from saved_view v
    left join user_preference p on p.user_id = app.user_id()`;

/** The views of lists that the actor has: his own, and those of the role he acts under at its place. */
@Injectable()
export class SavedViews {
  async list(ctx: RequestContext, list: ListKey): Promise<SavedViewListDto> {
    const rows = await ctx.query<SavedViewRow>(
      `${COLUMNS} where v.list = $1 and v.deleted_at is null
        order by v.audience, v.name collate "zh-x-icu", v.id`,
      [list],
    );
    return {
      items: rows.map((row) => present(ctx, row)),
      total: rows.length,
      actions: [action('share', mayShare(ctx), ctx.locale)],
    };
  }

  /** @throws not_allowed, saved_view_name_taken, saved_view_limit */
  async create(ctx: WriteContext, input: CreateSavedViewDto): Promise<SavedViewDto> {
    const shared = input.audience === 'role';
    if (shared && !mayShare(ctx)) {
      throw platformProblems.not_allowed();
    }
    const [{ n } = { n: 0 }] = await ctx.query<{ n: number }>(
      'select count(*)::int as n from saved_view where list = $1 and deleted_at is null',
      [input.list],
    );
    if (n >= MOST_VIEWS) {
      throw workspaceProblems.saved_view_limit({ limit: MOST_VIEWS });
    }
    const { actor } = ctx;
    const inserted = await ctx.manager.insert(SavedViewEntity, {
      ownerUserId: actor.userId,
      audience: input.audience,
      role: shared ? actor.role : null,
      districtId: shared ? actor.districtId : null,
      parkId: shared ? actor.parkId : null,
      list: input.list,
      name: input.name,
      filters: input.filters,
      sort: input.sort ?? null,
      columns: input.columns ?? null,
    });
    return this.one(ctx, (inserted.identifiers[0] as { id: string }).id);
  }

  /** @throws not_found, saved_view_name_taken, version_conflict */
  async edit(ctx: WriteContext, id: string, input: EditSavedViewDto): Promise<SavedViewDto> {
    const { version, ...change } = input;
    const before = await this.one(ctx, id);
    const result = await ctx.manager.update(
      SavedViewEntity,
      { id, version },
      { ...change, version: version + 1 },
    );
    if (result.affected === 0) {
      throw versionConflict(before, input, labels(ctx.locale));
    }
    return this.one(ctx, id);
  }

  /** Takes a view away; `restore` brings it back. @throws not_found */
  async remove(ctx: WriteContext, id: string): Promise<void> {
    await this.one(ctx, id);
    await ctx.manager.update(SavedViewEntity, { id }, { deletedAt: ctx.now });
  }

  /** Brings back a view that was taken away. @throws not_found, saved_view_name_taken */
  async restore(ctx: WriteContext, id: string): Promise<SavedViewDto> {
    await ctx.manager.update(SavedViewEntity, { id }, { deletedAt: null });
    return this.one(ctx, id);
  }

  private async one(ctx: RequestContext, id: string): Promise<SavedViewDto> {
    const [row] = await ctx.query<SavedViewRow>(
      `${COLUMNS} where v.id = $1 and v.deleted_at is null`,
      [id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(ctx, row);
  }
}

function mayShare(ctx: RequestContext): boolean {
  return workspaceAccess.may(ctx.actor.role, 'saved_view.share');
}

function labels(locale: Locale): Readonly<Record<string, string>> {
  return locale === 'en'
    ? { name: 'name', filters: 'filters', sort: 'order', columns: 'columns' }
    : { name: '名称', filters: '筛选条件', sort: '排序', columns: '列' };
}

function present(ctx: RequestContext, row: SavedViewRow): SavedViewDto {
  const { is_default: isDefault, ...view } = row;
  const may = row.audience === 'mine' || mayShare(ctx);
  return {
    ...view,
    isDefault,
    actions: [action('edit', may, ctx.locale), action('delete', may, ctx.locale)],
  };
}
