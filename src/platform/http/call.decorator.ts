import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ACCESS, type AccessNeed } from '../access/access.decorator.js';
import type { Caller } from '../access/access-token.js';
import { type DraftKey, readDraftHeader } from '../drafts/draft-key.js';
import { platformProblems } from '../problems/platform.problems.js';
import type { Locale } from '../problems/problem.js';
import { localeOf } from './locale.js';

/** One request as the unit of work needs it: who calls, in which language, under which repeat key. */
export interface Call {
  caller: Caller;
  locale: Locale;
  correlationId: string;
  mayChangePassword: boolean;
  /** Present on writes that carry an Idempotency-Key. */
  repeat: { key: string; route: string; hash: Buffer } | null;
  /** The draft of the form that this write sends; it goes when, and only when, the write commits. */
  draft: DraftKey | null;
}

/** The call of a route whose body or answer is a secret: nothing of it is kept for a repeat. */
export function unrepeatable(call: Call): Call {
  return { ...call, repeat: null };
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Gives a route handler its `Call`. Only for routes that need a sign-in. */
export const FromCaller = createParamDecorator((_: unknown, context: ExecutionContext): Call => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Caller }>();
  const caller = request.user;
  if (!caller) {
    throw platformProblems.sign_in_required();
  }
  const need = Reflect.getMetadata(ACCESS, context.getHandler()) as AccessNeed | undefined;
  return {
    caller,
    locale: localeOf(request),
    correlationId: request.id,
    mayChangePassword: need?.kind === 'signed_in' && need.mayChangePassword,
    repeat: repeatOf(request),
    draft: readDraftHeader(request.headers['draft']),
  };
});

function repeatOf(request: FastifyRequest): Call['repeat'] {
  const key = request.headers['idempotency-key'];
  // A body that is still coming in is no sending that could be repeated.
  if (
    key === undefined ||
    request.method === 'GET' ||
    request.method === 'HEAD' ||
    request.body instanceof Readable
  ) {
    return null;
  }
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw platformProblems.idempotency_key_invalid();
  }
  return {
    key,
    route: `${request.method} ${request.url.split('?')[0] ?? ''}`,
    hash: createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest(),
  };
}
