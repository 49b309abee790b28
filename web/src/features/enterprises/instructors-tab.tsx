import { useTranslation } from 'react-i18next';
import type { EnterpriseDetail } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';

type Instructor = EnterpriseDetail['instructors'][number];
type MassOrganisation = EnterpriseDetail['massOrganisations'][number];

/** Instructors sent to a unit and its mass organisations: what makes up work coverage beside organisations. */
export function InstructorsTab({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const until = (date: string | null): string => date ?? t('enterprises.orgs.current');
  return (
    <div className="stack">
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
        ]}
      />
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
        ]}
      />
    </div>
  );
}
