import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { validationProblem } from '../problems/validation.js';

/** What of a list's query says which page is shown, and nothing of which rows. */
const OF_THE_PAGE = ['page', 'pageSize', 'cursor'];

/**
 * Reads the filters and the order of a list out of a request's body, by the DTO of the list's own route.
 * @throws validation_failed: what that route refuses is refused here, below `path`
 */
export async function readListQuery<Query extends object>(
  type: new () => Query,
  given: Readonly<Record<string, unknown>>,
  path = 'query',
): Promise<Query> {
  const wanted = Object.fromEntries(
    Object.entries(given).filter(([key]) => !OF_THE_PAGE.includes(key)),
  );
  const query = plainToInstance(type, wanted);
  const errors = await validate(query, {
    whitelist: true,
    forbidNonWhitelisted: true,
    // A list without filters has a DTO without rules; `type` is one of ours in any case.
    forbidUnknownValues: false,
  });
  if (errors.length > 0) {
    throw validationProblem(errors, path);
  }
  return query;
}

/** A query as it is kept: its filters and its order. */
export function keptQuery(query: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).filter(
      ([key, value]) => !OF_THE_PAGE.includes(key) && value !== undefined,
    ),
  );
}
