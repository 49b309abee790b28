import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import type { RunRef } from '../../../platform/workflow/run-record.js';
import type { CreditResult, Dossier, DossierMaterial, Outcome } from '../domain/dossier.js';
import type { MaterialKind } from '../domain/material-kinds.js';

/** An anchor as it is kept, its birthday opened. */
export interface AnchorRecord {
  id: string;
  name: string;
  birthDate: string;
  consentFileId: string | null;
  consentFileName: string | null;
}

export interface MaterialRecord extends DossierMaterial {
  kind: MaterialKind;
  fileName: string | null;
  givenAt: Date | null;
}

/** A dossier as it is kept, without its run. */
export interface DossierRecord {
  enterpriseId: string;
  parkName: string;
  streetName: string | null;
  legalName: string;
  creditCode: string;
  listVersion: number;
  deciders: number;
  creditMaxAgeDays: number;
  supplementDays: number;
  byOfficer: boolean;
  version: number;
  savedAt: Date;
  industry: string | null;
  establishedOn: string | null;
  businessScope: string | null;
  staffCount: number | null;
  fullMemberCount: number | null;
  contactName: string | null;
  contactPost: string | null;
  contactPhone: string | null;
  operatesLive: boolean | null;
  platforms: string | null;
  creditResult: CreditResult | null;
  creditCheckedOn: string | null;
  undertakingSignedOn: string | null;
  undertakingValidUntil: string | null;
  checkedAt: Date | null;
  supplementCount: number;
  supplementDueOn: string | null;
  outcome: Outcome | null;
  conditionText: string | null;
  conditionDueOn: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  enteredOn: string | null;
  checkCode: string;
  materials: MaterialRecord[];
  anchors: AnchorRecord[];
}

const RECORD = `
  select a.enterprise_id as "enterpriseId", p.name as "parkName", s.name as "streetName", r.title as "legalName",
    a.credit_code as "creditCode", a.list_version as "listVersion", a.deciders, a.credit_max_age_days as "creditMaxAgeDays",
    a.supplement_days as "supplementDays", a.by_officer as "byOfficer", a.version, a.saved_at as "savedAt", a.industry,
    a.established_on::text as "establishedOn", a.business_scope as "businessScope", a.staff_count as "staffCount",
    a.full_member_count as "fullMemberCount", a.contact_name as "contactName", a.contact_post as "contactPost",
    a.contact_phone as "contactPhone", a.operates_live as "operatesLive", a.platforms, a.credit_result as "creditResult",
    a.credit_checked_on::text as "creditCheckedOn", a.undertaking_signed_on::text as "undertakingSignedOn",
    a.undertaking_valid_until::text as "undertakingValidUntil", a.checked_at as "checkedAt",
    a.supplement_count as "supplementCount", a.supplement_due_on::text as "supplementDueOn", a.outcome,
    a.condition_text as "conditionText", a.condition_due_on::text as "conditionDueOn", a.decided_by as "decidedBy",
    a.decided_at as "decidedAt", a.confirmed_by as "confirmedBy", a.confirmed_at as "confirmedAt",
    a.entered_on::text as "enteredOn", a.check_code as "checkCode",
    (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'fileId', m.file_id, 'fileName', m.file_name,
        'givenAt', m.given_at, 'validUntil', m.valid_until, 'followsOn', m.follows_on, 'defect', m.defect) order by m.position), '[]')
       from admission_material m where m.park_id = a.park_id and m.run_id = a.run_id) as materials,
    (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'birthDate', h.birth_date,
        'consentFileId', h.consent_file_id, 'consentFileName', h.consent_file_name) order by h.id), '[]')
       from admission_anchor h where h.park_id = a.park_id and h.run_id = a.run_id) as anchors
  from admission a
  join workflow_run r on r.park_id = a.park_id and r.id = a.run_id
  join park p on p.district_id = a.district_id and p.id = a.park_id
  left join street s on s.district_id = r.district_id and s.id = r.street_id
 where a.park_id = $1 and a.run_id = $2`;

/** Reads dossiers, with what is sealed in them opened. */
@Injectable()
export class DossierRecords {
  constructor(private readonly secrets: FieldSecrets) {}

  /** @throws not_found */
  async read(ctx: RequestContext, { parkId, runId }: RunRef): Promise<DossierRecord> {
    const [row] = await ctx.query<DossierRecord>(prepared(RECORD), [parkId, runId]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return {
      ...row,
      contactPhone:
        row.contactPhone === null ? null : this.openOf(runId, 'contact_phone', row.contactPhone),
      checkCode: this.openOf(runId, 'check_code', row.checkCode),
      materials: row.materials.map((one) => ({
        ...one,
        givenAt: one.givenAt === null ? null : new Date(one.givenAt),
      })),
      anchors: row.anchors.map((one) => ({
        ...one,
        birthDate: this.secrets.open(one.birthDate, {
          table: 'admission_anchor',
          column: 'birth_date',
          rowId: one.id,
        }),
      })),
    };
  }

  seal(runId: string, column: 'contact_phone' | 'check_code', text: string): string {
    return this.secrets.seal(text, { table: 'admission', column, rowId: runId });
  }

  sealBirthDate(anchorId: string, day: string): string {
    return this.secrets.seal(day, {
      table: 'admission_anchor',
      column: 'birth_date',
      rowId: anchorId,
    });
  }

  private openOf(runId: string, column: string, sealed: string): string {
    return this.secrets.open(sealed, { table: 'admission', column, rowId: runId });
  }
}

/** A dossier as the rules look at it. */
export function asDossier(record: DossierRecord, promisedOn: string | null): Dossier {
  return {
    ...record,
    hasContactPhone: record.contactPhone !== null,
    isChecked: record.checkedAt !== null,
    anchors: record.anchors.map(({ name, birthDate, consentFileId }) => ({
      name,
      birthDate,
      hasConsent: consentFileId !== null,
    })),
    promisedOn,
  };
}
