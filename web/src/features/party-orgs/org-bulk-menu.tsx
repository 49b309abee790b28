import { BulkMenu } from '../../components/bulk-menu.js';
import type { TableSelection } from '../../components/table-selection.js';
import { useBulkOrgActs } from './bulk-org-acts.js';

interface OrgBulkMenuProps {
  selection: TableSelection;
  filters: Readonly<Record<string, string | undefined>>;
}

/** What can be done with the chosen organisations; a piece of its own, loaded once one is chosen. */
export function OrgBulkMenu({ selection, filters }: OrgBulkMenuProps): React.ReactElement {
  const acts = useBulkOrgActs(filters['parkId']);
  return <BulkMenu list="party_orgs" selection={selection} filters={filters} acts={acts} />;
}
