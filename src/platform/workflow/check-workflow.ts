import type { AnyWorkflow } from './workflow-definition.js';

/** Everything that does not hold together in a workflow's table; empty when it does. */
export function checkWorkflow(workflow: AnyWorkflow): string[] {
  return [
    ...unknownStates(workflow),
    ...unreachableStates(workflow),
    ...deadEnds(workflow),
    ...wrongWaits(workflow),
    ...nobodyMayMove(workflow),
  ];
}

function unknownStates({ initial, states, transitions }: AnyWorkflow): string[] {
  const known = (state: string): boolean => Object.hasOwn(states, state);
  return [
    ...(known(initial) ? [] : [`it begins in an unknown state "${initial}"`]),
    ...Object.entries(transitions).flatMap(([action, { from, to }]) =>
      [...from, to]
        .filter((state) => !known(state))
        .map((state) => `"${action}" names an unknown state "${state}"`),
    ),
  ];
}

function unreachableStates({ initial, states, transitions }: AnyWorkflow): string[] {
  const reached = new Set([initial]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of Object.values(transitions)) {
      if (from.some((state) => reached.has(state))) {
        reached.add(to);
      }
    }
  }
  return Object.keys(states)
    .filter((state) => !reached.has(state))
    .map((state) => `nothing leads to the state "${state}"`);
}

function deadEnds({ states, transitions }: AnyWorkflow): string[] {
  const goesOn = (state: string): boolean =>
    Object.values(transitions).some(({ from, to }) => from.includes(state) && to !== state);
  return Object.entries(states).flatMap(([state, { final }]) => {
    if (final && goesOn(state)) {
      return [`something leads on from the final state "${state}"`];
    }
    return final || goesOn(state) ? [] : [`nothing leads on from "${state}", which is not final`];
  });
}

function wrongWaits({ states }: AnyWorkflow): string[] {
  return Object.entries(states).flatMap(([state, { final, awaits = [] }]) => {
    const tasks = awaits.map(({ task, who }) => `${task} ${who.role}`);
    return [
      ...(final && awaits.length > 0 ? [`the final state "${state}" waits for somebody`] : []),
      ...(new Set(tasks).size < tasks.length ? [`"${state}" waits twice for one task`] : []),
      ...awaits
        .filter(({ workingDays }) => typeof workingDays === 'number' && workingDays < 1)
        .map(({ task }) => `the task "${task}" is due before it begins`),
    ];
  });
}

function nobodyMayMove({ transitions }: AnyWorkflow): string[] {
  return Object.entries(transitions).flatMap(([action, { by, from }]) => [
    ...(by.length === 0 ? [`nobody may "${action}"`] : []),
    ...(from.length === 0 ? [`"${action}" begins nowhere`] : []),
  ]);
}
