import { Transform } from 'class-transformer';
import { cleanText } from './clean-text.js';

/**
 * Reads a text field as a person means it: trimmed, without control characters. With `blankIsNull` a
 * text of nothing but blanks takes the value away.
 */
export function CleanText(options: { blankIsNull?: boolean } = {}): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => {
    if (typeof value !== 'string') {
      return value;
    }
    const text = cleanText(value);
    return text === '' && options.blankIsNull ? null : text;
  });
}
