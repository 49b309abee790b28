import type { ExportDto, StartExportDto } from '../../src/platform/exports/dto/export.dto.js';
import { readWorkbook } from '../../src/platform/spreadsheets/read-workbook.js';
import type { ApiClient } from './api-client.js';
import type { TestApp } from './test-app.js';

const PATIENCE_MS = 60_000;

/** Exports a list and waits for its file. */
export async function exported(client: ApiClient, order: StartExportDto): Promise<ExportDto> {
  const answer = await client.post<ExportDto>('/exports', order);
  if (answer.status !== 201) {
    throw new Error(`POST /exports: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return settledExport(client, answer.body);
}

/** Waits until no job works on the export. */
export async function settledExport(client: ApiClient, run: ExportDto): Promise<ExportDto> {
  const until = Date.now() + PATIENCE_MS;
  let now = run;
  while (now.state === 'working' && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    now = (await client.get<ExportDto>(`/exports/${run.id}`)).body;
  }
  return now;
}

/** The bytes of a file, as its owner downloads them. */
export async function download(
  test: TestApp,
  client: ApiClient,
  fileId: string,
): Promise<{ status: number; bytes: Buffer }> {
  const response = await fetch(`${test.baseUrl}/api/v1/files/${fileId}/content`, {
    headers: {
      authorization: `Bearer ${client.accessToken ?? ''}`,
      // A connection whose stream has just ended is not yet idle, and would hold up the server's closing.
      connection: 'close',
    },
  });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** The first sheet of a workbook as texts by header, read with the portal's own reader. */
export async function sheetOf(bytes: Buffer): Promise<Record<string, string>[]> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) {
    throw new Error(`workbook refused: ${reading.reason}`);
  }
  const [header, ...rows] = reading.sheets[0]!.rows;
  return rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(header!.cells).map(([letter, { text }]) => [text, cells[letter]?.text ?? '']),
    ),
  );
}
