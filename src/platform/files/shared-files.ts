import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { fileProblems } from './files.problems.js';

/** Uploads that a district shows to everybody in it, such as blank forms and samples. */
@Injectable()
export class SharedFiles {
  /**
   * Shows the actor's own uploads to his district from now on; what is shown already stays so.
   * @throws shared_file_unknown for any other file, and then none is shown
   */
  async share(ctx: WriteContext, fileIds: readonly string[], purpose: string): Promise<void> {
    const wanted = [...new Set(fileIds)];
    if (wanted.length === 0) {
      return;
    }
    const [found] = await ctx.query<{ missing: number }>(
      prepared(
        `with wanted as (
           select w.id, app.is_shared_file(w.id) as known, app.may_share_file(w.id) as may from unnest($1::uuid[]) w(id)),
         added as (
           insert into shared_file (district_id, file_id, purpose, shared_by)
           select app.district_id(), id, $2, app.user_id() from wanted
            where not known and not exists (select 1 from wanted where not may and not known)
           on conflict (district_id, file_id) do nothing)
         select count(*) filter (where not may and not known)::int as missing from wanted`,
      ),
      [wanted, purpose],
    );
    if (found!.missing > 0) {
      throw fileProblems.shared_file_unknown({ count: found!.missing });
    }
  }
}
