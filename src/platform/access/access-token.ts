import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import { Settings } from '../http/settings.js';

const ISSUER = 'wutong';
const AUDIENCE = 'wutong-api';

/** How long an access token is good for, in seconds; the sign-in itself is checked in each request. */
export const ACCESS_TOKEN_SECONDS = 600;

/** Who a token names: a user, a sign-in, and the role grant he acts under. */
export interface Caller {
  userId: string;
  loginSessionId: string;
  roleGrantId: string;
  role: string;
}

/** Signs and reads access tokens: HS256 only, issuer, audience and expiry required. */
@Injectable()
export class AccessTokens {
  constructor(private readonly settings: Settings) {}

  sign(caller: Caller): string {
    return jwt.sign(
      { sid: caller.loginSessionId, rgr: caller.roleGrantId, rol: caller.role },
      this.settings.jwtSecret,
      {
        algorithm: 'HS256',
        subject: caller.userId,
        issuer: ISSUER,
        audience: AUDIENCE,
        expiresIn: ACCESS_TOKEN_SECONDS,
      },
    );
  }

  /** Options for the passport strategy, so that signing and reading cannot drift apart. */
  get verification(): {
    secretOrKey: Buffer;
    algorithms: ['HS256'];
    issuer: string;
    audience: string;
  } {
    return {
      // A key object spares each request the attempt to read the secret as a certificate, which throws. The
      // library takes one; passport's types do not say so.
      secretOrKey: createSecretKey(this.settings.jwtSecret, 'utf8') as unknown as Buffer,
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
    };
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The caller of a verified payload; null when a claim is missing or not of its form. */
export function callerOf(payload: Record<string, unknown>): Caller | null {
  const { sub, sid, rgr, rol } = payload;
  if (
    typeof sub !== 'string' ||
    typeof sid !== 'string' ||
    typeof rgr !== 'string' ||
    typeof rol !== 'string'
  ) {
    return null;
  }
  if (![sub, sid, rgr].every((id) => UUID.test(id))) {
    return null;
  }
  return { userId: sub, loginSessionId: sid, roleGrantId: rgr, role: rol };
}
