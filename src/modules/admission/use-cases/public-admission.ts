import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { publicCalendar } from '../../../platform/calendar/calendars.js';
import { businessDateAt, Clock } from '../../../platform/calendar/clock.js';
import type { WorkingCalendar } from '../../../platform/calendar/working-days.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { localise, type Locale } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import { daysLeft } from '../../../platform/workflow/waiting-for.js';
import { readApplyingUnit } from '../../enterprises/enterprises.rules.js';
import { hashPassword, refuseWeakPassword } from '../../identity/identity.public.js';
import { admissionProblems } from '../admission.problems.js';
import { APPLICATION_TEXTS } from '../domain/application-texts.js';
import { ADMISSION_STATES, type AdmissionState } from '../domain/admission-states.js';
import { type MaterialKind, TEMPLATE_KINDS } from '../domain/material-kinds.js';
import type {
  ApplicationReceiptDto,
  ApplicationState,
  ApplyForAccountDto,
  OpenParkListDto,
  ProgressDto,
  ProgressQueryDto,
} from '../dto/account-application.dto.js';
import { newCheckCode } from './start-dossier.js';
import { PublicThrottle } from './public-throttle.js';

/** Applications from one network within 15 minutes, and wrong codes from it. */
const LIMITS = { apply: 10, ask: 20 } as const;

interface OpenParkRow {
  park_id: string;
  park_name: string;
  district_name: string;
  promised_days: number;
  guide_conditions: string;
  guide_phone: string | null;
  guide_address: string | null;
  kinds: MaterialKind[] | null;
}

interface ReceiptRow {
  kind: 'admission' | 'account';
  row_id: string;
  check_code: string;
  state: string;
  started_at: Date;
  promised_on: string | null;
  supplement_due_on: string | null;
  condition_due_on: string | null;
  ended_at: Date | null;
  steps: { toState: string; at: string }[] | null;
}

/** What anybody may do without signing in: read guides, ask for an account, ask how far an application is. */
@Injectable()
export class PublicAdmission {
  private readonly decoy: { rowId: string; sealed: string };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: FieldSecrets,
    private readonly throttle: PublicThrottle,
    private readonly clock: Clock,
  ) {
    const rowId = newRowId();
    this.decoy = { rowId, sealed: secrets.seal(newCheckCode(), placeOf('admission', rowId)) };
  }

  /** Parks that take applications, with their guides. */
  async parks(): Promise<OpenParkListDto> {
    const rows = await this.unitOfWork.signIn<OpenParkRow>('select * from app.open_parks()', []);
    return {
      items: rows.map((row) => ({
        parkId: row.park_id,
        parkName: row.park_name,
        districtName: row.district_name,
        promisedDays: row.promised_days,
        conditions: row.guide_conditions,
        phone: row.guide_phone,
        address: row.guide_address,
        materials: (row.kinds ?? TEMPLATE_KINDS).map(
          ({ name, need, followDays, liveOnly, hint }) => ({
            name,
            need,
            followDays,
            liveOnly,
            hint,
          }),
        ),
        materialsAreTemplate: row.kinds === null,
      })),
    };
  }

  /**
   * Keeps an application for an account. The answer is the same whether or not the unit or the name is known already:
   * that is told to the park's officer, not to a stranger.
   * @throws validation_failed, park_takes_none, too_many_requests
   */
  async apply(input: ApplyForAccountDto, address: string): Promise<ApplicationReceiptDto> {
    await this.throttle.refuse('apply', address);
    await this.throttle.count('apply', address, LIMITS.apply);
    const read = readApplyingUnit(input);
    if (!read.ok) {
      throw fieldProblem(read.errors);
    }
    refuseWeakPassword(input.password, input.username, 'password');
    const id = newRowId();
    const checkCode = newCheckCode();
    const [kept] = await this.unitOfWork.signIn<{ number: string | null }>(
      'select app.apply_for_account($1, $2, $3, $4, $5, $6, $7, $8, $9) as number',
      [
        id,
        input.parkId,
        read.facts.legalName,
        read.facts.creditCode,
        input.username,
        await hashPassword(input.password),
        input.contactName,
        this.secrets.seal(read.facts.contactPhone, {
          table: 'account_application',
          column: 'contact_phone',
          rowId: id,
        }),
        this.secrets.seal(checkCode, placeOf('account', id)),
      ],
    );
    if (!kept?.number) {
      throw admissionProblems.park_takes_none();
    }
    return { number: kept.number, checkCode };
  }

  /**
   * How far an application is. A number that does not exist and a code that is wrong give one answer, after the same work.
   * @throws receipt_unknown, too_many_requests
   */
  async progress(query: ProgressQueryDto, address: string, locale: Locale): Promise<ProgressDto> {
    await this.throttle.refuse('ask', address);
    const [row] = await this.unitOfWork.signIn<ReceiptRow>('select * from app.find_receipt($1)', [
      query.number.toUpperCase(),
    ]);
    const kept = row
      ? this.secrets.open(row.check_code, placeOf(row.kind, row.row_id))
      : this.secrets.open(this.decoy.sealed, placeOf('admission', this.decoy.rowId));
    if (!sameText(kept, query.checkCode.toUpperCase()) || !row) {
      await this.throttle.count('ask', address, LIMITS.ask);
      throw admissionProblems.receipt_unknown();
    }
    return present(row, query.number.toUpperCase(), locale, {
      today: businessDateAt(this.clock.now()),
      calendar: await publicCalendar(this.unitOfWork),
    });
  }
}

function present(
  row: ReceiptRow,
  number: string,
  locale: Locale,
  { today, calendar }: { today: string; calendar: WorkingCalendar },
): ProgressDto {
  const labelOf = (state: string): string =>
    localise(
      row.kind === 'admission'
        ? ADMISSION_STATES[state as AdmissionState].label
        : APPLICATION_TEXTS[state as ApplicationState],
      {},
      locale,
    );
  const actUntil = actUntilOf(row);
  return {
    number,
    kind: row.kind,
    kindLabel: localise(APPLICATION_TEXTS[row.kind], {}, locale),
    stateLabel: labelOf(row.state),
    startedAt: row.started_at,
    promisedOn: row.promised_on,
    workingDaysLeft: row.ended_at ? null : daysLeft(calendar, today, row.promised_on),
    clockStands: row.state === ('supplement' satisfies AdmissionState),
    actUntil,
    actDaysLeft: daysLeft(calendar, today, actUntil),
    endedAt: row.ended_at,
    steps: (row.steps ?? []).map(({ toState, at }) => ({
      label: labelOf(toState),
      at: new Date(at),
    })),
  };
}

/** The day by which it is the applicant's turn to act; null while it is not. */
function actUntilOf({ state, ...row }: ReceiptRow): string | null {
  switch (state as AdmissionState | ApplicationState) {
    case 'supplement':
      return row.supplement_due_on;
    case 'admitted_conditionally':
      return row.condition_due_on;
    default:
      return null;
  }
}

function placeOf(
  kind: ReceiptRow['kind'],
  rowId: string,
): { table: string; column: string; rowId: string } {
  const table = kind === 'admission' ? 'admission' : 'account_application';
  return { table, column: 'check_code', rowId };
}

function sameText(kept: string, given: string): boolean {
  const [a, b] = [Buffer.from(kept), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
