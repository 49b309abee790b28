import { randomUUID } from 'node:crypto';
import type {
  DispatchDto,
  DispatchPageDto,
  UnitDispatchesDto,
} from '../../src/modules/construction/dto/instructor-dispatch.dto.js';
import type { ApiAnswer, ApiClient, ProblemBody } from './api-client.js';
import type { Place } from './factory.js';
import type { TestApp } from './test-app.js';

export type Dispatch = DispatchDto;
type Answer = ApiAnswer<DispatchDto & ProblemBody>;

/** Sends an instructor to a unit by hand; gives the dispatch that follows the visits. */
export async function sent(
  client: ApiClient,
  { parkId }: Pick<Place, 'parkId'>,
  enterpriseId: string,
  fromOn: string,
  instructorName = '宋佳',
): Promise<DispatchDto> {
  const at = `/parks/${parkId}/enterprises/${enterpriseId}`;
  const { status, body } = await client.post(`${at}/instructors`, { instructorName, fromOn });
  if (status !== 201) {
    throw new Error(JSON.stringify(body));
  }
  const { items } = (await client.get<UnitDispatchesDto>(`${at}/instructor-dispatches`)).body;
  return (await client.get<DispatchDto>(addressOf(items[0]!))).body;
}

export const addressOf = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/instructor-dispatches/${id}`;

/** A move at the version that was seen. */
export const moveDispatch = (
  client: ApiClient,
  dispatch: DispatchDto,
  action: string,
  input: object = {},
): Promise<Answer> =>
  client.post(`${addressOf(dispatch)}/moves`, {
    action,
    version: dispatch.run.version,
    ...input,
  });

/** A visit with what is usually found. */
export const visited = (
  client: ApiClient,
  dispatch: DispatchDto,
  visitedOn: string,
  input: object = {},
): Promise<Answer> =>
  moveDispatch(client, dispatch, 'log_visit', {
    visitedOn,
    fullMembers: 0,
    applicants: 0,
    found: '生产经营正常，暂无党员',
    ...input,
  });

export const listed = async (client: ApiClient, filter = ''): Promise<DispatchPageDto> =>
  (await client.get<DispatchPageDto>(`/instructor-dispatches?${filter}`)).body;

/** A dispatch past every policy; its id. */
export async function makeDispatch(
  test: TestApp,
  place: Place,
  enterpriseId: string,
): Promise<string> {
  const { rows } = await test.superuser.query<{ id: string }>(
    `with run as (
       insert into workflow_run (park_id, workflow, number, title, state, street_id, enterprise_id, started_by)
       values ($1, 'instructor_dispatch', $2, '试验走访', 'at_work', $4, $3, $5) returning park_id, id, started_by),
     step as (
       insert into workflow_step (park_id, run_id, version, action, to_state, actor_user_id, actor_name, actor_role)
       select park_id, id, 1, 'start', 'at_work', started_by, '试验', 'park_officer' from run)
     insert into instructor_dispatch (park_id, id, enterprise_id, instructor_name, sent_on, first_due_on, next_visit_on)
     select park_id, id, $3, $2, '2024-01-01', '2024-04-01', '2024-04-01' from run returning id`,
    [place.parkId, `ZD试${randomUUID().slice(0, 30)}`, enterpriseId, place.streetId, randomUUID()],
  );
  return rows[0]!.id;
}
