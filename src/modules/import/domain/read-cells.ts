import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import type { Cell } from '../../../platform/spreadsheets/cell.js';
import { cleanText, nameKey, toHalfWidth } from '../../../platform/text/clean-text.js';
import type { IssueRecorder, NamedPlace, RowInProgress } from './checked-ledger.js';
import { BLANK_WORDS, LEDGER_FIELD_DEFINITIONS } from './ledger-fields.js';
import type { LedgerField, MassOrganisationKind } from './ledger-fields.js';
import { readDate } from './read-date.js';
import type { IssueParams } from './issue-texts.js';
import { checkCreditCode, checkPhone } from '../../enterprises/enterprises.rules.js';

/** Most names listed in a message as the ones that are known. */
const NAMES_LISTED = 10;
/** The same as where a head-count is typed. */
const LARGEST_COUNT = 1_000_000;
/** A number of this many digits or more has lost its last ones: Excel keeps fifteen. */
const DIGITS_KEPT = 15;
const BLANKS = new Set(BLANK_WORDS.map(nameKey));

/** The cells of one row, field by field, each reader recording what it finds wrong. */
export class CellReader {
  constructor(
    private readonly row: RowInProgress,
    private readonly cells: Partial<Record<LedgerField, Cell>>,
    private readonly issues: IssueRecorder,
  ) {}

  /** Free text; null when blank, when it says "none", or when the cell cannot be used. */
  text(field: LedgerField): string | null {
    const text = this.written(field);
    return text === null || BLANKS.has(nameKey(text)) ? null : text;
  }

  legalName(): string | null {
    const name = this.text('legalName');
    if (name === null) {
      this.errorUnlessUnusable('legalName', 'name_missing');
    }
    return name;
  }

  creditCode(): string | null {
    const text = this.text('creditCode');
    if (text === null) {
      this.errorUnlessUnusable('creditCode', 'code_missing');
      return null;
    }
    if (this.cells.creditCode?.kind === 'number' && text.length > DIGITS_KEPT) {
      this.issues.error(this.row, 'creditCode', 'code_as_number', { text });
      return null;
    }
    const check = checkCreditCode(text);
    if (check.ok) {
      return check.code;
    }
    this.issues.error(this.row, 'creditCode', check.reason, creditCodeParams(check));
    return null;
  }

  phone(): string | null {
    const text = this.text('contactPhone');
    if (text === null) {
      return null;
    }
    const check = checkPhone(text);
    if (check.ok) {
      return check.number;
    }
    this.issues.error(this.row, 'contactPhone', check.reason, { text });
    return null;
  }

  date(field: 'establishedOn' | 'enteredOn', date1904: boolean): BusinessDate | null {
    const text = this.text(field);
    const cell = this.cells[field];
    if (text === null || cell === undefined) {
      return null;
    }
    const written = cell.kind === 'date' ? text.slice(0, 10) : text;
    const reading = readDate(
      cell.kind === 'number' && typeof cell.value === 'number' ? cell.value : written,
      date1904,
    );
    if (reading.ok) {
      return reading.date;
    }
    this.issues.error(this.row, field, reading.reason, { text });
    return null;
  }

  /** A whole number of persons; null when blank. */
  count(field: 'staffCount' | 'fullMemberCount'): number | null {
    const text = this.text(field);
    if (text === null) {
      return null;
    }
    const plain = toHalfWidth(text).replace(/\s+/g, '');
    const digits = /^[+-]?\d{1,3}(,\d{3})+$/.test(plain) ? plain.replace(/,/g, '') : plain;
    if (this.cells[field]?.kind === 'date' || !/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(digits)) {
      this.issues.error(this.row, field, 'count_not_number', { text });
      return null;
    }
    const value = Number(digits);
    if (value < 0) {
      this.issues.error(this.row, field, 'count_negative', { text });
    } else if (!Number.isInteger(value)) {
      this.issues.error(this.row, field, 'count_decimal', { text });
    } else if (value > LARGEST_COUNT) {
      this.issues.error(this.row, field, 'count_too_large', { text });
    } else {
      return value;
    }
    return null;
  }

  /** One of a short list of words; null when blank or unknown, which is an error. */
  word<Value extends string>(
    field: LedgerField,
    words: ReadonlyMap<string, Value>,
    unknown: 'kind_unknown' | 'formation_unknown',
  ): Value | null {
    const text = this.written(field);
    if (text === null) {
      return null;
    }
    const value = words.get(nameKey(text));
    if (value === undefined) {
      this.issues.error(this.row, field, unknown, { text });
    }
    return value ?? null;
  }

