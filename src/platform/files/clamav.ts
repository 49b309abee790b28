import { connect } from 'node:net';

/** What ClamAV says to a file: nothing found, or the name of what was. */
export type Scan = { virus: string | null };

const CHUNK = 64 * 1024;
/** An answer is one short line. */
const MOST_ANSWER = 1_000;

/**
 * Sends a file to clamd by its INSTREAM command (chunks, each behind its length in four bytes, ended by a zero) and
 * reads the verdict. @throws when clamd is away, says anything but a verdict, or takes longer than allowed
 */
export function scanByClamav(url: URL, content: Buffer, timeoutMs: number): Promise<Scan> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port) || 3310 });
    const fail = (why: string): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(new Error(why));
    };
    const timer = setTimeout(() => fail('the scanner took too long'), timeoutMs);
    let answer = '';
    socket.on('connect', () => {
      // Corked: handed to the system as a whole, which sends as fast as clamd reads.
      socket.cork();
      socket.write('zINSTREAM\0');
      for (let at = 0; at < content.length; at += CHUNK) {
        const chunk = content.subarray(at, at + CHUNK);
        socket.write(lengthOf(chunk));
        socket.write(chunk);
      }
      socket.write(Buffer.alloc(4));
      socket.uncork();
    });
    socket.on('data', (part: Buffer) => {
      answer += part.toString('utf8');
      if (answer.includes('\0')) {
        clearTimeout(timer);
        socket.destroy();
        const scan = readVerdict(answer.slice(0, answer.indexOf('\0')));
        if (scan) resolve(scan);
        else reject(new Error('the scanner gave no verdict'));
      } else if (answer.length > MOST_ANSWER) {
        fail('the scanner gave no verdict');
      }
    });
    socket.on('error', () => fail('the scanner cannot be reached'));
    socket.on('close', () => fail('the scanner hung up'));
  });
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

function readVerdict(line: string): Scan | null {
  if (line === 'stream: OK') {
    return { virus: null };
  }
  const virus = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  return virus === undefined ? null : { virus };
}
