import { useState } from 'react';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCan } from '../../api/me.js';
import { LinkButton } from '../../components/link-button.js';
import { ActionButton } from '../../components/action-button.js';
import { addressOf, FigureLink } from '../../components/figure-link.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { ParkFormDialog } from './park-form-dialog.js';
import { usePark } from './requests.js';
import { VenuesPanel } from './venues-panel.js';

/** One park: its committee, its counts, its places. */
export function ParkPage(): React.ReactElement {
  const { t } = useTranslation();
  const { parkId = '' } = useParams();
  const query = usePark(parkId);
  const canSeeMap = useCan('party_org.read');
  const canSeeBoard = useCan('gate_board.read');
  const [editing, setEditing] = useState(false);
  return (
    <Loaded query={query}>
      {(park) => (
        <>
          <PageHeader
            title={park.name}
            back={<Link to="/parks">{t('parks.back')}</Link>}
            state={park.kind === 'catch_all' && <Tag>{t('parks.kinds.catch_all')}</Tag>}
            actions={
              <>
                {canSeeBoard && (
                  <LinkButton to={`/parks/${parkId}/gates`}>{t('gates.open')}</LinkButton>
                )}
                {canSeeMap && (
                  <LinkButton to={`/parks/${parkId}/organisation-map`}>
                    {t('partyOrgs.map.open')}
                  </LinkButton>
                )}
                <ActionButton
                  actions={park.actions}
                  name="edit"
                  permission="park.edit"
                  onClick={() => setEditing(true)}
                >
                  {t('parks.edit')}
                </ActionButton>
              </>
            }
          />
          <div className="stack">
            <div className="panel">
              <FactList
                facts={[
                  {
                    key: 'street',
                    label: t('parks.street'),
                    value: park.streetName ?? t('dash'),
                  },
                  {
                    key: 'committee',
                    label: t('parks.committee'),
                    value: park.committeeName ?? t('parks.noCommittee'),
                  },
                  {
                    key: 'enterprises',
                    label: t('parks.enterprises'),
                    value: (
                      <FigureLink
                        value={park.enterpriseCount}
                        to={addressOf('/enterprises', { parkId, current: 'true' })}
                        label={t('parks.openEnterprises', { name: park.name })}
                      />
                    ),
                  },
                  {
                    key: 'partyOrgs',
                    label: t('parks.partyOrgs'),
                    value: (
                      <FigureLink
                        value={park.partyOrgCount}
                        to={addressOf('/party-orgs', { parkId, current: 'true' })}
                        label={t('parks.openPartyOrgs', { name: park.name })}
                      />
                    ),
                  },
                ]}
              />
            </div>
            <VenuesPanel parkId={parkId} />
          </div>
          {editing && <ParkFormDialog park={park} onClose={() => setEditing(false)} />}
        </>
      )}
    </Loaded>
  );
}
