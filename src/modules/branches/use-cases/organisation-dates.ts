import type { WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';

/** A date of an organisation as it was and as it becomes; business dates. */
interface Move<T> {
  from: T;
  to: T;
}

/**
 * Moves the memberships that began with the organisation to its corrected first day (rule 5.8).
 * @throws validation_failed (foundedOn) when another one would begin before it, or end by it; enterprise_covered_already
 */
export async function moveFirstDay(
  ctx: WriteContext,
  parkId: string,
  id: string,
  { from, to }: Move<string>,
): Promise<void> {
  const [earliest] = await ctx.query<{ unit: string; joinedOn: string; leftOn: string | null }>(
    `select e.legal_name as unit, t.joined_on as "joinedOn", t.left_on as "leftOn"
       from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = $1 and t.party_org_id = $2
        and case t.joined_on when $3::date then t.left_on <= $4::date else t.joined_on < $4::date end
      order by t.joined_on, e.legal_name limit 1`,
    [parkId, id, from, to],
  );
  if (earliest) {
    throw fieldProblem([
      {
        path: 'foundedOn',
        code: earliest.joinedOn === from ? 'founded_after_left' : 'founded_after_joined',
        ...(earliest.joinedOn === from
          ? {
              zh: '“{unit}”于 {leftOn} 已退出，成立日期须早于当日，请核对两个日期',
              en: '“{unit}” left on {leftOn}; the founding must be earlier than that, check both days',
            }
          : {
              zh: '“{unit}”于 {joinedOn} 已加入，成立日期不能晚于当日，请核对两个日期',
              en: '“{unit}” joined on {joinedOn}; the founding cannot be later than that, check both days',
            }),
        params: { ...earliest },
      },
    ]);
  }
  await ctx.query(
    `update party_org_enterprise set joined_on = $4 where park_id = $1 and party_org_id = $2 and joined_on = $3`,
    [parkId, id, from, to],
  );
  await moveFirstPosts(ctx, parkId, id, { from, to });
}

/** Lets the posts and the term that began with the organisation begin on its corrected first day. */
async function moveFirstPosts(
  ctx: WriteContext,
  parkId: string,
  id: string,
  { from, to }: Move<string>,
): Promise<void> {
  const [earliest] = await ctx.query<{ day: string }>(
    `select min(case began when $3::date then ended - 1 else began end) as day
       from (select from_on as began, until_on as ended from party_org_post
              where park_id = $1 and party_org_id = $2 and void_reason is null
             union all
             select started_on, ended_on from party_org_term where park_id = $1 and party_org_id = $2) h
      where case began when $3::date then ended <= $4::date else began < $4::date end`,
    [parkId, id, from, to],
  );
  if (earliest?.day) {
    throw fieldProblem([
      {
        path: 'foundedOn',
        code: 'founded_after_post',
        zh: '{day} 已有人任职，成立日期不能晚于当日，请核对两个日期',
        en: 'Somebody held a post on {day}; the founding cannot be later than that, check both days',
        params: { day: earliest.day },
      },
    ]);
  }
  await ctx.query(
    `update party_org_post set from_on = $4 where park_id = $1 and party_org_id = $2 and from_on = $3 and void_reason is null`,
    [parkId, id, from, to],
  );
}

/**
 * Ends the memberships with the organisation. Those that ended with it move when the day moves, and hold again when it
 * is taken back, unless the unit has left the park.
 * @throws validation_failed (dissolvedOn) when a unit joins on that day or later; enterprise_covered_already
 */
export async function moveLastDay(
  ctx: WriteContext,
  parkId: string,
  id: string,
  { from, to }: Move<string | null>,
): Promise<void> {
  const [late] = await ctx.query<{ unit: string; joinedOn: string }>(
    `select e.legal_name as unit, t.joined_on as "joinedOn"
       from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = $1 and t.party_org_id = $2 and t.joined_on >= $3::date
      order by t.joined_on desc, e.legal_name limit 1`,
    [parkId, id, to],
  );
  if (late) {
    throw fieldProblem([
      {
        path: 'dissolvedOn',
        code: 'dissolved_before_joined',
        zh: '“{unit}”于 {joinedOn} 加入，撤销日期须晚于当日，请核对两个日期',
        en: '“{unit}” joins on {joinedOn}; it must be dissolved later than that, check both days',
        params: { ...late },
      },
    ]);
  }
  await ctx.query(
    `update party_org_enterprise t
        set left_on = least($3::date, case when e.left_on > t.joined_on then e.left_on end)
       from enterprise e
      where t.park_id = $1 and t.party_org_id = $2 and e.park_id = t.park_id and e.id = t.enterprise_id
        and (t.left_on = $4::date or ($3::date is not null and (t.left_on is null or t.left_on > $3::date)))`,
    [parkId, id, to, from],
  );
}

/**
 * Ends the posts and the term with the organisation; those that ended with it move when the day moves, and hold again
 * when it is taken back. @throws validation_failed (dissolvedOn) when somebody takes a post on that day or later
 */
export async function movePostsEnd(
  ctx: WriteContext,
  parkId: string,
  id: string,
  { from, to }: Move<string | null>,
): Promise<void> {
  const [late] = await ctx.query<{ person: string; fromOn: string }>(
    `select person_name as person, from_on as "fromOn" from party_org_post
      where park_id = $1 and party_org_id = $2 and void_reason is null and from_on >= $3::date
      order by from_on desc, id limit 1`,
    [parkId, id, to],
  );
  if (late) {
    throw fieldProblem([
      {
        path: 'dissolvedOn',
        code: 'dissolved_before_post',
        zh: '“{person}”自 {fromOn} 任职，撤销日期须晚于当日，请核对两个日期',
        en: '{person} holds a post from {fromOn}; it must be dissolved later than that, check both days',
        params: { ...late },
      },
    ]);
  }
  await ctx.query(
    `update party_org_post set until_on = $3 where park_id = $1 and party_org_id = $2 and void_reason is null
        and (until_on = $4::date or ($3::date is not null and (until_on is null or until_on > $3::date)))`,
    [parkId, id, to, from],
  );
  await ctx.query(
    `update party_org_term set ended_on = $3 where park_id = $1 and party_org_id = $2
        and (ended_on = $4::date or ($3::date is not null and (ended_on is null or ended_on > $3::date)))`,
    [parkId, id, to, from],
  );
}

/**
 * Refuses a superior organisation that is the organisation itself or stands below it. Edits of a park's superiors take
 * turns, so that two of them cannot close a circle. @throws validation_failed (parentOrgId)
 */
export async function refuseParentCycle(
  ctx: WriteContext,
  parkId: string,
  id: string,
  parentOrgId: string,
): Promise<void> {
  await ctx.query(`select pg_advisory_xact_lock(hashtextextended('party_org_parent ' || $1, 0))`, [
    parkId,
  ]);
  const circle = await ctx.query(
    `with recursive above(id) as (
       select $3::uuid
       union
       select o.parent_org_id from above join party_org o on o.park_id = $1 and o.id = above.id
        where o.parent_org_id is not null
     )
     select 1 from above where id = $2::uuid`,
    [parkId, id, parentOrgId],
  );
  if (circle.length > 0) {
    throw fieldProblem([
      {
        path: 'parentOrgId',
        code: 'parent_cycle',
        zh: '上级党组织不能是本组织或其下级组织，请另选',
        en: 'The superior cannot be this organisation or one below it; choose another',
      },
    ]);
  }
}
