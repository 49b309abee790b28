import { registerDecorator } from 'class-validator';
import { FIELD_KEY } from './column-choice.dto.js';

const MOST_FILTERS = 20;
const LONGEST_VALUE = 200;

/** The field must be filters as a list's address carries them: key → text, at most 20. */
export function IsFilterSet(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isFilterSet',
      target: target.constructor,
      propertyName: property as string,
      validator: { validate: isFilterSet, defaultMessage: () => 'not filters' },
    });
}

function isFilterSet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return false;
  }
  const entries = Object.entries(value);
  return (
    entries.length <= MOST_FILTERS &&
    entries.every(
      ([key, text]) =>
        FIELD_KEY.test(key) &&
        typeof text === 'string' &&
        text.length > 0 &&
        text.length <= LONGEST_VALUE,
    )
  );
}
