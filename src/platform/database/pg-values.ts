import { createRequire } from 'node:module';

/** pg's own way of writing a parameter; it declares no type for this part of itself. */
const values = createRequire(import.meta.url)('pg/lib/utils.js') as {
  prepareValue(value: unknown): unknown;
};

/** A parameter as the protocol carries it: text, bytes or null. */
export const prepareValue = (value: unknown): unknown => values.prepareValue(value);
