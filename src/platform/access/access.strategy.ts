import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { AccessTokens, type Caller, callerOf } from './access-token.js';

/** Passport's bearer strategy: a good signature yields the caller; the sign-in is checked with the data. */
@Injectable()
export class AccessStrategy extends PassportStrategy(Strategy, 'access') {
  constructor(tokens: AccessTokens) {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), ...tokens.verification });
  }

  validate(payload: Record<string, unknown>): Caller | null {
    return callerOf(payload);
  }
}
