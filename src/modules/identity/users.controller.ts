import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller, unrepeatable } from '../../platform/http/call.decorator.js';
import {
  CreateUserDto,
  DisableUserDto,
  GrantPlaceListDto,
  GrantPlaceQueryDto,
  GrantRoleDto,
  ReasonDto,
  ResetPasswordDto,
  RoleListDto,
  UserDetailDto,
  UserDto,
  UserPageDto,
  UserQueryDto,
  VersionDto,
} from './dto/user.dto.js';
import { describeRoles } from './use-cases/describe-roles.js';
import { FindGrantPlaces } from './use-cases/find-grant-places.js';
import { GetUser } from './use-cases/get-user.js';
import { ListUsers } from './use-cases/list-users.js';
import { ManageRoleGrants } from './use-cases/manage-role-grants.js';
import { ManageUsers } from './use-cases/manage-users.js';
import { hashPassword } from './use-cases/secrets.js';

@ApiTags('users')
@Controller()
export class UsersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: ListUsers,
    private readonly user: GetUser,
    private readonly places: FindGrantPlaces,
    private readonly accounts: ManageUsers,
    private readonly grants: ManageRoleGrants,
  ) {}

  /** The roles that can be granted, each with its kind of place. */
  @Access('user.read')
  @Get('roles')
  async listRoles(@FromCaller() call: Call): Promise<RoleListDto> {
    return this.unitOfWork.read(call, async (ctx) => describeRoles(ctx.locale));
  }

  /** Users by name, each with the roles he holds. */
  @Access('user.read')
  @Get('users')
  listUsers(@FromCaller() call: Call, @Query() query: UserQueryDto): Promise<UserPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.users.execute(ctx, query));
  }

  /** One user with the history of the account and of its roles. */
  @Access('user.read')
  @Get('users/:userId')
  getUser(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<UserDetailDto> {
    return this.unitOfWork.read(call, (ctx) => this.user.execute(ctx, userId));
  }

  /** Opens an account; its holder must change the password at the first sign-in. */
  @Access('user.create')
  @Post('users')
  async createUser(@FromCaller() call: Call, @Body() body: CreateUserDto): Promise<UserDto> {
    const hash = await hashPassword(body.password);
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.accounts.create(ctx, body, hash),
    );
  }

  /** Closes an account; it is out with its next request. */
  @Access('user.disable')
  @HttpCode(200)
  @Post('users/:userId/disable')
  disableUser(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: DisableUserDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.accounts.setDisabled(ctx, userId, body.version, { disabled: true, reason: body.reason }),
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
      this.accounts.setDisabled(ctx, userId, body.version, { disabled: false }),
    );
  }

  /** Sets a password that must be changed at the next sign-in; a second factor stays. */
  @Access('user.reset_password')
  @HttpCode(200)
  @Post('users/:userId/reset-password')
  async resetPassword(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: ResetPasswordDto,
  ): Promise<UserDto> {
    const hash = await hashPassword(body.password);
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.accounts.resetPassword(ctx, userId, body, hash),
    );
  }

  /** Signs a user out everywhere. */
  @Access('user.end_sessions')
  @HttpCode(200)
  @Post('users/:userId/end-sessions')
  endSessions(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: ReasonDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.accounts.endSessions(ctx, userId, body.reason),
    );
  }

  /** Takes away a second factor that was lost; its holder sets up another at the next sign-in. */
  @Access('second_factor.reset')
  @HttpCode(200)
  @Post('users/:userId/reset-second-factor')
  resetSecondFactor(
    @FromCaller() call: Call,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() body: ReasonDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.accounts.resetSecondFactor(ctx, userId, body.reason),
    );
  }

  /** The places of a district where a role can be granted. */
  @Access('role_grant.create')
  @Get('grant-places')
  findGrantPlaces(
    @FromCaller() call: Call,
    @Query() query: GrantPlaceQueryDto,
  ): Promise<GrantPlaceListDto> {
    return this.unitOfWork.read(call, (ctx) => this.places.execute(ctx, query));
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
    @Body() body: ReasonDto,
  ): Promise<UserDto> {
    return this.unitOfWork.write(call, (ctx) => this.grants.revoke(ctx, roleGrantId, body.reason));
  }
}
