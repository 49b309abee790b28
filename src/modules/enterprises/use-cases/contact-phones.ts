import { Injectable } from '@nestjs/common';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import type { SealedPlace } from '../../../platform/secrets/sealed-text.js';
import { maskPhone } from '../domain/mobile-number.js';

/** Whose number it is: the unit's own contact of the ledger, or a further one. */
type Holder = 'enterprise' | 'enterprise_contact';

const COLUMN: Readonly<Record<Holder, string>> = {
  enterprise: 'contact_phone',
  enterprise_contact: 'phone',
};

/** The contact numbers of units, which the database keeps sealed. */
@Injectable()
export class ContactPhones {
  constructor(private readonly secrets: FieldSecrets) {}

  /** What to keep of a holder's number; none stays none. */
  seal(rowId: string, phone: string | null, holder: Holder = 'enterprise'): string | null {
    return phone === null ? null : this.secrets.seal(phone, placeOf(holder, rowId));
  }

  /** A holder's number, from what is kept of it. */
  open(rowId: string, sealed: string | null, holder: Holder = 'enterprise'): string | null {
    return sealed === null ? null : this.secrets.open(sealed, placeOf(holder, rowId));
  }

  /** A holder's number as it is shown by default (rule 11.3). */
  masked(rowId: string, sealed: string | null, holder: Holder = 'enterprise'): string | null {
    const phone = this.open(rowId, sealed, holder);
    return phone === null ? null : maskPhone(phone);
  }
}

function placeOf(holder: Holder, rowId: string): SealedPlace {
  return { table: holder, column: COLUMN[holder], rowId };
}
