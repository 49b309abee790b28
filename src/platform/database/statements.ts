import type { Statement } from './request-context.js';

/** Collects the parameters of a statement that is put together from pieces. */
export class Parameters {
  readonly values: unknown[];

  constructor(values: readonly unknown[] = []) {
    this.values = [...values];
  }

  /** Adds a value and gives the mark that stands for it in the text. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** A server keeps a plan per connection and name, so a process names only so many statements. */
const MOST = 200;
const names = new Map<string, string>();

/**
 * The statement under a name of its own, so that the server plans it once per connection. Text that is put
 * together from pieces comes in many shapes: the first shapes asked for are named, any others stay nameless.
 */
export function prepared(text: string): Statement | string {
  const known = names.get(text);
  if (known !== undefined) {
    return { name: known, text };
  }
  if (names.size >= MOST) {
    return text;
  }
  const name = `shape-${names.size + 1}`;
  names.set(text, name);
  return { name, text };
}
