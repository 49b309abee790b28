import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LoginThrottle } from './login-throttle.js';

/** Marks the browsers that a person has signed in with, by a sealed token that each keeps in a cookie. */
@Injectable()
export class LoginDevices {
  constructor(private readonly throttle: LoginThrottle) {}

  /** A token for a browser that has just signed in under a name. */
  mark(username: string): string {
    const id = randomBytes(16).toString('base64url');
    return `${id}.${this.seal(id, username.toLowerCase())}`;
  }

  /** Whether a browser's token was given to it under this name. */
  isDeviceOf(token: string | null, username: string): token is string {
    const [id, seal] = token?.split('.') ?? [];
    if (!id || !seal) {
      return false;
    }
    const expected = Buffer.from(this.seal(id, username.toLowerCase()));
    const given = Buffer.from(seal);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  private seal(id: string, name: string): string {
    return this.throttle.keyed(`seal ${id} ${name}`).toString('base64url');
  }
}
