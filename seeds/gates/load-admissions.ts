import type { INestApplicationContext } from '@nestjs/common';
import {
  InviteReviewer,
  SaveDossier,
  StartDossier,
} from '../../src/modules/admission/admission.public.js';
import { UnitAdmission } from '../../src/modules/enterprises/enterprises.public.js';
import { addDays, type BusinessDate } from '../../src/platform/calendar/business-date.js';
import type { WriteContext } from '../../src/platform/database/request-context.js';
import { Uploads } from '../../src/platform/files/uploads.js';
import type { RunRef } from '../../src/platform/workflow/run-record.js';
import { Workflows } from '../../src/platform/workflow/workflows.js';
import { found, type PlaceIds } from '../load-places.js';
import { ADMISSION_STORIES, type AdmissionStep } from './admission-stories.js';
import type { ActingThen, GateActors } from './gate-actors.js';
import { DEMO_APPLICANTS, type DemoApplicant, GATE_OFFICERS } from './gate-data.js';
import { asFarAsDaysGo, each, type Standing, standing } from './gate-step.js';
import { type PaperKind, samplePaper } from './sample-papers.js';

/** A licence without an end, as it is entered. */
const ENDLESS = '9999-12-31';
const REQUIRED: readonly PaperKind[] = [
  'business_licence',
  'legal_person_id',
  'credit_publicity',
  'compliance_undertaking',
];
/** Materials that are let to follow. */
const FOLLOWING = ['product_quality', 'live_rules'] as const;

type Files = ReadonlyMap<string, string>;

/** Writes the units of those applicants down that have a representative of their own; gives all ids by name. */
export async function registerApplicants(
  app: INestApplicationContext,
  actors: GateActors,
  place: PlaceIds,
): Promise<ReadonlyMap<string, string>> {
  const units = app.get(UnitAdmission, { strict: false });
  const ids = new Map<string, string>();
  for (const firm of DEMO_APPLICANTS.filter(({ representative }) => representative !== undefined)) {
    const parkId = found(place.parks, firm.park);
    const officer = await actors.as(GATE_OFFICERS[firm.park]!.first);
    ids.set(
      firm.name,
      await officer.write((ctx) => units.register(ctx, parkId, unitOf(firm, place))),
    );
  }
  return ids;
}

/** Gate 1: each applicant's dossier, moved along by the people who move such files. */
export async function loadAdmissions(
  app: INestApplicationContext,
  actors: GateActors,
  { place, today }: { place: PlaceIds; today: BusinessDate },
): Promise<void> {
  const desk = new AdmissionDesk(app, actors, place, today);
  await each(DEMO_APPLICANTS, 3, (firm) => asFarAsDaysGo(() => desk.tell(firm)));
}

