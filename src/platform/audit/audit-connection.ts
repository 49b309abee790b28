import pg from 'pg';

/** The connection of a process that seals or checks the audit trail: its own, outside the pool. */
export class AuditConnection {
  private constructor(private readonly client: pg.Client) {}

  static async open(databaseUrl: string, statementTimeoutMs: number): Promise<AuditConnection> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'wutong-audit',
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMs,
    });
    // A server that goes away rejects the statement under way; the event alone must not end the process.
    client.on('error', () => undefined);
    await client.connect();
    return new AuditConnection(client);
  }

  /** A statement in a transaction of its own, as the login role. */
  async call<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, [...params])).rows as Row[];
  }

  /** Rows as lists of values, for reading very many. */
  async lists<T extends unknown[]>(sql: string, params: readonly unknown[]): Promise<T[]> {
    const result = await this.client.query({ text: sql, values: [...params], rowMode: 'array' });
    return result.rows as T[];
  }

  /** Reads the audit trail as one picture of one moment, with the auditor's scope and nobody's name. */
  async read<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('begin isolation level repeatable read read only');
    try {
      await this.client.query('select app.enter_audit_reader()');
      return await work();
    } finally {
      await this.client.query('rollback').catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}
