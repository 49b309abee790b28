import { BulkMenu } from '../../components/bulk-menu.js';
import type { TableSelection } from '../../components/table-selection.js';
import { useBulkUnitActs } from './bulk-unit-acts.js';

interface UnitBulkMenuProps {
  selection: TableSelection;
  filters: Readonly<Record<string, string | undefined>>;
}

/** What can be done with the chosen units; a piece of its own, loaded once a unit is chosen. */
export function UnitBulkMenu({ selection, filters }: UnitBulkMenuProps): React.ReactElement {
  const acts = useBulkUnitActs();
  return <BulkMenu list="enterprises" selection={selection} filters={filters} acts={acts} />;
}
