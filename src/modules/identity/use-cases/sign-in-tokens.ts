import { Injectable } from '@nestjs/common';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../../../platform/access/access-token.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityProblems } from '../identity.problems.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { Settings } from '../../../platform/http/settings.js';
import { hashToken, newToken } from './secrets.js';

/** A living sign-in, as the browser gets it: a short access token and the next refresh token. */
export interface SignedIn {
  accessToken: string;
  expiresInSeconds: number;
  idleSeconds: number;
  mustChangePassword: boolean;
  refreshToken: string;
}

interface Issue {
  loginSessionId: string;
  userId: string;
  roleGrantId: string;
  mustChangePassword: boolean;
  refreshToken: string;
}

interface RotationRow {
  outcome: string;
  session_id: string;
  user_id: string;
  role_grant_id: string;
  must_change: boolean;
}

/** Issues, renews and ends the tokens of a sign-in. */
@Injectable()
export class SignInTokens {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessTokens: AccessTokens,
    private readonly settings: Settings,
  ) {}

  async issue(issue: Issue): Promise<SignedIn> {
    const [scope] = await this.unitOfWork.signIn<{ role: string }>(
      'select role from app.resolve_session($1, $2, true)',
      [issue.loginSessionId, issue.roleGrantId],
    );
    return {
      accessToken: this.accessTokens.sign({
        userId: issue.userId,
        loginSessionId: issue.loginSessionId,
        roleGrantId: issue.roleGrantId,
        role: scope!.role,
      }),
      expiresInSeconds: ACCESS_TOKEN_SECONDS,
      idleSeconds: this.settings.idleMinutes * 60,
      mustChangePassword: issue.mustChangePassword,
      refreshToken: issue.refreshToken,
    };
  }

  /** Exchanges a refresh token; one that was used before ends the whole sign-in. @throws session_ended, refresh_raced */
  async renew(token: string | null): Promise<SignedIn> {
    if (token === null) {
      throw platformProblems.session_ended();
    }
    const next = newToken();
    const [row] = await this.unitOfWork.signIn<RotationRow>(
      'select * from app.rotate_refresh_token($1, $2, $3, $4)',
      [hashToken(token), hashToken(next), this.settings.idleMinutes, this.settings.sessionHours],
    );
    if (row?.outcome === 'raced') {
      throw identityProblems.refresh_raced();
    }
    if (row?.outcome !== 'rotated') {
      throw platformProblems.session_ended();
    }
    return this.issue({
      loginSessionId: row.session_id,
      userId: row.user_id,
      roleGrantId: row.role_grant_id,
      mustChangePassword: row.must_change,
      refreshToken: next,
    });
  }

  /** Ends the sign-in that a refresh token belongs to; no token, nothing to do. */
  async end(token: string | null): Promise<void> {
    if (token !== null) {
      await this.unitOfWork.signIn('select app.end_login_session($1)', [hashToken(token)]);
    }
  }
}
