import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiClient, ProblemBody } from './api-client.js';
import type { Place } from './factory.js';
import type { TestApp } from './test-app.js';

export interface Project {
  id: string;
  parkId: string;
  form: string | null;
  formReason: string | null;
  countDueOn: string;
  proposal: {
    form: string;
    rule: string;
    withMobile: boolean;
    candidates: { partyOrgId: string; unitCount: number; roomLeft: number }[];
    partners: { enterpriseId: string }[];
  } | null;
  organisation: { partyOrgId: string } | null;
  run: {
    id: string;
    state: string;
    version: number;
    actions: { name: string; allowed: boolean; reason: string | null }[];
    waitingFor: { task: string; role: string; dueOn: string | null; opensOn: string }[];
    steps: { action: string; reason: string | null }[];
  };
  steps: { state: string; standing: string; files: { name: string }[] }[];
}

type Answer = ApiAnswer<Project & ProblemBody>;

export const addressOfProject = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/constructions/${id}`;

/** Opens a project for a unit by hand. */
export const openProject = (
  client: ApiClient,
  { parkId }: Pick<Place, 'parkId'>,
  enterpriseId: string,
): Promise<Answer> => client.post(`/parks/${parkId}/constructions`, { enterpriseId });

/** The latest project of a unit. */
export async function projectOfUnit(
  client: ApiClient,
  { parkId }: Pick<Place, 'parkId'>,
  enterpriseId: string,
): Promise<Project | undefined> {
  const { items } = (
    await client.get<{ items: { id: string; parkId: string }[] }>(
      `/parks/${parkId}/enterprises/${enterpriseId}/constructions`,
    )
  ).body;
  return items[0] && (await client.get<Project>(addressOfProject(items[0]))).body;
}

/** Makes a move at the version that was seen. */
export const move = (
  client: ApiClient,
  project: Project,
  action: string,
  input: object = {},
): Promise<Answer> =>
  client.post(`${addressOfProject(project)}/moves`, {
    action,
    version: project.run.version,
    ...input,
  });

/** A project as a move left it. @throws what the portal said where it refused */
export async function moved(
  client: ApiClient,
  project: Project,
  action: string,
  input: object = {},
): Promise<Project> {
  const { status, body } = await move(client, project, action, input);
  if (status !== 200) {
    throw new Error(`${action}: ${status} ${JSON.stringify(body)}`);
  }
  return body;
}

/** An upload of one's own, as the reply's document. */
export const document = async (client: ApiClient, name = '批复.csv'): Promise<string> =>
  (await client.upload(name, Buffer.from(`文件,编号\n${name},${randomUUID()}\n`))).body.id;

/** From the choice to the step before completion, on the days given. */
export async function ledToFiling(
  client: ApiClient,
  chosen: Project,
  day: string,
): Promise<Project> {
  let project = await moved(client, chosen, 'prepare', {
    preparedOn: day,
    preparation: '已与党员逐一谈话，拟定人选',
  });
  project = await moved(client, project, 'apply', { appliedOn: day, appliedTo: '园区综合党委' });
  const joins = project.form === 'join_joint';
  project = await moved(client, project, joins ? 'approve_joining' : 'approve', {
    repliedOn: day,
    replyNumber: '园党〔2026〕8号',
    fileIds: [await document(client)],
  });
  return joins
    ? project
    : moved(client, project, 'elect', {
        electedOn: day,
        electionBasis: 'elected',
        officers: [{ post: 'secretary', personName: '周宁' }],
      });
}

/** A project that waits for the count, past every policy; its id. */
export async function makeProject(
  test: TestApp,
  place: Place,
  enterpriseId: string,
): Promise<string> {
  const { rows } = await test.superuser.query<{ id: string }>(
    `with run as (
       insert into workflow_run (park_id, workflow, number, title, state, street_id, enterprise_id, started_by)
       values ($1, 'construction_project', $2, '试验项目', 'counting', $4, $3, $5) returning park_id, id, started_by),
     step as (
       insert into workflow_step (park_id, run_id, version, action, to_state, actor_user_id, actor_name, actor_role)
       select park_id, id, 1, 'start', 'counting', started_by, '试验', 'park_officer' from run)
     insert into construction_project (park_id, id, enterprise_id, entered_on)
     select park_id, id, $3, '2024-01-01' from run returning id`,
    [place.parkId, `ZJ试${randomUUID().slice(0, 30)}`, enterpriseId, place.streetId, randomUUID()],
  );
  return rows[0]!.id;
}
