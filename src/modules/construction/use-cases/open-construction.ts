import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { constructionProblems } from '../construction.problems.js';
import { countDueOn } from '../domain/construction-steps.js';
import { CONSTRUCTION } from '../domain/construction-workflow.js';
import { ConstructionSettings } from './construction-settings.js';

interface UnitState {
  legalName: string;
  streetId: string;
  enteredOn: string;
  isResident: boolean;
  isCovered: boolean;
  openId: string | null;
}

/** Opens the construction project of a unit: gate 2 begins with its entry (rule 16.1). */
@Injectable()
export class OpenConstruction {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
    private readonly settings: ConstructionSettings,
  ) {}

  /**
   * Called where a unit becomes a tenant, within that transaction. Gives the project's id; null where an organisation
   * covers the unit already, and the open project where there is one.
   * @throws not_found
   */
  async execute(
    ctx: WriteContext,
    unit: { parkId: string; enterpriseId: string; enteredOn: string },
  ): Promise<string | null> {
    const state = await unitState(ctx, unit);
    if (state.openId !== null || state.isCovered) {
      return state.openId;
    }
    return this.begin(ctx, unit, state);
  }

  /**
   * An officer opens it by hand for a unit without one.
   * @throws not_found, construction_unit_not_resident, construction_unit_covered, construction_open_already
   */
  async byHand(ctx: WriteContext, unit: { parkId: string; enterpriseId: string }): Promise<string> {
    const state = await unitState(ctx, unit);
    if (!state.isResident) {
      throw constructionProblems.construction_unit_not_resident();
    }
    if (state.isCovered) {
      throw constructionProblems.construction_unit_covered();
    }
    if (state.openId !== null) {
      throw constructionProblems.construction_open_already();
    }
    return this.begin(ctx, { ...unit, enteredOn: state.enteredOn }, state);
  }

  private async begin(
    ctx: WriteContext,
    {
      parkId,
      enterpriseId,
      enteredOn,
    }: { parkId: string; enterpriseId: string; enteredOn: string },
    { legalName, streetId }: UnitState,
  ): Promise<string> {
    const id = newRowId();
    const due = countDueOn(
      await this.settings.read(ctx),
      { enteredOn, openedOn: ctx.today },
      await this.calendars.load(ctx),
    );
    await ctx.query(
      `insert into construction_project (park_id, id, enterprise_id, entered_on, count_due_on) values ($1, $2, $3, $4, $5)`,
      [parkId, id, enterpriseId, enteredOn, due],
    );
    await this.workflows.start(ctx, CONSTRUCTION, {
      id,
      parkId,
      title: legalName,
      streetId,
      enterpriseId,
    });
    return id;
  }
}

/** A unit with what decides whether a project is opened for it; held until the transaction ends. @throws not_found */
async function unitState(
  ctx: RequestContext,
  { parkId, enterpriseId }: { parkId: string; enterpriseId: string },
): Promise<UnitState> {
  const [unit] = await ctx.query<UnitState>(
    `select e.legal_name as "legalName", e.street_id as "streetId", e.entered_on as "enteredOn",
            e.status in ('resident', 'warned') and (e.left_on is null or e.left_on > $3) as "isResident",
            exists (select 1 from party_org_enterprise t where t.park_id = e.park_id and t.enterprise_id = e.id
              and t.tie in ('own', 'joint') and t.joined_on <= $3 and (t.left_on is null or t.left_on > $3)) as "isCovered",
            (select c.id from construction_project c where c.park_id = e.park_id and c.enterprise_id = e.id
              and c.closed_on is null) as "openId"
       from enterprise e where e.park_id = $1 and e.id = $2 for share of e`,
    [parkId, enterpriseId, ctx.today],
  );
  if (!unit) {
    throw platformProblems.not_found();
  }
  return unit;
}
