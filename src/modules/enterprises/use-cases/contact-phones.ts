import { Injectable } from '@nestjs/common';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import type { SealedPlace } from '../../../platform/secrets/sealed-text.js';
import { maskPhone } from '../domain/mobile-number.js';

/** The contact numbers of units, which the database keeps sealed. */
@Injectable()
export class ContactPhones {
  constructor(private readonly secrets: FieldSecrets) {}

  /** What to keep of a unit's number; none stays none. */
  seal(enterpriseId: string, phone: string | null): string | null {
    return phone === null ? null : this.secrets.seal(phone, placeOf(enterpriseId));
  }

  /** A unit's number, from what is kept of it. */
  open(enterpriseId: string, sealed: string | null): string | null {
    return sealed === null ? null : this.secrets.open(sealed, placeOf(enterpriseId));
  }

  /** A unit's number as it is shown by default (rule 11.3). */
  masked(enterpriseId: string, sealed: string | null): string | null {
    const phone = this.open(enterpriseId, sealed);
    return phone === null ? null : maskPhone(phone);
  }
}

function placeOf(enterpriseId: string): SealedPlace {
  return { table: 'enterprise', column: 'contact_phone', rowId: enterpriseId };
}
