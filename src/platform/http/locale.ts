import type { FastifyRequest } from 'fastify';
import type { Locale } from '../problems/problem.js';

/** The language of an answer: English where it is asked for first, Chinese otherwise. */
export function localeOf(request: FastifyRequest): Locale {
  const wanted = request.headers['accept-language'];
  return wanted !== undefined && /^\s*en\b/i.test(wanted) ? 'en' : 'zh-CN';
}