  place(field: 'park' | 'street', places: PlaceIndex): NamedPlace | null {
    const text = this.text(field);
    if (text === null) {
      this.errorUnlessUnusable(field, field === 'park' ? 'park_missing' : 'street_missing');
      return null;
    }
    const place = places.find(text);
    if (place === null) {
      this.issues.error(this.row, field, field === 'park' ? 'park_unknown' : 'street_unknown', {
        text,
        known: places.names(NAMES_LISTED),
      });
    }
    return place;
  }

  massOrganisations(words: ReadonlyMap<string, MassOrganisationKind>): MassOrganisationKind[] {
    const text = this.text('massOrganisation');
    const kinds = new Set<MassOrganisationKind>();
    for (const part of massOrganisationParts(text ?? '')) {
      const kind = words.get(nameKey(part));
      if (kind !== undefined) {
        kinds.add(kind);
      } else if (!BLANKS.has(nameKey(part))) {
        this.issues.warning(this.row, 'massOrganisation', 'mass_organisation_unknown', {
          text: part,
        });
      }
    }
    return [...kinds];
  }

  /** Records a missing value, unless the cell holds something that was refused already. */
  errorUnlessUnusable(
    field: LedgerField,
    code: 'name_missing' | 'code_missing' | 'kind_missing' | 'park_missing' | 'street_missing',
  ): void {
    if (!this.row.issues.some((issue) => issue.field === field && issue.severity === 'error')) {
      this.issues.error(this.row, field, code);
    }
  }

  /** The cleaned text of a cell; formulas and error values are refused once, wherever the field is read. */
  private written(field: LedgerField): string | null {
    const cell = this.cells[field];
    if (cell === undefined || this.isRefused(field, cell)) {
      return null;
    }
    const text = cleanText(cell.text);
    const { maxLength } = LEDGER_FIELD_DEFINITIONS[field];
    if (maxLength > 0 && [...text].length > maxLength) {
      this.issues.error(this.row, field, 'text_too_long', {
        length: [...text].length,
        limit: maxLength,
      });
      return null;
    }
    return text === '' ? null : text;
  }

  private isRefused(field: LedgerField, cell: Cell): boolean {
    if (cell.kind !== 'formula' && cell.kind !== 'error') {
      return false;
    }
    const code = cell.kind === 'formula' ? 'formula_in_cell' : 'error_in_cell';
    if (!this.row.issues.some((issue) => issue.field === field && issue.code === code)) {
      this.issues.error(this.row, field, code, { text: cell.text.slice(0, 100) });
    }
    return true;
  }
}

type CreditCodeFault = Extract<ReturnType<typeof checkCreditCode>, { ok: false }>;

function creditCodeParams(fault: CreditCodeFault): IssueParams {
  switch (fault.reason) {
    case 'credit_code_length':
      return { length: fault.length };
    case 'credit_code_alphabet':
      return { position: fault.position, character: fault.character };
    case 'credit_code_check_digit':
    case 'organisation_code_check_digit':
      return { position: fault.position };
  }
}

/** Finds parks and streets by the names people write. */
export class PlaceIndex {
  private readonly places = new Map<string, NamedPlace>();

  constructor(private readonly all: readonly NamedPlace[]) {
    for (const place of all) {
      for (const alias of place.aliases ?? []) {
        this.places.set(placeKey(alias), place);
      }
    }
    // A name of its own always wins over what another place was called once.
    for (const place of all) {
      this.places.set(placeKey(place.name), place);
    }
  }

  find(text: string): NamedPlace | null {
    return this.places.get(placeKey(text)) ?? null;
  }

  names(limit: number): string[] {
    return this.all.slice(0, limit).map((place) => place.name);
  }
}

/** 北园街道办事处 and 北园街道 are one street. */
function placeKey(name: string): string {
  return nameKey(name).replace(/(?<=街道)办事处$|(?<=街道)办$/, '');
}

/** Looks values up by any of the words that stand for them; a district's own words fill what ours leave open. */
export function wordIndex<Value extends string>(
  words: Record<Value, readonly string[]>,
  learnt: Partial<Record<Value, readonly string[]>> = {},
): ReadonlyMap<string, Value> {
  const pairs = [learnt, words].flatMap((source) =>
    (Object.entries(source) as [Value, readonly string[]][]).flatMap(([value, names]) =>
      names.map((name): [string, Value] => [nameKey(name), value]),
    ),
  );
  return new Map(pairs);
}

/** The mass organisations named in one cell, each as it is written. */
export function massOrganisationParts(text: string): string[] {
  return text.split(/[、，,/;；+和及\s]+/).filter((word) => word !== '');
}
