import { readFile } from 'node:fs/promises';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ImportRowDto } from '../../src/modules/import/dto/import-row.dto.js';
import type { ApiClient } from './api-client.js';
import type { TestApp } from './test-app.js';

export const CITY = {
  parks: ['明山电商园', '平山商贸园', '溪湖产业园', '经开园区', '高新园区', '桥北园区', '南芬园区'],
  streets: ['明山街道', '平山街道', '溪湖街道', '南芬街道'],
};
export const TIANQIAO = {
  parks: ['山东黄台国际电商产业园', '山东凤凰山电商产业园', '齐鲁云商'],
  streets: ['黄台街道', '凤凰山街道', '北园街道'],
};

const RUNNING = ['reading', 'checking', 'committing'];
const PATIENCE_MS = 90_000;

export function ledgerFile(name: string): Promise<Buffer> {
  return readFile(new URL(`../fixtures/ledgers/${name}`, import.meta.url));
}

/** A district with these parks and streets; parks by name. */
export async function districtWith(
  test: TestApp,
  places: { parks: readonly string[]; streets: readonly string[] },
): Promise<{ districtId: string; parkIds: Map<string, string> }> {
  const districtId = await test.make.district();
  for (const name of places.streets) {
    await test.make.street(districtId, { name });
  }
  const parkIds = new Map<string, string>();
  for (const name of places.parks) {
    parkIds.set(name, await test.make.park(districtId, { name }));
  }
  return { districtId, parkIds };
}

/** Signs in an officer of a district made for her. */
export async function officerOf(test: TestApp, districtId: string): Promise<ApiClient> {
  return test.signIn(
    await test.make.user('district_officer', { place_kind: 'district', district_id: districtId }),
  );
}

/** Waits until no job works on the batch. */
export async function settled(client: ApiClient, id: string): Promise<ImportBatchDto> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { body, status } = await client.get<ImportBatchDto>(`/imports/${id}`);
    if (status !== 200) {
      throw new Error(`GET /imports/${id}: ${status} ${JSON.stringify(body)}`);
    }
    if (!RUNNING.includes(body.state)) {
      return body;
    }
    if (Date.now() > until) {
      throw new Error(`batch still ${body.state}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Uploads a workbook and begins its import; waits until it is read. */
export async function begin(
  client: ApiClient,
  content: Uint8Array,
  asOf = '2025-12-31',
  name = '台账.xlsx',
): Promise<ImportBatchDto> {
  const file = await client.upload(name, content);
  const started = await client.post<ImportBatchDto>('/imports', { fileId: file.body.id, asOf });
  if (started.status !== 201) {
    throw new Error(`POST /imports: ${started.status} ${JSON.stringify(started.body)}`);
  }
  return settled(client, started.body.id);
}

/** Begins an import and has it checked as guessed. */
export async function checked(
  client: ApiClient,
  content: Uint8Array,
  asOf?: string,
): Promise<ImportBatchDto> {
  const batch = await begin(client, content, asOf);
  return check(client, batch);
}

/** Has a batch checked under its present mapping. */
export async function check(client: ApiClient, batch: ImportBatchDto): Promise<ImportBatchDto> {
  const { headerRow, mapping } = batch;
  const answer = await client.put(`/imports/${batch.id}/mapping`, { headerRow, mapping });
  if (answer.status !== 200) {
    throw new Error(`PUT mapping: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return settled(client, batch.id);
}

export async function commit(client: ApiClient, id: string): Promise<ImportBatchDto> {
  const answer = await client.post(`/imports/${id}/commit`);
  if (answer.status !== 200) {
    throw new Error(`POST commit: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return settled(client, id);
}

/** Every row that a filter finds. */
export async function rowsOf(
  client: ApiClient,
  id: string,
  verdict: string,
): Promise<ImportRowDto[]> {
  const rows: ImportRowDto[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await client.get<{ items: ImportRowDto[]; total: number }>(
      `/imports/${id}/rows?verdict=${verdict}&page=${page}&pageSize=100`,
    );
    rows.push(...body.items);
    if (rows.length >= body.total) {
      return rows;
    }
  }
}

/** Addresses and codes of all errors. */
export function cellsAtFault(rows: readonly ImportRowDto[]): string[] {
  return rows.flatMap(({ rowNumber, issues }) =>
    issues
      .filter(({ severity }) => severity === 'error')
      .map(({ column, code }) => `${column}${rowNumber} ${code}`),
  );
}
