import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnterpriseDetail } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { formatCount } from '../../components/number-format.js';
import { ContactsPanel } from './contacts-panel.js';
import { PremisesPanel } from './premises-panel.js';
import type { enterprisesZh } from './zh-CN.js';

/** What is known of a unit at a glance, whom one reaches there, and where it sits. */
export function BasicsTab({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const text = (value: string | null): string => value ?? t('dash');
  const count = (value: number | null): string => (value === null ? t('dash') : formatCount(value));
  const fact = (key: keyof typeof enterprisesZh.fields, value: ReactNode): Fact => ({
    key,
    label: t(`enterprises.fields.${key}`),
    value,
  });
  const tier = unit.revenueTier ? t(`enterprises.tiers.${unit.revenueTier}`) : t('dash');
  return (
    <div className="stack unit-overview">
      <FactList
        facts={[
          fact('industry', text(unit.industry)),
          fact('establishedOn', text(unit.establishedOn)),
          fact('revenueTier', tier),
          fact('enteredOn', unit.enteredOn),
          fact('leftOn', text(unit.leftOn)),
          ...(unit.leftReason ? [fact('leftReason', unit.leftReason)] : []),
          fact('dormantFrom', text(unit.dormantFrom)),
          fact('staffCount', count(unit.staffCount)),
          fact('fullMemberCount', count(unit.fullMemberCount)),
          fact('anchorCount', count(unit.anchorCount)),
          fact('remark', text(unit.remark)),
        ]}
      />
      <ContactsPanel unit={unit} />
      <PremisesPanel unit={unit} />
    </div>
  );
}
