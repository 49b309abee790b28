import { Injectable, type OnModuleInit } from '@nestjs/common';
import { minuteAt } from '../../../platform/calendar/clock.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  ExportColumn,
  ExportFilter,
  ExportList,
} from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import { walkCursor } from '../../../platform/exports/walk-cursor.js';
import { ROLE_FACTS } from '../domain/roles.js';
import { type UserDto, UserQueryDto } from '../dto/user.dto.js';
import { allUsers, countUsers } from './list-users.js';
import { presentUser, type UserRow } from './user-rows.js';

const STATES = {
  active: { zh: '使用中', en: 'In use' },
  disabled: { zh: '已停用', en: 'Disabled' },
};
const SWITCH = { on: { zh: '已启用', en: 'On' }, off: { zh: '未启用', en: 'Off' } };

const said = (words: { zh: string; en: string }, ctx: RequestContext): string =>
  ctx.locale === 'en' ? words.en : words.zh;

/** What the page shows of an account, and no more. */
const COLUMNS: readonly ExportColumn<UserDto>[] = [
  {
    key: 'displayName',
    label: { zh: '姓名', en: 'Name' },
    kind: 'text',
    value: (user) => user.displayName,
  },
  {
    key: 'username',
    label: { zh: '用户名', en: 'User name' },
    kind: 'text',
    value: (user) => user.username,
  },
  {
    key: 'state',
    label: { zh: '状态', en: 'State' },
    kind: 'text',
    value: ({ disabled }, { ctx }) => said(STATES[disabled ? 'disabled' : 'active'], ctx),
  },
  {
    key: 'roles',
    label: { zh: '身份', en: 'Roles' },
    kind: 'text',
    value: ({ roleGrants }) =>
      roleGrants
        .map(({ roleName, placeName }) => [roleName, placeName].filter(Boolean).join(' · '))
        .join('；') || null,
  },
  {
    key: 'secondFactor',
    label: { zh: '两步验证', en: 'Second factor' },
    kind: 'text',
    value: ({ secondFactor }, { ctx }) => said(SWITCH[secondFactor ? 'on' : 'off'], ctx),
  },
  {
    key: 'lastSignedIn',
    label: { zh: '最近登录', en: 'Last signed in' },
    kind: 'text',
    value: ({ lastSignedInAt }) => lastSignedInAt && minuteAt(new Date(lastSignedInAt)),
  },
  {
    key: 'createdAt',
    label: { zh: '开立时间', en: 'Opened' },
    kind: 'text',
    value: ({ createdAt }) => minuteAt(new Date(createdAt)),
  },
];

/** The accounts as a file, for those who read the list. */
@Injectable()
export class ExportUsers implements ExportList<UserQueryDto, UserDto>, OnModuleInit {
  readonly list = 'users';
  readonly title = { zh: '账号', en: 'Accounts' };
  readonly permission = 'user.read';
  readonly query = UserQueryDto;
  readonly columns = COLUMNS;

  constructor(private readonly registry: ExportRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  count(ctx: RequestContext, query: UserQueryDto): Promise<number> {
    return countUsers(ctx, query);
  }

  async *rows(ctx: RequestContext, query: UserQueryDto): AsyncGenerator<readonly UserDto[]> {
    const { text, params } = allUsers(query);
    for await (const rows of walkCursor<UserRow>(ctx, text, params)) {
      yield rows.map((row) => presentUser(ctx, row));
    }
  }

  async describe(ctx: RequestContext, query: UserQueryDto): Promise<readonly ExportFilter[]> {
    const [district] = query.districtId
      ? await ctx.query<{ name: string }>('select name from district where id = $1', [
          query.districtId,
        ])
      : [];
    const filters: { label: ExportFilter['label']; value: string | undefined }[] = [
      { label: { zh: '搜索', en: 'Search' }, value: query.q },
      {
        label: { zh: '身份', en: 'Role' },
        value: query.role && said(ROLE_FACTS[query.role], ctx),
      },
      { label: { zh: '所在区', en: 'District' }, value: district?.name },
      { label: { zh: '状态', en: 'State' }, value: query.state && said(STATES[query.state], ctx) },
    ];
    return filters.filter((filter): filter is ExportFilter => Boolean(filter.value));
  }
}
