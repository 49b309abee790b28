import pg from 'pg';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';

const DATE = 1082;
const BIGINT = 20;

/** Business dates stay the text `YYYY-MM-DD`; counts and amounts in fen are whole numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) {
      return (text: string) => text;
    }
    if (oid === BIGINT) {
      return wholeNumber;
    }
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** How the application connects: no statement may run for more than 15 seconds, none may lose a null. */
export function dataSourceOptions(
  url: string,
  poolSize: number,
  poolWaitSeconds = 5,
): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize,
    installExtensions: false,
    extra: {
      types,
      connectionTimeoutMillis: poolWaitSeconds * 1_000,
      idleTimeoutMillis: 60_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'wutong',
    },
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError('a whole number in the database is too large to be read exactly');
  }
  return value;
}
