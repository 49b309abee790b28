import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

const FOLDER = path.resolve(import.meta.dirname, '../../migrations');

/**
 * Reads the reviewed SQL of src/migrations, one file a migration, named `<13 digits>-<what>.sql`.
 * Migrations go forward only: what was wrong is put right by the next one.
 */
export async function loadMigrations(folder: string = FOLDER): Promise<MigrationClass[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const match = /^(\d{13})-([a-z0-9-]+)\.sql$/.exec(name);
      if (!match) {
        throw new Error(`migration file name not understood: ${name}`);
      }
      const sql = await readFile(path.join(folder, name), 'utf8');
      return migrationClass(`${match[2]}${match[1]}`, sql);
    }),
  );
}

function migrationClass(name: string, sql: string): MigrationClass {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }

    down(): Promise<void> {
      return Promise.reject(new Error('migrations go forward only'));
    }
  };
}
