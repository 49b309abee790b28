import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  CreateUserDto,
  GrantRoleDto,
  UserDto,
  UserPageDto,
  UserQueryDto,
  VersionDto,
} from './dto/user.dto.js';
import { ListUsers } from './use-cases/list-users.js';
import { ManageRoleGrants } from './use-cases/manage-role-grants.js';
import { ManageUsers } from './use-cases/manage-users.js';

@ApiTags('users')
@Controller()
export class UsersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: ListUsers,
    private readonly accounts: ManageUsers,
    private readonly grants: ManageRoleGrants,
  ) {}

  /** Users by name, each with the roles he holds. */
  @Access('user.read')
  @Get('users')
  listUsers(@FromCaller() call: Call, @Query() query: UserQueryDto): Promise<UserPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.users.execute(ctx, query));
  }

  /** Opens an account; its holder must change the password at the first sign-in. */
  @Access('user.create')
  @Post('users')
  createUser(@FromCaller() call: Call, @Body() body: CreateUserDto): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) => this.accounts.create(ctx, body));
  }

  /** Closes an account; it is out with its next request. */
  @Access('user.disable')
  @HttpCode(200)
  @Post('users/:userId/disable')
  disableUser(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: VersionDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.accounts.setDisabled(ctx, userId, body.version, true),
    );
  }

  /** Reopens an account. */
  @Access('user.disable')
  @HttpCode(200)
  @Post('users/:userId/enable')
  enableUser(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: VersionDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.accounts.setDisabled(ctx, userId, body.version, false),
    );
  }

  /** Grants a role at a place. */
  @Access('role_grant.create')
  @Post('users/:userId/role-grants')
  grantRole(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: GrantRoleDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) => this.grants.grant(ctx, userId, body));
  }

  /** Takes a role back. */
  @Access('role_grant.revoke')
  @HttpCode(200)
  @Post('role-grants/:roleGrantId/revoke')
  revokeRoleGrant(
    @FromCaller() call: Call,
    @Param('roleGrantId', ParseUUIDPipe) roleGrantId: string,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) => this.grants.revoke(ctx, roleGrantId));
  }
}
