import type { Sheet, SheetRow } from '../../../platform/spreadsheets/cell.js';
import { guessMapping, type LearntHeaders, type MappingGuess } from './guess-mapping.js';
import { maskPhones } from './mask-phones.js';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const LONGEST_HEADER = 100;

/** A column of the sheet as the officer sees it while mapping. */
export interface LedgerColumn {
  letter: string;
  /** Its text in the header row; empty where that has none. */
  header: string;
  /** The first texts below the header, contact numbers masked. */
  samples: string[];
}

/** The sheet that looks most like a ledger, with the guess of how to read it. */
export function chooseSheet(
  sheets: readonly Sheet[],
  learnt: LearntHeaders = new Map(),
): { sheet: Sheet; guess: MappingGuess } | null {
  let best: { sheet: Sheet; guess: MappingGuess } | null = null;
  for (const sheet of sheets) {
    const guess = guessMapping(sheet.rows, learnt);
    if (best === null || isBetter(guess, best.guess)) {
      best = { sheet, guess };
    }
  }
  return best;
}

/** Letters of all columns in which a sheet holds anything, from left to right. */
export function lettersOf(rows: readonly SheetRow[]): string[] {
  const letters = new Set(rows.flatMap((row) => Object.keys(row.cells)));
  return [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Headers and samples of the given columns; without a header row the samples are the first texts of the sheet. */
export function describeColumns(
  letters: readonly string[],
  rows: readonly SheetRow[],
  headerRow: number | null,
): LedgerColumn[] {
  const header = rows.find((row) => row.rowNumber === headerRow);
  const below = rows.filter((row) => row.rowNumber > (headerRow ?? 0));
  return letters.map((letter) => ({
    letter,
    header: (header?.cells[letter]?.text ?? '').trim().slice(0, LONGEST_HEADER),
    samples: samplesOf(letter, below),
  }));
}

function samplesOf(letter: string, rows: readonly SheetRow[]): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const cell = row.cells[letter];
    if (cell !== undefined && cell.mergedFrom === undefined) {
      samples.push(maskPhones(cell.text).slice(0, LONGEST_SAMPLE));
    }
    if (samples.length === SAMPLES) {
      break;
    }
  }
  return samples;
}

function isBetter(guess: MappingGuess, than: MappingGuess): boolean {
  if (guess.confidence !== than.confidence) {
    return guess.confidence > than.confidence;
  }
  return Object.keys(guess.mapping).length > Object.keys(than.mapping).length;
}
