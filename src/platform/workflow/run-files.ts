import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import type { RunRecord, RunRef } from './run-record.js';
import { workflowProblems } from './workflow.problems.js';

/** An upload that was put into a file that runs. */
export interface RunFile {
  fileId: string;
  name: string;
  contentType: string;
  sizeBytes: number;
  /** SHA-256 in hex. */
  sha256: string;
  /** When a virus scan found nothing; null where no scanner is set up, and pages then say 未查毒. */
  scannedAt: Date | null;
  /** What the room keeps it for, in the room's own word. */
  purpose: string;
  addedBy: string;
  addedAt: Date;
}

/** The uploads of files that run: whoever sees the run may read them. */
@Injectable()
export class RunFiles {
  /**
   * Puts uploads into a run: the actor's own (under his present grant), or such as he sees in another run of the same
   * enterprise. What lies in the run already stays as it is, with the purpose it was put there for.
   * @throws run_file_unknown for any other, and then none is put in
   */
  async attach(
    ctx: WriteContext,
    run: Pick<RunRecord, 'parkId' | 'id'>,
    fileIds: readonly string[],
    purpose: string,
  ): Promise<void> {
    const wanted = [...new Set(fileIds)];
    if (wanted.length === 0) {
      return;
    }
    const [found] = await ctx.query<{ missing: number }>(
      prepared(
        `with wanted as (
           select w.id, w.nth, app.may_put_file($1, $2, w.id) as may,
                  exists (select 1 from run_file f where f.park_id = $1 and f.run_id = $2 and f.file_id = w.id) as known
             from unnest($3::uuid[]) with ordinality w(id, nth)),
         added as (
           insert into run_file (park_id, run_id, file_id, purpose, added_by)
           select $1, $2, id, $4, app.user_id() from wanted
            where not known and not exists (select 1 from wanted where not may and not known)
            order by nth
           on conflict (park_id, run_id, file_id) do nothing)
         select count(*) filter (where not may and not known)::int as missing from wanted`,
      ),
      [run.parkId, run.id, wanted, purpose],
    );
    if (found!.missing > 0) {
      throw workflowProblems.run_file_unknown({ count: found!.missing });
    }
  }

  /** The uploads of a run that the actor sees, the first put in first; none where he does not see it. */
  of(ctx: RequestContext, { parkId, runId }: RunRef): Promise<RunFile[]> {
    return ctx.query<RunFile>(
      prepared(
        `select s.id as "fileId", s.name, s.content_type as "contentType", s.size_bytes::int as "sizeBytes",
                encode(s.sha256, 'hex') as sha256, s.scanned_at as "scannedAt", f.purpose, f.added_by as "addedBy", f.added_at as "addedAt"
           from run_file f join stored_file s on s.id = f.file_id
          where f.park_id = $1 and f.run_id = $2 order by f.added_at, f.id`,
      ),
      [parkId, runId],
    );
  }
}
