/** Moves that belong to one person deciding, and to two. */
const OF_PERSONS: Readonly<Record<string, number>> = {
  decide_pass: 1,
  decide_conditionally: 1,
  decide_reject: 1,
  propose_pass: 2,
  propose_conditionally: 2,
  propose_reject: 2,
};

/** Whether a dossier's page offers a move at all: only those that its number of deciders knows. */
export function isOffered(action: string, deciders: number): boolean {
  return (OF_PERSONS[action] ?? deciders) === deciders;
}
