import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Histogram } from 'prom-client';
import { AppModule } from './app.module.js';
import { openApiDocument } from './open-api.js';
import { PIECE_TYPE } from './platform/files/tus-headers.js';
import { Metrics } from './platform/http/health.module.js';
import { Settings } from './platform/http/settings.js';
import { platformProblems } from './platform/problems/platform.problems.js';
import { answerFrameworkFault, ProblemFilter } from './platform/problems/problem.filter.js';
import { BodyValidationPipe } from './platform/http/body-validation.pipe.js';
import { preparePromptClose } from './platform/http/prompt-close.js';

const API_PREFIX = 'api/v1';
const BODY_LIMIT = 1024 * 1024;
/** The built web; this file runs from dist/src, and from src in tests. */
const WEB_ROOT = ['../../dist-web', '../dist-web']
  .map((folder) => path.resolve(import.meta.dirname, folder))
  .find((folder) => existsSync(path.join(folder, 'index.html')));

/**
 * The thread that reads PDFs, and what it may do: fetch its own tables, and run the compiled decoders of scanned pages.
 * It may touch nothing else, and no page may run compiled code.
 */
const PDF_READER = /^pdf\.worker\b.*\.m?js$/;
const PDF_READER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** Builds the application, ready to listen; the same for serving, working, seeding and tests. */
export async function createApp(): Promise<NestFastifyApplication> {
  const trustProxy = process.env['TRUST_PROXY'] === 'true' || process.env['TRUST_PROXY'] === '1';
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 64 },
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerFrameworkFault(request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new BodyValidationPipe());
  await addPlugins(app);
  measure(app);
  closePromptly(app);
  await addDocument(app);
  await addWeb(app);
  return app;
}

async function addPlugins(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(Settings);
  await app.register(cookie);
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: {
      fileSize: settings.uploadLimitBytes,
      files: 1,
      fields: 5,
      fieldSize: 10_000,
      parts: 6,
    },
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: settings.cookieSecure
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  // JSON and uploads only: a form of another site can send neither without being asked first.
  fastify.removeContentTypeParser('text/plain');
  // RFC 8058 posts a form. No other route takes one, and this one looks at its address only.
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: 1024 },
    (request, _body, done) =>
      request.url.startsWith(`/${API_PREFIX}/mail/unsubscribe/`)
        ? done(null, undefined)
        : done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type'])),
  );
  takePieces(fastify);
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) {
      void reply.header('cache-control', 'no-store');
    }
    void reply.header('x-request-id', request.id);
  });
}

/** Pieces of an upload reach their route as they come in; no other route takes such a body. */
function takePieces(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(PIECE_TYPE, (request, payload, done) => {
    const takes = request.routeOptions.url === `/${API_PREFIX}/uploads/:uploadId`;
    done(takes ? null : platformProblems.unsupported_media_type(), takes ? payload : undefined);
  });
}

/** A server that stops finishes what it was asked, and waits for nobody who has asked nothing. */
function closePromptly(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const beginClosing = preparePromptClose(fastify.server);
  fastify.addHook('preClose', (done) => {
    beginClosing();
    done();
  });
}

/** Times each request under its route's pattern, so that no id becomes a label. */
function measure(app: NestFastifyApplication): void {
  const histogram = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [app.get(Metrics).registry],
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', async (request, reply) => {
    // A stream lasts as long as its window: that is no time to answer.
    if (String(reply.raw.getHeader('content-type')).startsWith('text/event-stream')) {
      return;
    }
    const route = request.routeOptions.url ?? 'unmatched';
    histogram.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
}

async function addDocument(app: NestFastifyApplication): Promise<void> {
  const document = openApiDocument(app);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', async () => document);
}

/** Serves the built web application; any page address that is not a file gets its first page. */
async function addWeb(app: NestFastifyApplication): Promise<void> {
  if (WEB_ROOT === undefined) {
    return;
  }
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(serveStatic, {
    root: WEB_ROOT,
    wildcard: false,
    index: false,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header(
        'cache-control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (PDF_READER.test(path.basename(file))) {
        void reply.header('content-security-policy', PDF_READER_POLICY);
      }
    },
  });
  const page = async (
    _: unknown,
    reply: { header(k: string, v: string): void; sendFile(f: string): unknown },
  ) => {
    reply.header('cache-control', 'no-cache');
    return reply.sendFile('index.html');
  };
  fastify.get('/', page as never);
  fastify.get('/*', async (request, reply) => {
    if (/^\/(api|assets|health)\//.test(request.url)) {
      reply.callNotFound();
      return reply;
    }
    return page(request, reply);
  });
}
