import { creditCode } from '../test/support/credit-codes.js';
import { type DataSet, numbersFrom } from './data-set.js';

/** One request as it goes over the wire, below `/api/v1`. */
export interface Probe {
  method: 'GET' | 'POST';
  path: string;
  body?: Record<string, unknown>;
}

/** What is driven: a name, the requests in turn, and the share of bare's rate it should reach. */
export interface Workload {
  name: string;
  of: string;
  shareOfBare: number;
  probes: Probe[];
  /** A turn lasts at least so long, where one request takes seconds when 32 ask at once. */
  leastTurnSeconds?: number;
}

export const SHARE_OF_SECURED = 0.7;
const PROBES = 200;
/** The last characters of a name before its trade are what people remember. */
const FIRST_OWN_CHARACTER = 2;

/** The workloads; units, parks and search texts are drawn once, the same for every server and every run. */
export function workloadsOf(data: DataSet): Workload[] {
  const next = numbersFrom(7);
  const draw = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const many = (make: () => Probe): Probe[] => Array.from({ length: PROBES }, make);
  const search = (length: number): Probe => {
    const text = draw(data.units).name.slice(FIRST_OWN_CHARACTER, FIRST_OWN_CHARACTER + length);
    return { method: 'GET', path: `/search?q=${encodeURIComponent(text)}` };
  };
  return [
    {
      name: 'unit',
      of: 'One enterprise by id, with its park and branch',
      shareOfBare: 0.3,
      probes: many(() => {
        const { id, parkId } = draw(data.units);
        return { method: 'GET', path: `/parks/${parkId}/enterprises/${id}` };
      }),
    },
    {
      name: 'list',
      of: 'Page 1 of a park’s enterprises by status, with total',
      shareOfBare: 0.5,
      probes: many(() => ({
        method: 'GET',
        path: `/enterprises?parkId=${draw(data.parkIds)}&status=${draw(['resident', 'warned', 'exited'])}`,
      })),
    },
    {
      name: 'search2',
      of: 'Search by two characters',
      shareOfBare: 0.5,
      probes: many(() => search(2)),
    },
    {
      name: 'search3',
      of: 'Search by three characters',
      shareOfBare: 0.5,
      probes: many(() => search(3)),
    },
    {
      name: 'coverage',
      of: 'Coverage of the district by park',
      shareOfBare: 0.5,
      leastTurnSeconds: 20,
      probes: [{ method: 'GET', path: '/reports/coverage?by=park' }],
    },
    {
      name: 'create',
      of: 'Create an enterprise',
      shareOfBare: 0.3,
      probes: [
        {
          method: 'POST',
          path: `/parks/${draw(data.parkIds)}/enterprises`,
          body: newUnit(data, 1),
        },
      ],
    },
  ];
}

/** A unit that is not there yet; each number makes another one. */
export function newUnit(data: DataSet, n: number): Record<string, unknown> {
  return {
    legalName: `济南新云${n}电子商务有限公司`,
    creditCode: creditCode(50_000_000 + n),
    kind: 'non_public_enterprise',
    streetId: data.streetId,
    enteredOn: '2024-01-01',
  };
}
