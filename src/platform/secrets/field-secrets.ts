import { Injectable } from '@nestjs/common';
import { Settings } from '../http/settings.js';
import { openText, type SealedPlace, sealText } from './sealed-text.js';

/** Seals and opens the short texts that must not lie readable in the database, with the operator's keys. */
@Injectable()
export class FieldSecrets {
  constructor(private readonly settings: Settings) {}

  /** The sealed form to keep at `place`. */
  seal(text: string, place: SealedPlace): string {
    return sealText(this.settings.fieldKeys, text, place);
  }

  /** The text that was sealed for `place`. @throws when it was changed, moved, or its key is not known */
  open(sealed: string, place: SealedPlace): string {
    return openText(this.settings.fieldKeys, sealed, place);
  }
}
