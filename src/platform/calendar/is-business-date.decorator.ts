import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isBusinessDate } from './business-date.js';

/** The field must be a date that exists, as `YYYY-MM-DD`. */
export function IsBusinessDate(options?: ValidationOptions): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isBusinessDate',
      target: target.constructor,
      propertyName: property as string,
      ...(options ? { options } : {}),
      validator: { validate: isBusinessDate, defaultMessage: () => 'not a date' },
    });
}
