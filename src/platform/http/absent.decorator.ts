import { ValidateIf } from 'class-validator';

/**
 * The field may be left out, but what is sent must be valid: null is no way of leaving out. Use
 * `@IsOptional()` only where null means something (the value is taken away).
 */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_object, value: unknown) => value !== undefined);
}
