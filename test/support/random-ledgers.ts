import fc from 'fast-check';
import { TIANQIAO } from './import-flow.js';
import { line, type LedgerLine } from './ledger-lines.js';

const PARKS = TIANQIAO.parks.slice(0, 2);
const UNITS = 6;

/** What it says of one; null where it leaves the unit out. */
const unit = fc.option(
  fc.record({
    park: fc.constantFrom(...PARKS),
    name: fc.constantFrom('有限公司', '集团', '股份有限公司'),
    street: fc.constantFrom(...TIANQIAO.streets),
    formation: fc.constantFrom('单独组建', '联合组建', '未组建'),
    secretary: fc.constantFrom('李四', '王五', undefined),
    instructor: fc.constantFrom('钱七', '孙八', undefined),
    mass: fc.constantFrom('工会', '工会、妇联', undefined),
    members: fc.integer({ min: 0, max: 120 }),
  }),
  { freq: 6 },
);
/** What one quarter's ledger says of six units. */
export const quarters = fc.array(unit, { minLength: UNITS, maxLength: UNITS });
type Quarter = typeof quarters extends fc.Arbitrary<infer T> ? T : never;

/** Joint units of a park are led by the first of them; all else is as drawn. */
export function linesOf(quarter: Quarter): LedgerLine[] {
  const nameOf = (n: number, name: string): string => `济南第${n}号${name}`;
  const leads = new Map<string, string>();
  quarter.forEach((one, index) => {
    if (one?.formation === '联合组建' && !leads.has(one.park)) {
      leads.set(one.park, nameOf(index + 1, one.name));
    }
  });
  return quarter.flatMap((one, index) => {
    if (one === null) {
      return [];
    }
    const n = index + 1;
    const isJoint = one.formation === '联合组建';
    return [
      line(n, one.park, {
        ...one,
        name: nameOf(n, one.name),
        org: isJoint ? `${one.park}联合党支部` : `第${n}党支部`,
        ...(isJoint ? { lead: leads.get(one.park)! } : {}),
      }),
    ];
  });
}
