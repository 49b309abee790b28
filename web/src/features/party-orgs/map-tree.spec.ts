import { describe, expect, it } from '@jest/globals';
import type { OrganisationMap } from '../../api/types.js';
import { mapTree, type MapNode, type MapOrganisation } from './map-tree.js';

const organisation = (id: string, change: Partial<MapOrganisation> = {}): MapOrganisation => ({
  id,
  parentOrgId: null,
  kind: 'branch',
  name: id,
  secretaryName: null,
  termDueOn: null,
  fullMemberCount: null,
  units: [],
  marks: [],
  ...change,
});
const map = (organisations: MapOrganisation[]): OrganisationMap => ({
  parkId: 'p',
  parkName: '园区',
  districtCommitteeName: '区委',
  asOf: '2024-01-01',
  organisations,
});
const outline = (node: MapNode): unknown => [
  node.name + (node.isUnplaced ? '?' : ''),
  ...node.children.map(outline),
];

describe('a park’s organisations as a tree (rule 1.17)', () => {
  it('puts those without a superior below the park’s committee, and says so', () => {
    const organisations = [
      organisation('committee', { kind: 'park_committee' }),
      organisation('general', { kind: 'general_branch', parentOrgId: 'committee' }),
      organisation('below', { parentOrgId: 'general' }),
      organisation('loose', { units: [{ id: 'u', name: '单位', isLead: false }] }),
      organisation('orphan', { parentOrgId: 'gone' }),
    ];
    for (const given of [organisations, organisations.toReversed()]) {
      expect(JSON.stringify(outline(mapTree(map(given))))).toContain('["general",["below"]]');
    }
    expect(outline(mapTree(map(organisations)))).toEqual([
      '区委',
      ['committee', ['general', ['below']], ['loose?', ['单位']], ['orphan?']],
    ]);
  });

  it('puts all below the district where the park has no committee', () => {
    expect(outline(mapTree(map([organisation('one'), organisation('two')])))).toEqual([
      '区委',
      ['one'],
      ['two'],
    ]);
  });
});