class AdmissionDesk {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly actors: GateActors,
    private readonly place: PlaceIds,
    private readonly today: BusinessDate,
  ) {}

  async tell(firm: DemoApplicant): Promise<void> {
    const parkId = found(this.place.parks, firm.park);
    const { first, second = first } = GATE_OFFICERS[firm.park]!;
    const filler = firm.representative ?? first;
    const begun = await this.standing(first, firm, parkId);
    const ref = { parkId, runId: begun?.id ?? (await this.fill(firm, parkId, filler)) };
    const steps = ADMISSION_STORIES[firm.story]({ filler, first, second, ago: firm.ago });
    for (const step of steps.slice(begun?.made ?? 0)) {
      await this.move(firm, ref, step);
    }
  }

  /** Begins a dossier and fills it in, in one transaction; only its first page where it was no more than begun. */
  private async fill(firm: DemoApplicant, parkId: string, filler: string): Promise<string> {
    const actor = await this.actors.as(filler, firm.ago);
    const files = firm.story === 'begun' ? new Map() : await this.upload(actor, firm, REQUIRED);
    return actor.write(async (ctx) => {
      const ref = await this.start(ctx, firm, parkId);
      const entry = new DossierEntry(this.app.get(SaveDossier, { strict: false }), ctx, ref);
      await entry.unit(firm);
      if (firm.story !== 'begun') {
        await entry.rest(firm, files);
      }
      return ref.runId;
    });
  }

  private async start(ctx: WriteContext, firm: DemoApplicant, parkId: string): Promise<RunRef> {
    const start = this.app.get(StartDossier, { strict: false });
    if (firm.representative === undefined) {
      return start.execute(ctx, parkId, { unit: unitOf(firm, this.place) });
    }
    const [unit] = await ctx.query<{ id: string }>(
      'select id from enterprise where park_id = $1 and credit_code = $2',
      [parkId, firm.code],
    );
    return start.execute(ctx, parkId, { enterpriseId: unit!.id });
  }

  private async move(firm: DemoApplicant, ref: RunRef, step: AdmissionStep): Promise<void> {
    const actor = await this.actors.as(step.by, step.ago);
    const files = await this.upload(actor, firm, (step.gives ?? []) as PaperKind[]);
    await actor.write(async (ctx) => {
      const entry = new DossierEntry(this.app.get(SaveDossier, { strict: false }), ctx, ref);
      await entry.give(files);
      const [run] = await ctx.query<{ version: number }>(
        'select version from workflow_run where park_id = $1 and id = $2',
        [ref.parkId, ref.runId],
      );
      const reason = step.reason ?? null;
      await this.app.get(Workflows, { strict: false }).move(ctx, 'admission_review', ref, {
        action: step.action,
        version: run!.version,
        reason,
        input: { ...step.input?.(this.today), reason },
      });
      for (const username of step.invites ?? []) {
        const { call } = await this.actors.as(username);
        await this.app.get(InviteReviewer, { strict: false }).execute(ctx, ref, call.caller.userId);
      }
    });
  }

  private async upload(
    actor: ActingThen,
    firm: DemoApplicant,
    kinds: readonly PaperKind[],
  ): Promise<Files> {
    const uploads = this.app.get(Uploads, { strict: false });
    const files = new Map<string, string>();
    for (const kind of kinds) {
      const { id } = await uploads.take(actor.call, samplePaper(kind, firm.name));
      files.set(kind, id);
    }
    return files;
  }

  private async standing(
    officer: string,
    firm: DemoApplicant,
    parkId: string,
  ): Promise<Standing | null> {
    const actor = await this.actors.as(officer);
    return actor.read((ctx) =>
      standing(
        ctx,
        `r.park_id = $1 and r.workflow = 'admission_review'
           and exists (select 1 from admission a where a.park_id = r.park_id and a.run_id = r.id and a.credit_code = $2)`,
        [parkId, firm.code],
      ),
    );
  }
}

/** The filling in of one dossier within one transaction; each saving counts its version up. */
class DossierEntry {
  constructor(
    private readonly save: SaveDossier,
    private readonly ctx: WriteContext,
    private readonly ref: RunRef,
  ) {}

  async unit(firm: DemoApplicant): Promise<void> {
    const { ctx, ref } = this;
    await this.save.unit(ctx, ref, {
      version: await this.version(),
      industry: firm.industry,
      establishedOn: firm.establishedOn,
      businessScope: firm.scope,
      staffCount: firm.staff,
      fullMemberCount: firm.members,
    });
    await this.save.contact(ctx, ref, {
      version: await this.version(),
      name: firm.contact,
      post: '负责人',
      phone: firm.phone,
    });
  }

  async rest(firm: DemoApplicant, files: Files): Promise<void> {
    const { ctx, ref } = this;
    await this.save.live(ctx, ref, {
      version: await this.version(),
      operatesLive: firm.live !== undefined,
      platforms: firm.live?.platforms ?? null,
      anchors: (firm.live?.anchors ?? []).map((anchor) => ({ ...anchor })),
    });
    await this.save.credit(ctx, ref, {
      version: await this.version(),
      creditResult: firm.credit ?? 'none',
      creditCheckedOn: addDays(ctx.today, -2),
      undertakingSignedOn: addDays(ctx.today, -1),
      undertakingValidUntil: addDays(
        ctx.today,
        firm.undertakingDaysLeft === undefined ? 364 : firm.ago + firm.undertakingDaysLeft,
      ),
    });
    await this.give(files);
    for (const code of FOLLOWING) {
      if (code !== 'live_rules' || firm.live !== undefined) {
        await this.save.material(ctx, ref, code, { version: await this.version(), follows: true });
      }
    }
    await this.save.check(ctx, ref, { version: await this.version() });
  }

  async give(files: Files): Promise<void> {
    for (const [code, fileId] of files) {
      await this.save.material(this.ctx, this.ref, code, {
        version: await this.version(),
        fileId,
        ...(code === 'business_licence' ? { validUntil: ENDLESS } : {}),
      });
    }
  }

  private async version(): Promise<number> {
    const [row] = await this.ctx.query<{ version: number }>(
      'select version from admission where park_id = $1 and run_id = $2',
      [this.ref.parkId, this.ref.runId],
    );
    return row!.version;
  }
}

function unitOf(firm: DemoApplicant, place: PlaceIds) {
  return {
    legalName: firm.name,
    creditCode: firm.code,
    kind: 'non_public_enterprise' as const,
    streetId: found(place.streets, firm.street),
  };
}
