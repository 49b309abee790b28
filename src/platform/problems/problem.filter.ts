import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../http/locale.js';
import { problemOfDatabase } from './database-problems.js';
import { platformProblems } from './platform.problems.js';
import { localise, Problem } from './problem.js';

/** Turns whatever a route throws into application/problem+json (RFC 9457); faults are logged, never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error, request.id);
    if (problem.status >= 500) {
      this.logger.error({ correlationId: request.id, code: problem.code, fault: faultText(error) });
    }
    if (reply.raw.headersSent) {
      return;
    }
    answer(problem, request, reply);
  }
}

/** Answers what Fastify refuses before any route: an address that cannot be decoded. */
export function answerFrameworkFault(request: FastifyRequest, reply: FastifyReply): void {
  answer(platformProblems.malformed_request(), request, reply);
}

function answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const locale = localeOf(request);
  const retryAfter = problem.params['retryAfterSeconds'];
  if (typeof retryAfter === 'number') {
    void reply.header('retry-after', String(retryAfter));
  }
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', locale)
    .send(
      JSON.stringify({
        type: `urn:wutong:problem:${problem.code}`,
        title: problem.code,
        status: problem.status,
        code: problem.code,
        detail: localise(problem.text, problem.params, locale),
        params: problem.params,
        errors: problem.errors.map((field) => ({
          path: field.path,
          code: field.code,
          message: localise(field, field.params ?? {}, locale),
          params: field.params ?? {},
        })),
        correlationId: request.id,
      }),
    );
}

function problemOf(error: unknown, correlationId: string): Problem {
  if (error instanceof Problem) {
    return error;
  }
  const refused = problemOfDatabase(error);
  if (refused) {
    return refused;
  }
  const status = statusOf(error);
  switch (status) {
    case 400:
      return platformProblems.malformed_request();
    case 401:
      return platformProblems.sign_in_required();
    case 403:
      return platformProblems.not_allowed();
    case 404:
      return platformProblems.not_found();
    case 413:
      return platformProblems.payload_too_large({ limit: '1 MB' });
    case 415:
      return platformProblems.unsupported_media_type();
    case 503:
      return platformProblems.unavailable();
    default:
      return platformProblems.internal_error({ correlationId });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) {
    return error.getStatus();
  }
  // Fastify's own refusals (body too large, not JSON …) carry statusCode.
  if (
    typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
  ) {
    return error.statusCode;
  }
  return 500;
}

/** The fault without its data: database messages may quote values, so only code and place are kept. */
function faultText(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { name: typeof error };
  }
  const fault =
    'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const isDatabase = 'severity' in fault;
  return {
    name: fault.name,
    ...('code' in fault ? { sqlState: fault.code } : {}),
    ...('routine' in fault ? { routine: fault.routine } : {}),
    ...(isDatabase ? {} : { message: fault.message }),
    stack: fault.stack?.split('\n').slice(1, 8).join('\n'),
  };
}
