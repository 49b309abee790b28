import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/http/settings.js';
import { ROLES } from '../domain/roles.js';

/** Which roles must have a second factor; the operator says so (SECOND_FACTOR_ROLES). */
@Injectable()
export class SecondFactorPolicy {
  private readonly roles: ReadonlySet<string>;

  /** @throws when the operator names a role that there is not */
  constructor(settings: Settings) {
    const unknown = settings.secondFactorRoles.filter(
      (role) => !(ROLES as readonly string[]).includes(role),
    );
    if (unknown.length > 0) {
      throw new Error(`SECOND_FACTOR_ROLES names no role: ${unknown.join(', ')}`);
    }
    this.roles = new Set(settings.secondFactorRoles);
  }

  /** Whether a holder of these roles must have a second factor. */
  isMandatoryFor(roles: readonly string[]): boolean {
    return roles.some((role) => this.roles.has(role));
  }
}
