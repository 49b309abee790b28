import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { type MailServer, Settings } from '../http/settings.js';
import type { WrittenMail } from './domain/write-mail.js';

const CONNECT_MS = 15_000;
const SILENCE_MS = 60_000;
const LOOPBACK = /^(localhost|127\.|\[?::1\]?$)/;

/** A mail with its address, ready for a server. */
export interface PostedMail extends WrittenMail {
  id: string;
  to: string;
  headers: Record<string, string>;
}

/** Hands mails to the operator's SMTP server, on one connection that is kept while there are any. */
@Injectable()
export class Smtp implements OnApplicationShutdown {
  private transport: Promise<Transporter> | null = null;

  constructor(private readonly settings: Settings) {}

  /** Resolves when the server has taken the mail. @throws what nodemailer throws; see `faultOf` */
  async send({ id, to, subject, text, html, headers }: PostedMail): Promise<void> {
    const server = this.settings.mail;
    if (!server) {
      throw new Error('no mail server is set');
    }
    this.transport ??= connect(server);
    const domain = /@([^@>\s]+)>?\s*$/.exec(server.from)?.[1] ?? 'localhost';
    await (
      await this.transport
    ).sendMail({
      from: server.from,
      to,
      subject,
      text,
      html,
      // The same on a second attempt, so that a reader's server can tell that it has the mail.
      messageId: `<${id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }
}

async function connect({ url }: MailServer): Promise<Transporter> {
  // Loaded with the first mail: most processes never send one.
  const { createTransport } = await import('nodemailer');
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return createTransport({
    pool: true,
    maxConnections: 1,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A password does not travel readable, except within the machine.
    requireTLS: !secure && user !== '' && !LOOPBACK.test(url.hostname),
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
