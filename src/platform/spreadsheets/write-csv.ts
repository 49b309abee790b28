import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { safeText } from './write-safe-text.js';
import type { CellValue, TableColumn, TableWriter } from './write-table.js';

const BYTE_ORDER_MARK = '\ufeff';

/** A CSV as Excel and WPS open it with a double click: UTF-8 with its mark, CRLF, no formula. */
export function openCsv(path: string, columns: readonly TableColumn[]): TableWriter {
  const stream = createWriteStream(path, { encoding: 'utf8' });
  const closed = finished(stream);
  const send = async (rows: readonly (readonly CellValue[])[]): Promise<void> => {
    const text = stringify(
      rows.map((row) => row.map(written)),
      { record_delimiter: '\r\n' },
    );
    if (!stream.write(text)) {
      await Promise.race([once(stream, 'drain'), closed]);
    }
  };
  stream.write(BYTE_ORDER_MARK);
  const header = send([columns.map((column) => column.header)]);
  return {
    write: async (rows) => {
      await header;
      await send(rows);
    },
    finish: async () => {
      await header;
      stream.end();
      await closed;
    },
  };
}

function written(value: CellValue): string {
  return typeof value === 'string' ? safeText(value) : value === null ? '' : String(value);
}
