/** One fault of one field, as the server names it; `message` is already in the reader's language. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
  params?: Record<string, unknown>;
}

interface ProblemBody {
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  errors?: FieldProblem[];
  params?: Readonly<Record<string, unknown>>;
  correlationId?: string;
}

/**
 * A refused or failed request. `code` is stable and is what the pages decide by; `detail` is the server's
 * localised sentence, empty when no answer came (code `network_unreachable`, status 0).
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly correlationId: string | null;

  constructor(body: ProblemBody & { status: number }) {
    super(body.detail || body.title || body.code || `HTTP ${body.status}`);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code ?? 'unexpected';
    this.detail = body.detail ?? body.title ?? '';
    this.errors = body.errors ?? [];
    this.params = body.params ?? {};
    this.correlationId = body.correlationId ?? null;
  }
}

/** The problem of a request that got no answer at all. */
export function unreachable(): Problem {
  return new Problem({ status: 0, code: 'network_unreachable' });
}

/** Reads an error answer; a body that is not problem+json still becomes a Problem. */
export async function problemFrom(response: Response): Promise<Problem> {
  const header = response.headers.get('x-request-id') ?? undefined;
  try {
    const body = (await response.json()) as ProblemBody;
    return new Problem({ correlationId: header, ...body, status: response.status });
  } catch {
    return new Problem({ status: response.status, correlationId: header });
  }
}

/** Whatever was thrown, as a Problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return unreachable();
  return new Problem({
    status: 0,
    code: 'unexpected',
    detail: error instanceof Error ? error.message : undefined,
  });
}

/** True for a write that may have happened although no clear answer came, so that the same key must be sent again. */
export function isUndecided(problem: Problem): boolean {
  return problem.status === 0 || problem.status >= 500 || problem.code === 'idempotency_in_flight';
}

/** The same refusal, said at one field of the form that caused it; a failure of the server or the network stays as it is. */
export function atField(problem: Problem, path: string): Problem {
  if (isUndecided(problem) || problem.errors.length > 0) return problem;
  const { status, code, detail, params, correlationId } = problem;
  return new Problem({
    status,
    code,
    detail,
    params,
    correlationId: correlationId ?? undefined,
    errors: [{ path, code, message: detail }],
  });
}
