import { request } from 'node:http';
import type { ApiAnswer, ApiClient } from './api-client.js';

const TUS = { 'tus-resumable': '1.0.0' };

/** Speaks tus as the client library does, and breaks off where a test wants it. */
export class PiecewiseSender {
  constructor(
    private readonly baseUrl: string,
    private readonly client: ApiClient,
  ) {}

  begin<T = { id: string }>(
    name: string,
    sizeBytes: number,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<T>> {
    return this.client.send('POST', '/uploads', {
      headers: {
        ...TUS,
        'upload-length': String(sizeBytes),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
        ...headers,
      },
    });
  }

  /** How many bytes the server has; the status where it does not say. */
  async offset(id: string): Promise<number | { status: number }> {
    const answer = await this.client.send('HEAD', `/uploads/${id}`, { headers: TUS });
    const told = answer.headers.get('upload-offset');
    return answer.status === 200 ? Number(told) : { status: answer.status };
  }

  send<T = Record<string, unknown>>(
    id: string,
    from: number,
    bytes: Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<T>> {
    return this.client.send('PATCH', `/uploads/${id}`, {
      body: new Uint8Array(bytes),
      headers: {
        ...TUS,
        'upload-offset': String(from),
        'content-type': 'application/offset+octet-stream',
        ...headers,
      },
    });
  }

  drop(id: string): Promise<ApiAnswer> {
    return this.client.send('DELETE', `/uploads/${id}`, { headers: TUS });
  }

  finish<T = { id: string }>(id: string): Promise<ApiAnswer<T>> {
    return this.client.post(`/uploads/${id}/file`);
  }

  /** Announces all of the bytes, sends the first so many of them, and destroys the connection. */
  sendBroken(id: string, from: number, bytes: Buffer, sent: number): Promise<void> {
    return new Promise((resolve) => {
      const outgoing = request(`${this.baseUrl}/api/v1/uploads/${id}`, {
        method: 'PATCH',
        headers: {
          ...TUS,
          'upload-offset': String(from),
          'content-type': 'application/offset+octet-stream',
          'content-length': String(bytes.length),
          authorization: `Bearer ${this.client.accessToken}`,
        },
      });
      outgoing.on('error', () => resolve());
      outgoing.on('close', () => resolve());
      outgoing.write(bytes.subarray(0, sent), () => {
        // Long enough for the bytes to be read, and nothing of a whole request.
        setTimeout(() => outgoing.destroy(), 300);
      });
    });
  }
}
