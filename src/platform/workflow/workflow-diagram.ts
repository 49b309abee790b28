import type { AnyWorkflow, Await, Party } from './workflow-definition.js';

/** What the places of a party are called in a diagram. */
const PLACES: Readonly<Record<Party['at'], string>> = {
  district: '区',
  park: '园区',
  street: '街道',
  enterprise: '单位',
  branch: '支部',
  participant: '受邀',
};

/** What becomes of the promised time in a state where it does not run. */
const CLOCKS = { stands: 'stands still', over: 'over' } as const;

/**
 * A workflow's table as a page: a picture (Mermaid) of its states and moves, whom each state waits for, and who makes
 * each move. The page says nothing that the table does not.
 */
export function workflowPage(workflow: AnyWorkflow, roleName: (role: string) => string): string {
  const { states, transitions, initial } = workflow;
  const who = ({ role, at }: Party): string => `${roleName(role)}（${PLACES[at]}）`;
  const lines = Object.entries(transitions).flatMap(([action, { label, from, to }]) =>
    from.map((state) => `  ${state} --> ${to}: ${label.zh} (${action})`),
  );
  const finals = Object.entries(states).filter(([, { final }]) => final);
  return [
    `# ${workflow.label.zh} (${workflow.name})`,
    '',
    'Made from the table by `npm run diagrams`; not to be edited.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(states).map(([state, { label }]) => `  ${state}: ${label.zh}`),
    `  [*] --> ${initial}`,
    ...lines,
    ...finals.map(([state]) => `  ${state} --> [*]`),
    '```',
    '',
    '| State | Waits for | Promised time |',
    '| --- | --- | --- |',
    ...Object.entries(states).map(
      ([state, { label, final, awaits = [], clock }]) =>
        `| ${label.zh} \`${state}\` | ${awaits.map((one) => waitText(one, who)).join('<br>') || '—'} | ${final ? 'ended' : clock ? CLOCKS[clock] : 'runs'} |`,
    ),
    '',
    '| Move | From | To | Who | Needs |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(transitions).map(
      ([action, { label, from, to, by, needsReason, barsApplicant, guard }]) =>
        `| ${label.zh} \`${action}\` | ${from.join(', ')} | ${to} | ${by.map(who).join('<br>')} | ${
          [
            guard ? 'its guard' : '',
            needsReason ? 'a reason' : '',
            barsApplicant ? 'not the applicant' : '',
          ]
            .filter(Boolean)
            .join(', ') || '—'
        } |`,
    ),
    '',
  ].join('\n');
}

function waitText({ task, text, who, workingDays }: Await, name: (party: Party) => string): string {
  const within =
    workingDays === undefined
      ? ''
      : typeof workingDays === 'number'
        ? `, ${workingDays} working days`
        : ', as configured';
  return `${name(who)}: ${text.zh.replaceAll('|', '\\|')} \`${task}\`${within}`;
}
