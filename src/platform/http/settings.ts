import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { type KeyRing, readKeyRing } from '../secrets/key-ring.js';

type Environment = Readonly<Record<string, string | undefined>>;

const MINIMUM_SECRET = 32;
const HEX_KEY = /^[0-9a-f]{64}$/i;

/** Where mails leave, smtp: or smtps:, and their sender as `Name <address>` or an address alone. */
export interface MailServer {
  url: URL;
  from: string;
}

/** What the operator sets, read once from the environment and checked before anything starts. */
@Injectable()
export class Settings {
  readonly port: number;
  /** The address under which people reach the portal; printed notices carry it. */
  readonly publicUrl: string;
  /** The server that mails leave through, and whom they come from; null where none are sent. */
  readonly mail: MailServer | null;
  readonly databaseUrl: string;
  readonly jobsDatabaseUrl: string;
  readonly jwtSecret: string;
  /** Keys of the texts that are kept sealed. */
  readonly fieldKeys: KeyRing;
  readonly dataDir: string;
  readonly cookieSecure: boolean;
  readonly trustProxy: boolean;
  readonly idleMinutes: number;
  readonly sessionHours: number;
  /** Roles that need a second factor. */
  readonly secondFactorRoles: readonly string[];
  readonly uploadLimitBytes: number;
  /** Where ClamAV listens, as tcp://host:port; null where uploads are not scanned. */
  readonly clamavUrl: URL | null;
  /** How long a scan may take. */
  readonly clamavSeconds: number;
  readonly poolSize: number;
  /** How long a request waits for a free connection before it is told to come again. */
  readonly poolWaitSeconds: number;
  readonly fileStorage: 'local' | 's3';
  readonly s3: { bucket: string; region: string; endpoint: string | undefined } | null;
  /** Signs the heads of the audit chain: 64 hexadecimal digits; null only in a process that works on no jobs. */
  readonly auditSigningKey: string | null;
  /** Further public keys that heads were signed with, such as a key's that was replaced. */
  readonly auditPublicKeys: readonly string[];
  /** Where the signed heads of the audit chain are kept. */
  readonly auditHeadsDir: string;
  readonly logLevel: string;
  /** False only while the OpenAPI document is printed. */
  readonly connect: boolean;

  constructor(environment: Environment = process.env) {
    this.port = integer(environment, 'PORT', 3000);
    this.publicUrl = httpAddress(environment, 'PUBLIC_URL', `http://localhost:${this.port}`);
    this.mail = mailServer(environment);
    this.databaseUrl = required(environment, 'DATABASE_URL');
    this.jobsDatabaseUrl = required(environment, 'JOBS_DATABASE_URL');
    this.jwtSecret = secret(environment, 'JWT_SECRET');
    this.fieldKeys = readKeyRing(required(environment, 'FIELD_KEYS'));
    this.dataDir = environment['DATA_DIR'] ?? '.data';
    this.cookieSecure = flag(environment, 'COOKIE_SECURE', true);
    this.trustProxy = flag(environment, 'TRUST_PROXY', false);
    this.idleMinutes = integer(environment, 'IDLE_MINUTES', 30);
    this.sessionHours = integer(environment, 'SESSION_HOURS', 12);
    this.secondFactorRoles = (environment['SECOND_FACTOR_ROLES'] ?? '')
      .split(',')
      .map((role) => role.trim())
      .filter((role) => role !== '');
    this.uploadLimitBytes = integer(environment, 'UPLOAD_LIMIT_MB', 20) * 1024 * 1024;
    this.clamavUrl = scannerAddress(environment);
    this.clamavSeconds = integer(environment, 'CLAMAV_TIMEOUT_SECONDS', 20);
    this.poolSize = integer(environment, 'POOL_SIZE', 20);
    this.poolWaitSeconds = integer(environment, 'POOL_WAIT_SECONDS', 5);
    this.connect = flag(environment, 'DATABASE_CONNECT', true);
    this.auditSigningKey =
      environment['WORKER'] === 'off' && !environment['AUDIT_SIGNING_KEY']
        ? null
        : hexSecret(environment, 'AUDIT_SIGNING_KEY');
    this.auditPublicKeys = auditPublicKeys(environment);
    this.auditHeadsDir = auditHeadsDir(environment);
    this.logLevel = environment['LOG_LEVEL'] ?? 'info';
    this.fileStorage = environment['FILE_STORAGE'] === 's3' ? 's3' : 'local';
    this.s3 =
      this.fileStorage === 's3'
        ? {
            bucket: required(environment, 'S3_BUCKET'),
            region: environment['S3_REGION'] ?? 'auto',
            endpoint: environment['S3_ENDPOINT'],
          }
        : null;
  }
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set; see README.md, "Running it for real"`);
  }
  return value;
}

function secret(environment: Environment, name: string): string {
  const value = required(environment, name);
  if (
    value.length < MINIMUM_SECRET ||
    new Set(value).size < 10 ||
    /secret|changeme|example/i.test(value)
  ) {
    throw new Error(`${name} is too weak: use at least ${MINIMUM_SECRET} random characters`);
  }
  return value;
}

/** Where the signed heads are kept, as AUDIT_HEADS_DIR says or in the data folder. */
export function auditHeadsDir(environment: Environment): string {
  return (
    environment['AUDIT_HEADS_DIR'] || path.join(environment['DATA_DIR'] ?? '.data', 'audit-heads')
  );
}

/** AUDIT_PUBLIC_KEY: none, one or several keys with commas between them. */
export function auditPublicKeys(environment: Environment): string[] {
  const keys = (environment['AUDIT_PUBLIC_KEY'] ?? '').split(',').filter((key) => key !== '');
  if (!keys.every((key) => HEX_KEY.test(key))) {
    throw new Error('AUDIT_PUBLIC_KEY must be keys of 64 hexadecimal digits');
  }
  return keys;
}

function hexSecret(environment: Environment, name: string): string {
  const value = secret(environment, name);
  if (!HEX_KEY.test(value)) {
    throw new Error(`${name} must be 64 hexadecimal digits: openssl rand -hex 32`);
  }
  return value;
}

function httpAddress(environment: Environment, name: string, fallback: string): string {
  const text = environment[name] || fallback;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`${name} must be an address such as https://portal.example.org`);
  }
  return text;
}

const SENDER = /^(?:[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

function mailServer(environment: Environment): MailServer | null {
  const [text, from] = [environment['SMTP_URL'], environment['MAIL_FROM']];
  if (!text) {
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new Error('SMTP_URL must be an address such as smtps://user:password@mail.example.org');
  }
  if (!from || !SENDER.test(from)) {
    throw new Error('MAIL_FROM must be whom mails come from, such as 梧桐 <wutong@example.org>');
  }
  if (!environment['PUBLIC_URL']) {
    throw new Error('PUBLIC_URL must be set where mails are sent: their links lead there');
  }
  return { url, from };
}

function scannerAddress(environment: Environment): URL | null {
  const text = environment['CLAMAV_URL'];
  if (!text) {
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'tcp:' || url.hostname === '') {
    throw new Error('CLAMAV_URL must be an address such as tcp://clamav:3310');
  }
  return url;
}

function integer(environment: Environment, name: string, fallback: number): number {
  const text = environment[name];
  if (text === undefined || text === '') {
    return fallback;
  }
  if (!/^\d{1,9}$/.test(text)) {
    throw new Error(`${name} must be a whole number`);
  }
  return Number(text);
}

function flag(environment: Environment, name: string, fallback: boolean): boolean {
  const text = environment[name];
  return text === undefined || text === '' ? fallback : text === 'true' || text === '1';
}
