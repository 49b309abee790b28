import { useState, type ReactNode } from 'react';
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { BulkDialog, type BulkAct } from './bulk-dialog.js';
import { NOTHING_CHOSEN, type TableSelection } from './table-selection.js';

interface BulkMenuProps {
  /** Key of the list at the server. */
  list: string;
  selection: TableSelection;
  /** The filters that the list shows. */
  filters: Readonly<Record<string, string | undefined>>;
  acts: readonly BulkAct[];
}

/** What can be done with the chosen rows, each with its dialog. */
export function BulkMenu({ list, selection, filters, acts }: BulkMenuProps): ReactNode {
  const { t } = useTranslation();
  const [act, setAct] = useState<BulkAct | null>(null);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          onClick: ({ key }) => setAct(acts.find((one) => one.action === key) ?? null),
          items: acts.map(({ action, label }) => ({ key: action, label })),
        }}
      >
        <Button type="primary" aria-haspopup="menu">
          {t('bulk.open')}
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {act && (
        <BulkDialog
          list={list}
          act={act}
          chosen={
            selection.allMatching
              ? { allMatching: true, query: given(filters) }
              : { ids: [...selection.keys] }
          }
          onClose={(changed) => {
            setAct(null);
            if (changed) selection.change(NOTHING_CHOSEN);
          }}
        />
      )}
    </>
  );
}

function given(filters: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
