import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TodoPageDto } from '../../src/platform/workflow/dto/todo.dto.js';
import { workflowsOfAllRooms } from '../support/declared-workflows.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

describe('the gates of the demo', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
  });
  afterAll(async () => {
    await test.close();
  });

  const todosOf = async (username: string): Promise<TodoPageDto> => {
    const client = test.anonymous();
    await client.signIn(username, DEMO_PASSWORD);
    return (await client.get<TodoPageDto>('/todos?pageSize=100')).body;
  };

  it('hold a file at every state of every workflow', async () => {
    const workflows = await workflowsOfAllRooms();
    expect(workflows.length).toBeGreaterThanOrEqual(4);
    const { rows } = await test.superuser.query<{ at: string }>(
      `select distinct workflow || ' ' || state as at from workflow_run`,
    );
    const known = new Set(rows.map(({ at }) => at));
    const all = workflows.flatMap(({ name, states }) =>
      Object.keys(states).map((state) => `${name} ${state}`),
    );
    expect(all.filter((one) => !known.has(one))).toEqual([]);
  });

  it('hold applications for accounts that wait, were let in and were refused', async () => {
    const { rows } = await test.superuser.query<{ state: string }>(
      'select distinct state from account_application order by state',
    );
    expect(rows.map(({ state }) => state)).toEqual(['confirmed', 'refused', 'waiting']);
  });

  it.each([
    ['park_officer', '评审“济南鹤鸣云仓科技有限公司”并作出决定'],
    ['park_officer_2', '复核“济南半夏草本化妆品有限公司”的准入决定'],
    ['park_officer_2', '走访“济南知春坡农产品有限公司”'],
    ['park_officer_ht', '受理“济南海棠里花卉有限公司”的入驻申请'],
    ['park_officer_ql', '评审“济南星野宠物用品有限公司”并作出决定'],
    ['district_officer', '两人分差过大，请为“济南翎捷物流有限公司'],
    ['street_officer', '“济南青梢文化传媒有限公司”的走访已超期'],
    ['street_officer', '济南禾苗母婴用品有限公司：登记上级批复已超期'],
    ['outside_reviewer_2', '对“济南鹤鸣云仓科技有限公司”出具评审意见'],
    ['enterprise_rep', '完成“济南栖枝电子商务有限公司'],
    ['enterprise_rep_2', '在延长期限内完成“济南远渡网络科技有限公司'],
    ['enterprise_rep_3', '完成入驻申请“济南晨羽直播科技有限公司”并提交'],
    ['enterprise_rep_4', '按补正告知补齐“济南茶陶记食品有限公司”的材料'],
    ['branch_secretary', '完成“济南栖枝电子商务有限公司党支部'],
  ])('keep %s busy: %s', async (username, text) => {
    const { items } = await todosOf(username);
    expect(items.filter((item) => item.text.startsWith(text))).toHaveLength(1);
  });

  it('fall due on different days, some of them past', async () => {
    const { items } = await todosOf('park_officer');
    const left = items
      .map(({ workingDaysLeft }) => workingDaysLeft)
      .filter((days) => days !== null);
    expect(Math.min(...left)).toBeLessThan(0);
    expect(Math.max(...left)).toBeGreaterThan(0);
  });

  it('leave no history that its file contradicts, and no move that nobody made', async () => {
    const { rows } = await test.superuser.query(
      `select r.number from workflow_run r
         left join workflow_step s on s.park_id = r.park_id and s.run_id = r.id and s.version = r.version
        where s.to_state is distinct from r.state
           or not exists (select 1 from app_user u where u.id = s.actor_user_id)`,
    );
    expect(rows).toEqual([]);
  });
});
