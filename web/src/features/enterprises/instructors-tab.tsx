import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { EnterpriseDetail } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { DissolveMassDialog, FoundMassDialog } from './mass-dialogs.js';
import { EndInstructorDialog, SendInstructorDialog } from './instructor-dialogs.js';

type Instructor = EnterpriseDetail['instructors'][number];
type MassOrganisation = EnterpriseDetail['massOrganisations'][number];

/** Instructors sent to a unit and its mass organisations: what makes up work coverage beside organisations. */
export function InstructorsTab({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const maySend = useCan('party_org.edit');
  const [acting, setActing] = useState<Instructor | 'new' | null>(null);
  const [founding, setFounding] = useState(false);
  const [ending, setEnding] = useState<MassOrganisation | null>(null);
  const until = (date: string | null): string => date ?? t('enterprises.orgs.current');
  return (
    <div className="stack">
      <div className="panel-head">
        <h2>{t('enterprises.instructors.list')}</h2>
        {maySend && (
          <Button size="small" onClick={() => setActing('new')}>
            {t('enterprises.instructors.send')}
          </Button>
        )}
      </div>
      <DataTable<Instructor>
        label={t('enterprises.instructors.list')}
        rows={unit.instructors}
        rowKey={(one) => one.id}
        empty={<EmptyState title={t('enterprises.instructors.emptyTitle')} />}
        columns={[
          {
            key: 'name',
            title: t('enterprises.instructors.name'),
            card: 'title',
            render: (one) => one.instructorName,
          },
          { key: 'from', title: t('enterprises.instructors.from'), render: (one) => one.fromOn },
          {
            key: 'until',
            title: t('enterprises.instructors.until'),
            render: (one) => until(one.untilOn),
          },
          {
            key: 'actions',
            title: t('enterprises.contacts.actions'),
            card: 'bare',
            render: (one) =>
              maySend && one.untilOn === null ? (
                <Button size="small" onClick={() => setActing(one)}>
                  {t('enterprises.instructors.end')}
                </Button>
              ) : null,
          },
        ]}
      />
      {acting === 'new' && <SendInstructorDialog unit={unit} onClose={() => setActing(null)} />}
      {acting !== null && acting !== 'new' && (
        <EndInstructorDialog unit={unit} instructor={acting} onClose={() => setActing(null)} />
      )}
      <div className="panel-head">
        <h2>{t('enterprises.instructors.massList')}</h2>
        {maySend && (
          <Button size="small" onClick={() => setFounding(true)}>
            {t('enterprises.instructors.found')}
          </Button>
        )}
      </div>
      <DataTable<MassOrganisation>
        label={t('enterprises.instructors.massList')}
        rows={unit.massOrganisations}
        rowKey={(one) => one.id}
        empty={<EmptyState title={t('enterprises.instructors.massEmpty')} />}
        columns={[
          {
            key: 'kind',
            title: t('enterprises.instructors.massKind'),
            card: 'title',
            render: (one) => t(`enterprises.massKinds.${one.kind}`),
          },
          {
            key: 'from',
            title: t('enterprises.instructors.massFrom'),
            render: (one) => one.effectiveFrom,
          },
          {
            key: 'until',
            title: t('enterprises.instructors.massUntil'),
            render: (one) => until(one.dissolvedOn),
          },
          {
            key: 'actions',
            title: t('enterprises.contacts.actions'),
            card: 'bare',
            render: (one) =>
              maySend && one.dissolvedOn === null ? (
                <Button size="small" onClick={() => setEnding(one)}>
                  {t('enterprises.instructors.dissolve')}
                </Button>
              ) : null,
          },
        ]}
      />
      {founding && <FoundMassDialog unit={unit} onClose={() => setFounding(false)} />}
      {ending && <DissolveMassDialog unit={unit} mass={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}
