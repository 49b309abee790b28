import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { changePreferences, DEFAULT_PREFERENCES } from '../domain/preferences.js';
import type { EditPreferencesDto, PreferencesDto } from '../dto/preferences.dto.js';
import { UserPreferenceEntity } from '../entities/user-preference.entity.js';

const COLUMNS = `
  select theme, density, type_size as "typeSize", single_keys as "singleKeys", lists, version from user_preference`;

/** How the actor likes the portal; the same whatever role grant he acts under. */
@Injectable()
export class Preferences {
  /** His preferences, or those the portal comes with. */
  async get(ctx: RequestContext): Promise<PreferencesDto> {
    const [row] = await ctx.query<PreferencesDto>(`${COLUMNS} where user_id = app.user_id()`);
    return row ?? { ...DEFAULT_PREFERENCES, version: 1 };
  }

  /** @throws version_conflict when they were changed elsewhere since */
  async edit(ctx: WriteContext, input: EditPreferencesDto): Promise<PreferencesDto> {
    const { version, ...change } = input;
    const { userId } = ctx.actor;
    await ctx.query(
      'insert into user_preference (user_id) values (app.user_id()) on conflict do nothing',
    );
    const [before] = await ctx.query<PreferencesDto>(
      `${COLUMNS} where user_id = app.user_id() for update`,
    );
    if (!before || before.version !== version) {
      throw platformProblems.version_conflict({ fields: [], current: before ?? null, changed: [] });
    }
    const after = { ...changePreferences(before, change), version: version + 1 };
    await ctx.manager.update(UserPreferenceEntity, { userId }, after);
    return after;
  }
}
