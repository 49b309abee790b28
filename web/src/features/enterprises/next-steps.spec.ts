import { describe, expect, it } from '@jest/globals';
import type { UnitRun } from '../../api/types.js';
import { latestRuns, type NextAction, nextSteps } from './next-steps.js';

const rule = (code: NextAction['code']): NextAction => ({
  code,
  rule: '1.2',
  title: code,
  reason: '',
});
const run = (id: string, workflow: string, dueOn?: string | null, isFinal = false): UnitRun =>
  ({
    id,
    workflow,
    isFinal,
    waitingFor: dueOn === undefined ? [] : [{ dueOn }],
  }) as unknown as UnitRun;
const told = (rules: NextAction[], runs: UnitRun[]): string[] =>
  nextSteps(rules, runs).map(({ run: file, rule: asked }) =>
    [file?.id, asked?.code].filter(Boolean).join(' by '),
  );

describe('what there is to do about a unit', () => {
  it('begins with the files that wait, what is due first before the others', () => {
    expect(
      told(
        [rule('renew_headcount')],
        [
          run('scoring', 'assessment', null),
          run('condition', 'admission_review', '2026-12-20'),
          run('ticket', 'rectification', '2026-12-02'),
          run('over', 'assessment', undefined, true),
        ],
      ),
    ).toEqual(['ticket', 'condition', 'scoring', 'renew_headcount']);
  });

  it('does not ask once more for what a project is bringing about: it says why beside it', () => {
    const rules = [rule('join_joint_branch'), rule('renew_headcount')];
    expect(told(rules, [run('project', 'construction_project', '2026-12-10')])).toEqual([
      'project by join_joint_branch',
      'renew_headcount',
    ]);
    expect(told(rules, [run('outreach', 'construction_project')])).toEqual([
      'outreach by join_joint_branch',
      'renew_headcount',
    ]);
  });

  it('leaves the rule to itself once the project is over', () => {
    expect(
      told([rule('found_branch')], [run('done', 'construction_project', undefined, true)]),
    ).toEqual(['found_branch']);
  });
});

describe('the doors to the rooms that know of a unit', () => {
  it('are its latest file of each kind', () => {
    const runs = [
      run('second', 'assessment', null),
      run('first', 'assessment', undefined, true),
      run('dossier', 'admission_review'),
    ];
    expect(latestRuns(runs).map(({ id }) => id)).toEqual(['second', 'dossier']);
  });
});
