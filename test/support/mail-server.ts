import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server got it: the envelope, the headers and both parts, decoded. */
export interface ReceivedMail {
  to: string[];
  headers: Map<string, string>;
  subject: string;
  text: string;
  html: string;
  /** As it came over the wire. */
  raw: string;
}

/** A mail server on a port of its own, which takes what it is sent. */
export interface MailServer {
  port: number;
  received: ReceivedMail[];
  /** Called with each mail before it is taken; what it throws is the server's refusal. */
  onData: (mail: ReceivedMail) => void | Promise<void>;
  /** Called with each address before it is taken. */
  onAddress: (address: string) => void;
  close(): Promise<void>;
}

/** Starts a real SMTP server on 127.0.0.1; on a port that is given, or a free one. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const box: MailServer = {
    port,
    received: [],
    onData: () => undefined,
    onAddress: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => {
      try {
        box.onAddress(address);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = readMail(to, Buffer.concat(chunks).toString('utf8'));
        Promise.resolve()
          .then(() => box.onData(mail))
          .then(
            () => {
              box.received.push(mail);
              done();
            },
            (error: Error) => done(error),
          );
      });
    },
  });
  // A client that goes away is no fault of the server's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  box.port = (server.server.address() as AddressInfo).port;
  return box;
}

/** A refusal with an SMTP code, for `onData` and `onAddress`. */
export function smtpRefusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

function readMail(to: string[], raw: string): ReceivedMail {
  const { headers, body } = partOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => partOf(part.replace(/^\r\n/, '')))
    : [{ headers, body }];
  const textOf = (type: string): string => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    if (!part) return '';
    const text = decoded(part.body, part.headers.get('content-transfer-encoding') ?? '');
    return text.replaceAll('\r\n', '\n');
  };
  return {
    to,
    headers,
    subject: words(headers.get('subject') ?? ''),
    text: textOf('text/plain'),
    html: textOf('text/html'),
    raw,
  };
}

function partOf(raw: string): { headers: Map<string, string>; body: string } {
  const at = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, at)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { headers, body: raw.slice(at + 4) };
}

function decoded(body: string, encoding: string): string {
  return encoding === 'base64'
    ? Buffer.from(body, 'base64').toString('utf8')
    : encoding === 'quoted-printable'
      ? quoted(body.replaceAll(/=\r\n/g, ''))
      : body;
}

const quoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_whole, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8');

const words = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_whole, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quoted(text.replaceAll('_', ' ')),
    );
