import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { platformProblems } from '../problems/platform.problems.js';
import { validationProblem } from '../problems/validation.js';

/** Deeper than any request of ours; a body nested further is made to exhaust the stack. */
const DEEPEST = 20;

/** Validates what comes in against its DTO: unknown properties and senseless nesting are refused. */
@Injectable()
export class BodyValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      exceptionFactory: validationProblem,
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (isTooDeep(value)) {
      throw platformProblems.malformed_request();
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** Walks level by level, so that the walk itself needs no stack. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      return true;
    }
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one as Record<string, unknown>) : [],
    );
  }
  return false;
}
