import { useState } from 'react';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { ActionButton } from '../../components/action-button.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { BasicsTab } from './basics-tab.js';
import { CoverageTag, StatusTag } from './enterprise-tags.js';
import { HeadcountDialog } from './headcount-dialog.js';
import { HeadcountsTab } from './headcounts-tab.js';
import { InstructorsTab } from './instructors-tab.js';
import { enterpriseAddress, useEnterprise } from './requests.js';
import { UnitPartyOrgsTab } from './unit-party-orgs-tab.js';

const TABS = ['basics', 'headcounts', 'partyOrgs', 'instructors'] as const;

/** One unit: state and actions on top, then what is known about it, tab by tab (`?tab=`). */
export function EnterprisePage(): React.ReactElement {
  const { t } = useTranslation();
  const { parkId = '', id = '' } = useParams();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const query = useEnterprise(parkId, id);
  const [counting, setCounting] = useState(false);
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'basics';
  return (
    <Loaded query={query}>
      {(unit) => (
        <>
          <PageHeader
            title={unit.legalName}
            back={<Link to="/enterprises">{t('enterprises.back')}</Link>}
            state={
              <span className="tag-row">
                <StatusTag status={unit.status} />
                <CoverageTag coverage={unit.coverage} />
              </span>
            }
            facts={
              <>
                <span>{t(`enterprises.kinds.${unit.kind}`)}</span>
                <span className="code-text">{unit.creditCode}</span>
                <span>
                  {unit.parkName} · {unit.streetName}
                </span>
              </>
            }
            actions={
              <>
                <ActionButton
                  actions={unit.actions}
                  name="record_headcount"
                  permission="enterprise.edit"
                  onClick={() => setCounting(true)}
                >
                  {t('enterprises.actions.headcount')}
                </ActionButton>
                <ActionButton
                  actions={unit.actions}
                  name="edit"
                  permission="enterprise.edit"
                  type="primary"
                  onClick={() => void navigate(`${enterpriseAddress(unit)}/edit`)}
                >
                  {t('enterprises.actions.edit')}
                </ActionButton>
              </>
            }
          />
          <div className="panel panel-tabs">
            <Tabs
              activeKey={tab}
              onChange={(key) => setParams(key === 'basics' ? {} : { tab: key }, { replace: true })}
              items={[
                {
                  key: 'basics',
                  label: t('enterprises.tabs.basics'),
                  children: <BasicsTab unit={unit} />,
                },
                {
                  key: 'headcounts',
                  label: t('enterprises.tabs.headcounts'),
                  children: <HeadcountsTab unit={unit} />,
                },
                {
                  key: 'partyOrgs',
                  label: t('enterprises.tabs.partyOrgs'),
                  children: <UnitPartyOrgsTab unit={unit} />,
                },
                {
                  key: 'instructors',
                  label: t('enterprises.tabs.instructors'),
                  children: <InstructorsTab unit={unit} />,
                },
              ]}
            />
          </div>
          {counting && <HeadcountDialog unit={unit} onClose={() => setCounting(false)} />}
        </>
      )}
    </Loaded>
  );
}
