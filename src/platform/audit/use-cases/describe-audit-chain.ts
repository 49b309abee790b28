import { Injectable } from '@nestjs/common';
import { rolesWith } from '../../access/permissions.js';
import type { RequestContext } from '../../database/request-context.js';
import { action } from '../../http/action.dto.js';
import { declaredProblems, localise } from '../../problems/problem.js';
import type { AuditReport } from '../audit-report.js';
import { actorTables, auditedTables, inWords } from '../audit-terms.js';
import { FAULT_TEXTS } from '../domain/audit-fault-texts.js';
import type { AuditFault } from '../domain/audit-fault.js';
import type {
  AuditChainDto,
  AuditFaultDto,
  AuditReportDto,
  AuditVerificationDto,
} from '../dto/audit-chain.dto.js';
import { auditNames, type Names } from '../audit-names.js';

interface StateRow {
  chains: number;
  sealed: number;
  last_sealed_at: Date | null;
  unsealed: number;
  oldest_at: Date | null;
  head_number: number | null;
  head_at: Date | null;
}

interface VerificationRow {
  id: string;
  state: AuditVerificationDto['state'];
  asked_by: string;
  asked_at: Date;
  finished_at: Date | null;
  holds: boolean | null;
  problem_code: string | null;
  report: AuditReport | null;
}

const STATE = `
  select (select count(*)::int from audit_chain) as chains,
         (select coalesce(sum(sequence), 0)::float8 from audit_chain) as sealed,
         (select max(sealed_at) from audit_chain) as last_sealed_at,
         w.unsealed, w.oldest_at, h.number::float8 as head_number, h.written_at as head_at
    from (select count(*)::int as unsealed, min(e.at) as oldest_at
            from audit_unsealed u join audit_event e on e.id = u.event_id) w
    left join (select number, written_at from audit_head order by number desc limit 1) h on true`;

/** How the trail stands, and what its last check found. */
@Injectable()
export class DescribeAuditChain {
  async execute(ctx: RequestContext): Promise<AuditChainDto> {
    const [state] = await ctx.query<StateRow>(STATE);
    const verification = await this.lastVerification(ctx);
    const { head_number: number, head_at: headAt } = state!;
    return {
      chains: state!.chains,
      sealed: state!.sealed,
      lastSealedAt: state!.last_sealed_at?.toISOString() ?? null,
      unsealed: { count: state!.unsealed, oldestAt: state!.oldest_at?.toISOString() ?? null },
      lastHead: number === null || headAt === null ? null : { number, at: headAt.toISOString() },
      verification,
      actions: [
        action(
          'verify',
          rolesWith('audit.verify')?.has(ctx.actor.role) ?? false,
          ctx.locale,
          verification?.state === 'waiting'
            ? ctx.locale === 'en'
              ? 'A check is under way; wait for its result'
              : '核验正在进行，请等待结果'
            : null,
        ),
      ],
    };
  }

  private async lastVerification(ctx: RequestContext): Promise<AuditVerificationDto | null> {
    const [row] = await ctx.query<VerificationRow>(
      `select id, state, asked_by, asked_at, finished_at, holds, problem_code, report
         from audit_verification order by asked_at desc, id desc limit 1`,
    );
    if (!row) {
      return null;
    }
    const { actors, districts } = actorTables();
    const names = await auditNames(ctx, [
      [actors, row.asked_by],
      ...(row.report?.faults ?? []).map(({ chain }) => [districts, chain] as const),
    ]);
    const text = row.problem_code === null ? undefined : declaredProblems().get(row.problem_code);
    return {
      id: row.id,
      state: row.state,
      askedAt: row.asked_at.toISOString(),
      askedBy: { id: row.asked_by, name: names.get(`${actors} ${row.asked_by}`) ?? null },
      finishedAt: row.finished_at?.toISOString() ?? null,
      holds: row.holds,
      failure: text ? localise(text, { correlationId: row.id }, ctx.locale) : row.problem_code,
      report: row.report ? presentReport(ctx, row.report, names) : null,
    };
  }
}

function presentReport(ctx: RequestContext, report: AuditReport, names: Names): AuditReportDto {
  const { seconds, seals, chains, heads, lastHead, unsealed } = report;
  return {
    seconds,
    seals,
    chains,
    heads,
    lastHead,
    unsealed,
    faults: report.faults.map((fault) => presentFault(ctx, fault, names)),
    faultCount: Object.values(report.faultCounts).reduce((sum, count) => sum + count, 0),
  };
}

function presentFault(ctx: RequestContext, fault: AuditFault, names: Names): AuditFaultDto {
  const { districts } = actorTables();
  const { chain, tableName: table } = fault;
  const terms = table === undefined ? undefined : auditedTables().get(table);
  return {
    code: fault.code,
    message: inWords(FAULT_TEXTS[fault.code], ctx.locale),
    chain:
      chain === undefined || chain === 'platform'
        ? null
        : { id: chain, name: names.get(`${districts} ${chain}`) ?? null },
    sequence: fault.sequence ?? null,
    until: fault.until ?? null,
    eventId: fault.eventId ?? null,
    tableName: terms ? inWords(terms, ctx.locale) : (table ?? null),
    rowId: fault.recordId || null,
    at: fault.at ?? null,
    headNumber: fault.number ?? null,
  };
}
