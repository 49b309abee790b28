export type Answers = Readonly<Record<string, unknown>>;

/** The answers that differ from what is saved; those that cannot be sent yet (undefined) are left out. */
export function changedAnswers(now: Answers, saved: Answers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(now).filter(
      ([key, value]) => value !== undefined && !sameAnswer(value, saved[key]),
    ),
  );
}

/** Of the answers one changed, those that were changed elsewhere too, with what is saved now. */
export function crossedAnswers(
  changes: Answers,
  base: Answers,
  theirs: Answers,
): { field: string; yours: unknown; theirs: unknown }[] {
  return Object.entries(changes)
    .filter(
      ([field, yours]) =>
        !sameAnswer(theirs[field], base[field]) && !sameAnswer(theirs[field], yours),
    )
    .map(([field, yours]) => ({ field, yours, theirs: theirs[field] }));
}

function sameAnswer(one: unknown, other: unknown): boolean {
  return (one ?? null) === (other ?? null);
}

/** A typed text as it is sent: null when empty. */
export function textAnswer(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
