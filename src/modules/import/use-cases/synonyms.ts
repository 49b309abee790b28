import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { action } from '../../../platform/http/action.dto.js';
import { districtOf, Parks, Streets } from '../../parks/parks.public.js';
import type { LearntHeaders } from '../domain/guess-mapping.js';
import { LEDGER_FIELDS } from '../domain/ledger-fields.js';
import { type LearntWord, meaningText, SYNONYM_KIND_TEXTS } from '../domain/learnt-words.js';
import type { SynonymDto, SynonymListDto } from '../dto/synonym.dto.js';
import { importAccess } from '../import.access.js';

interface SynonymRecord extends LearntWord {
  id: string;
  learntBy: string;
  learntByName: string;
  learntAt: Date;
}

const COLUMNS = `id, kind, heard, heard_key as "heardKey", meaning, learnt_by as "learntBy",
  learnt_by_name as "learntByName", learnt_at as "learntAt"`;

/** What a district calls things, as its officers taught it while importing. */
@Injectable()
export class Synonyms {
  constructor(
    private readonly parks: Parks,
    private readonly streets: Streets,
  ) {}

  /** Everything the actor's district has learnt, as the check uses it. */
  words(ctx: RequestContext): Promise<LearntWord[]> {
    return ctx.query<LearntWord>(
      'select kind, heard, heard_key as "heardKey", meaning from import_synonym order by learnt_at, id',
    );
  }

  /** The headers among it, by their key. */
  async headers(ctx: RequestContext): Promise<LearntHeaders> {
    const words = await this.words(ctx);
    return new Map(
      words.flatMap(({ kind, heardKey, meaning }) => {
        const field = LEDGER_FIELDS.find((one) => one === meaning);
        return kind === 'header' && field !== undefined ? [[heardKey, field] as const] : [];
      }),
    );
  }

  /**
   * Remembers words; one that meant something else before means this from now on, if it may be forgotten. Gives those
   * that were learnt.
   */
  async learn<Word extends LearntWord>(ctx: WriteContext, words: readonly Word[]): Promise<Word[]> {
    if (words.length === 0) {
      return [];
    }
    const learnt = await ctx.query<{ kind: string; heardKey: string }>(
      `insert into import_synonym (district_id, kind, heard, heard_key, meaning, learnt_by, learnt_by_name)
       select distinct on (w.kind, w."heardKey") $2, w.kind, w.heard, w."heardKey", w.meaning, u.id, u.display_name
         from jsonb_to_recordset($1::jsonb) as w(kind text, heard text, "heardKey" text, meaning text)
         join app_user u on u.id = app.user_id()
       on conflict on constraint import_synonym_once do update
         set heard = excluded.heard, meaning = excluded.meaning, learnt_by = excluded.learnt_by,
             learnt_by_name = excluded.learnt_by_name, learnt_at = now()
       where import_synonym.meaning <> excluded.meaning and (import_synonym.learnt_by = app.user_id() or $3)
       returning kind, heard_key as "heardKey"`,
      [JSON.stringify(words), districtOf(ctx), ctx.actor.role === 'district_officer'],
    );
    return words.filter((word) =>
      learnt.some(({ kind, heardKey }) => kind === word.kind && heardKey === word.heardKey),
    );
  }

  /** The district's words with who taught them, newest first; a place that the actor does not see is left out. */
  async list(ctx: RequestContext): Promise<SynonymListDto> {
    const rows = await ctx.query<SynonymRecord>(
      `select ${COLUMNS} from import_synonym order by learnt_at desc, id desc limit 2000`,
    );
    const parks = (await this.parks.list(ctx)).items;
    const streets = (await this.streets.list(ctx)).items;
    const places = new Map([...parks, ...streets].map(({ id, name }) => [id, name]));
    return {
      items: rows.flatMap((row) => {
        const isPlace = row.kind === 'park' || row.kind === 'street';
        const meaning = isPlace ? places.get(row.meaning) : meaningText(row, ctx.locale);
        return meaning === undefined ? [] : [present(ctx, row, meaning)];
      }),
    };
  }

  /** Forgets a word. @throws not_found, not_allowed (somebody else taught it) */
  async forget(ctx: WriteContext, id: string): Promise<void> {
    const [row] = await ctx.query<SynonymRecord>(
      `select ${COLUMNS} from import_synonym where id = $1`,
      [id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    if (!mayForget(ctx, row)) {
      throw platformProblems.not_allowed();
    }
    await ctx.query('delete from import_synonym where id = $1', [id]);
  }
}

const NOT_YOURS = {
  zh: '由其他人添加，可请区级管理员移除',
  en: 'Somebody else added it; ask the district officer to remove it',
};

function mayForget(ctx: RequestContext, { learntBy }: SynonymRecord): boolean {
  return learntBy === ctx.actor.userId || ctx.actor.role === 'district_officer';
}

function present(ctx: RequestContext, row: SynonymRecord, meaning: string): SynonymDto {
  const language = ctx.locale === 'en' ? 'en' : 'zh';
  return {
    id: row.id,
    kind: row.kind,
    kindLabel: SYNONYM_KIND_TEXTS[row.kind][language],
    heard: row.heard,
    meaning,
    learntByName: row.learntByName,
    learntAt: row.learntAt.toISOString(),
    actions: [
      action(
        'forget',
        importAccess.may(ctx.actor.role, 'import.create'),
        ctx.locale,
        mayForget(ctx, row) ? null : NOT_YOURS[language],
      ),
    ],
  };
}
