import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthController } from './auth.controller.js';
import { AuthCookies } from './auth-cookies.js';
import { RoleGrantEntity } from './entities/role-grant.entity.js';
import { UserEntity } from './entities/user.entity.js';
import './identity.access.js';
import { MeController } from './me.controller.js';
import { ChangePassword } from './use-cases/change-password.js';
import { DescribeMe } from './use-cases/describe-me.js';
import { ExportUsers } from './use-cases/export-users.js';
import { FindGrantPlaces } from './use-cases/find-grant-places.js';
import { GetUser } from './use-cases/get-user.js';
import { LoginChallenges } from './use-cases/login-challenges.js';
import { LoginDevices } from './use-cases/login-devices.js';
import { OwnPassword } from './use-cases/own-password.js';
import { OwnSecondFactor } from './use-cases/own-second-factor.js';
import { OwnSessions } from './use-cases/own-sessions.js';
import { PassSecondFactor } from './use-cases/pass-second-factor.js';
import { SecondFactorPolicy } from './use-cases/second-factor-policy.js';
import { ListUsers } from './use-cases/list-users.js';
import { ManageRoleGrants } from './use-cases/manage-role-grants.js';
import { ManageUsers } from './use-cases/manage-users.js';
import { LoginThrottle } from './use-cases/login-throttle.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignInTokens } from './use-cases/sign-in-tokens.js';
import { SwitchRoleGrant } from './use-cases/switch-role-grant.js';
import { UsersController } from './users.controller.js';
import './identity.audit.js';

/** People, what they act as, and their sign-ins. */
@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, RoleGrantEntity])],
  controllers: [AuthController, MeController, UsersController],
  providers: [
    AuthCookies,
    LoginThrottle,
    FindGrantPlaces,
    GetUser,
    LoginChallenges,
    LoginDevices,
    OwnPassword,
    OwnSecondFactor,
    OwnSessions,
    PassSecondFactor,
    SecondFactorPolicy,
    SignIn,
    SignInTokens,
    SwitchRoleGrant,
    DescribeMe,
    ChangePassword,
    ListUsers,
    ExportUsers,
    ManageUsers,
    ManageRoleGrants,
  ],
  exports: [ManageUsers, ManageRoleGrants],
})
export class IdentityModule {}
