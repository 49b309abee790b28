import type pg from 'pg';
import { prepareValue } from './pg-values.js';

/** A statement with its parameters; a named one is prepared once on each connection. */
export interface SentStatement {
  name?: string;
  text: string;
  values: readonly unknown[];
}

/** The part of pg's connection that a flush writes to, as pg's own cursor does. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: {
    statement: string;
    values: unknown[];
    valueMapper: (value: unknown) => unknown;
  }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: Record<string, never>): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

interface Field {
  name: string;
  dataTypeID: number;
}

/** How the rows of a statement are read: their columns, and what turns each column's text into a value. */
interface Shape {
  empty: Record<string, unknown>;
  names: string[];
  parsers: ((text: string) => unknown)[];
}

/** What this process knows of one connection. */
interface Known {
  shapes: Map<string, Shape | null>;
  /** Statements that met an error while they were prepared: the server may or may not know them. */
  doubtful: Set<string>;
}

const connections = new WeakMap<pg.PoolClient, Known>();

/** The fault after which a prepared statement no longer fits its tables. */
const STALE_PLAN = '0A000';

/**
 * Runs statements in order on one connection, written in one go and answered in one: between two flushes of a
 * transaction they belong to it, otherwise they are one transaction of their own, undone when any fails. Gives the
 * rows of each. What a prepared statement answers with is described once per connection, not each time.
 */
export function flush(
  client: pg.PoolClient,
  statements: readonly SentStatement[],
): Promise<unknown[][]> {
  return new Promise((resolve, reject) => {
    client.query(
      new Flush(client, knownOf(client), statements, (error, rows) =>
        error ? reject(error) : resolve(rows),
      ) as unknown as pg.Submittable,
    );
  });
}

/** Whether a connection may serve again after this error: the server answered, and goes on. */
export function survives(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'severity' in error &&
    error.severity === 'ERROR' &&
    (error as { code?: unknown }).code !== STALE_PLAN
  );
}

function knownOf(client: pg.PoolClient): Known {
  let known = connections.get(client);
  if (!known) {
    known = { shapes: new Map(), doubtful: new Set() };
    connections.set(client, known);
    // A connection that breaks fails its query; without a listener it would end the process as well.
    client.on('error', () => undefined);
  }
  return known;
}

class Flush {
  private readonly rows: unknown[][];
  private readonly bound: unknown[][];
  private current = 0;
  private shape: Shape | null = null;
  private readonly introduced: string[] = [];
  private fault: Error | null = null;

  constructor(
    private readonly client: pg.PoolClient,
    private readonly known: Known,
    private readonly statements: readonly SentStatement[],
    private readonly done: (error: Error | null, rows: unknown[][]) => void,
  ) {
    this.rows = statements.map(() => []);
    this.bound = statements.map(({ values }) => values.map((value) => prepareValue(value)));
  }

  submit(wire: Wire): null {
    wire.stream.cork();
    try {
      for (const [index, { name = '', text }] of this.statements.entries()) {
        const isKnown =
          name !== '' && (this.known.shapes.has(name) || this.introduced.includes(name));
        if (!isKnown) {
          if (this.known.doubtful.delete(name)) {
            wire.close({ type: 'S', name });
          }
          wire.parse({ name, text });
          this.introduced.push(name);
        }
        wire.bind({ statement: name, values: this.bound[index]!, valueMapper: asIs });
        if (!isKnown) {
          wire.describe({ type: 'P', name: '' });
        }
        wire.execute({});
      }
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    this.begin();
    return null;
  }

  handleRowDescription({ fields }: { fields: Field[] }): void {
    this.shape = shapeOf(this.client, fields);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.fault || !this.shape) {
      return;
    }
    try {
      this.rows[this.current]!.push(readRow(this.shape, fields));
    } catch (error) {
      this.fault = error as Error;
    }
  }

  handleCommandComplete(): void {
    const name = this.statements[this.current]?.name;
    if (name !== undefined && !this.known.shapes.has(name)) {
      this.known.shapes.set(name, this.shape);
    }
    this.current += 1;
    this.begin();
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleReadyForQuery(): void {
    this.done(this.fault, this.rows);
  }

  handleError(error: Error): void {
    for (const name of this.introduced) {
      if (name !== '' && !this.known.shapes.has(name)) {
        this.known.doubtful.add(name);
      }
    }
    this.done(error, this.rows);
  }

  handlePortalSuspended(): void {
    this.fault = new Error('a flush reads whole results only');
  }

  handleCopyInResponse(): void {
    this.fault = new Error('a flush copies nothing');
  }

  handleCopyData(): void {
    this.fault = new Error('a flush copies nothing');
  }

  private begin(): void {
    const name = this.statements[this.current]?.name;
    this.shape = (name === undefined ? undefined : this.known.shapes.get(name)) ?? null;
  }
}

const asIs = (value: unknown): unknown => value;

function shapeOf(client: pg.PoolClient, fields: readonly Field[]): Shape {
  return {
    empty: Object.fromEntries(fields.map(({ name }) => [name, null])),
    names: fields.map(({ name }) => name),
    parsers: fields.map(({ dataTypeID }) => client.getTypeParser(dataTypeID, 'text') as never),
  };
}

function readRow({ empty, names, parsers }: Shape, fields: readonly (string | null)[]): unknown {
  const row = { ...empty };
  for (let index = 0; index < fields.length; index += 1) {
    const text = fields[index];
    if (text !== null && text !== undefined) {
      row[names[index]!] = parsers[index]!(text);
    }
  }
  return row;
}
