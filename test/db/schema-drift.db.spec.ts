import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';
import { DataSource, type DataSourceOptions, getMetadataArgsStorage } from 'typeorm';

/**
 * Entities say which columns there are; the reviewed SQL says which constraints and indexes there are
 * (docs/adr/entities-and-sql.md). So a difference in columns is drift, and one in constraints is not.
 */
const OF_THE_SQL = /^(ALTER TABLE "\w+" (DROP|ADD) CONSTRAINT|DROP INDEX|CREATE (UNIQUE )?INDEX)/;

describe('entities and the migrated schema', () => {
  let test: InnerTestApp;

  beforeAll(async () => {
    test = await startInnerTestApp();
  });
  afterAll(() => test.close());

  async function drift(): Promise<string[]> {
    // The application's own role sees no catalogue; the comparison needs one that does.
    const { options } = test.app.get(DataSource);
    const source = new DataSource({
      ...options,
      url: test.database.superuserUrl,
    } as DataSourceOptions);
    await source.initialize();
    const log = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    return log.upQueries.map(({ query }) => query).filter((query) => !OF_THE_SQL.test(query));
  }

  it('name the same columns', async () => {
    expect(getMetadataArgsStorage().tables.length).toBeGreaterThanOrEqual(9);
    expect(await drift()).toEqual([]);
  });

  it('are told apart where a column is missing', async () => {
    await test.superuser.query('alter table venue drop column capacity');
    expect(await drift()).toEqual([expect.stringContaining('"capacity"')]);
  });
});
