import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { Settings } from '../http/settings.js';

/** Where the bytes of uploads lie: a local folder or S3. Keys are ids, never names. */
@Injectable()
export class FileStore {
  private readonly disk: Promise<Disk>;

  constructor(settings: Settings) {
    this.disk = openDisk(settings);
  }

  async put(id: string, content: Buffer): Promise<void> {
    await (await this.disk).put(id, content);
  }

  /** Keeps a copy of a file that was written on this machine. */
  async putFrom(id: string, path: string): Promise<void> {
    await (await this.disk).copyFromFs(path, id);
  }

  async bytes(id: string): Promise<Buffer> {
    return Buffer.from(await (await this.disk).getBytes(id));
  }

  async stream(id: string): Promise<Readable> {
    return (await this.disk).getStream(id);
  }

  async remove(id: string): Promise<void> {
    await (await this.disk).delete(id);
  }
}

async function openDisk(settings: Settings): Promise<Disk> {
  if (!settings.s3) {
    const location = path.resolve(settings.dataDir, 'files');
    mkdirSync(location, { recursive: true, mode: 0o700 });
    return new Disk(new FSDriver({ location, visibility: 'private' }));
  }
  // Loaded only where it is used: the S3 client weighs more than the rest of the server.
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      bucket: settings.s3.bucket,
      region: settings.s3.region,
      ...(settings.s3.endpoint === undefined
        ? {}
        : { endpoint: settings.s3.endpoint, forcePathStyle: true }),
      // Small S3 servers do not know the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      supportsACL: false,
      visibility: 'private',
    }),
  );
}
