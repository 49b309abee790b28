import type { RequestContext, WriteContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.js';
import { fillText } from '../problems/problem.js';
import type { RunRecord } from './run-record.js';
import type { Await, Party, TransitionDefinition, Words } from './workflow-definition.js';

/** One to-do to be opened, as the statement takes it. */
interface NewTodo {
  task: string;
  role: string;
  place_kind: string;
  street_id: string | null;
  enterprise_id: string | null;
  party_org_id: string | null;
  user_id: string | null;
  opens_on: string;
  due_on: string | null;
}

/** One person or office to be told something. */
export interface Notice {
  kind: 'todo' | 'told' | 'copied' | 'nudged';
  role: string;
  placeKind: string;
  place: string;
  text: Words;
}

/** Opens what a state waits for, and gives the notices that go with it. */
export async function openTodos(
  ctx: WriteContext,
  run: RunRecord,
  awaits: readonly Await[],
  facts: unknown,
  calendar: () => Promise<WorkingCalendar>,
): Promise<Notice[]> {
  const todos: NewTodo[] = [];
  const notices: Notice[] = [];
  for (const one of awaits as readonly Await<unknown>[]) {
    const opensOn = one.opensOn ? one.opensOn(facts) : ctx.today;
    if (opensOn === null || one.when?.(facts) === false) {
      continue;
    }
    const due = await dueOf(one, facts, opensOn, calendar);
    for (const place of await placesOf(ctx, run, one.who)) {
      todos.push({
        task: one.task,
        role: one.who.role,
        ...columnsOf(place),
        opens_on: opensOn,
        due_on: due,
      });
      if (opensOn <= ctx.today) {
        notices.push({ kind: 'todo', role: one.who.role, ...place, text: one.text });
      }
    }
  }
  if (todos.length > 0) {
    await ctx.query(
      prepared(
        `insert into todo (park_id, run_id, task, role, place_kind, street_id, enterprise_id, party_org_id, user_id, opens_on, due_on)
         select $1, $2, t.task, t.role, t.place_kind, t.street_id, t.enterprise_id, t.party_org_id, t.user_id, t.opens_on, t.due_on
           from jsonb_to_recordset($3::jsonb) as t(task text, role text, place_kind text, street_id uuid, enterprise_id uuid,
                party_org_id uuid, user_id uuid, opens_on date, due_on date)
         on conflict (park_id, run_id, task, role, place_kind, user_id) where closed_at is null do nothing`,
      ),
      [run.parkId, run.id, JSON.stringify(todos)],
    );
  }
  return notices;
}

/** Closes open to-dos of a run: all of them, or only those that wait for the actor. */
export async function closeTodos(
  ctx: WriteContext,
  run: RunRecord,
  action: string,
  which: 'all' | 'own',
): Promise<void> {
  await ctx.query(
    prepared(
      `update todo t set closed_at = now(), closed_by = app.user_id(), closed_by_action = $3
        where t.park_id = $1 and t.run_id = $2 and t.closed_at is null and ($4 = 'all' or app.is_my_todo(t))`,
    ),
    [run.parkId, run.id, action, which],
  );
}

/** Who is told that a move was made. */
export async function noticesOf(
  ctx: WriteContext,
  run: RunRecord,
  { tells = [] }: Pick<TransitionDefinition<string, never>, 'tells'>,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const { who, kind, text } of tells) {
    if (who === 'starter') {
      notices.push({
        kind,
        role: await roleOfStarter(ctx, run),
        placeKind: 'person',
        place: run.startedBy,
        text,
      });
    } else {
      const places = await placesOf(ctx, run, who);
      notices.push(...places.map((place) => ({ kind, role: who.role, ...place, text })));
    }
  }
  return notices;
}

async function roleOfStarter(ctx: RequestContext, run: RunRecord): Promise<string> {
  const [first] = await ctx.query<{ role: string }>(
    prepared(
      'select actor_role as role from workflow_step where park_id = $1 and run_id = $2 and version = 1',
    ),
    [run.parkId, run.id],
  );
  return first!.role;
}

/** Tells everybody named, in one statement; `{title}` and `{number}` of the texts are the run's. */
export async function notifyAll(
  ctx: WriteContext,
  run: RunRecord,
  link: string,
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) {
    return;
  }
  const told = notices.map(({ kind, role, placeKind, place, text }) => ({
    kind,
    role,
    place_kind: placeKind,
    place,
    zh: fillText(text.zh, { title: run.title, number: run.number }, 'zh-CN'),
    en: fillText(text.en, { title: run.title, number: run.number }, 'en'),
  }));
  await ctx.query(
    prepared(
      `select app.notify(t.kind, $1, $2, t.role, t.place_kind, t.place, t.zh, t.en, $4)
         from jsonb_to_recordset($3::jsonb) as t(kind text, role text, place_kind text, place uuid, zh text, en text)`,
    ),
    [run.parkId, run.id, JSON.stringify(told), link],
  );
}

interface Place {
  placeKind: string;
  place: string;
}

/** The places of the file that a party stands for; a street, unit or branch that the file does not have is none. */
export async function placesOf(
  ctx: RequestContext,
  run: RunRecord,
  { role, at }: Party,
): Promise<Place[]> {
  if (at === 'participant') {
    const rows = await ctx.query<{ id: string }>(
      prepared(
        `select user_id as id from workflow_participant
          where park_id = $1 and run_id = $2 and role = $3 and withdrawn_at is null`,
      ),
      [run.parkId, run.id, role],
    );
    return rows.map(({ id }) => ({ placeKind: 'person', place: id }));
  }
  const place = {
    district: run.districtId,
    park: run.parkId,
    street: run.streetId,
    enterprise: run.enterpriseId,
    branch: run.partyOrgId,
  }[at];
  return place === null ? [] : [{ placeKind: at, place }];
}

function columnsOf({
  placeKind,
  place,
}: Place): Omit<NewTodo, 'task' | 'role' | 'opens_on' | 'due_on'> {
  return {
    place_kind: placeKind,
    street_id: placeKind === 'street' ? place : null,
    enterprise_id: placeKind === 'enterprise' ? place : null,
    party_org_id: placeKind === 'branch' ? place : null,
    user_id: placeKind === 'person' ? place : null,
  };
}

async function dueOf(
  { workingDays, dueOn }: Await<unknown>,
  facts: unknown,
  opensOn: string,
  calendar: () => Promise<WorkingCalendar>,
): Promise<string | null> {
  if (dueOn) {
    return dueOn(facts);
  }
  const days = typeof workingDays === 'function' ? workingDays(facts) : workingDays;
  return days === undefined || days === null
    ? null
    : addWorkingDays(await calendar(), opensOn, days);
}
