import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { newRowId } from '../../database/row-id.js';
import { FieldSecrets } from '../../secrets/field-secrets.js';
import type { SealedPlace } from '../../secrets/sealed-text.js';
import type { DraftKey } from '../draft-key.js';
import { draftProblems } from '../drafts.problems.js';
import type { DraftDto, DraftStandDto } from '../dto/draft.dto.js';

/** Characters of JSON; far beyond the longest form. */
export const LONGEST_DRAFT = 60_000;

interface DraftRow {
  id: string;
  version: number;
  savedAt: Date;
  content: string;
}

/** The actor's drafts under his present grant. Their text is sealed, and neither logged nor audited. */
@Injectable()
export class Drafts {
  constructor(private readonly secrets: FieldSecrets) {}

  /** The draft of a form; null where there is none or its 30 days are over. */
  async find(ctx: RequestContext, key: DraftKey): Promise<DraftDto | null> {
    const [row] = await ctx.query<DraftRow>(
      `select id, version, saved_at as "savedAt", content from form_draft
        where form = $1 and subject = $2 and saved_at >= now() - interval '30 days'`,
      [key.form, key.subject],
    );
    if (!row) {
      return null;
    }
    const { id, version, savedAt, content } = row;
    return {
      version,
      savedAt,
      content: JSON.parse(this.secrets.open(content, placeOf(id))) as Record<string, unknown>,
    };
  }

  /**
   * Saves what was typed over the version that the caller knows; null for a draft that is not there yet.
   * @throws draft_changed_elsewhere with the version that is there now, draft_too_large, draft_at_most
   */
  async save(
    ctx: WriteContext,
    key: DraftKey,
    input: { content: Record<string, unknown>; known: number | null },
  ): Promise<DraftStandDto> {
    const text = JSON.stringify(input.content);
    if (text.length > LONGEST_DRAFT) {
      throw draftProblems.draft_too_large({ limit: LONGEST_DRAFT });
    }
    const [row] = await ctx.query<Pick<DraftRow, 'id' | 'version' | 'savedAt'>>(
      `select id, version, saved_at as "savedAt" from form_draft
        where form = $1 and subject = $2 for update`,
      [key.form, key.subject],
    );
    if ((row?.version ?? null) !== input.known) {
      throw draftProblems.draft_changed_elsewhere({
        version: row?.version ?? null,
        savedAt: row?.savedAt ?? null,
      });
    }
    const id = row?.id ?? newRowId();
    const sealed = this.secrets.seal(text, placeOf(id));
    const [saved] = row
      ? await ctx.query<DraftStandDto>(
          `update form_draft set content = $2, version = version + 1, saved_at = $3 where id = $1
            returning version, saved_at as "savedAt"`,
          [id, sealed, ctx.now],
        )
      : await ctx.query<DraftStandDto>(
          `insert into form_draft (id, owner_user_id, form, subject, content, saved_at)
           values ($1, app.user_id(), $2, $3, $4, $5) returning version, saved_at as "savedAt"`,
          [id, key.form, key.subject, sealed, ctx.now],
        );
    return saved!;
  }

  /** Throws a draft away; one that is not there is fine. */
  async discard(ctx: WriteContext, key: DraftKey): Promise<void> {
    await ctx.query('delete from form_draft where form = $1 and subject = $2', [
      key.form,
      key.subject,
    ]);
  }
}

function placeOf(rowId: string): SealedPlace {
  return { table: 'form_draft', column: 'content', rowId };
}
