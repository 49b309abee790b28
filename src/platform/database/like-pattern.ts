/** A LIKE pattern that finds a text anywhere; what the text holds of wildcards is taken literally. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
