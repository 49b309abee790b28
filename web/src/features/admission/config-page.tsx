import type { ReactNode } from 'react';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../api/me.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import '../../theme/admission-review.css';
import { WordingsPanel } from '../documents/wordings-panel.js';
import { ConfigMaterials } from './config-materials.js';
import { ConfigPark, ParkChoice } from './config-park.js';
import { useMaterialList } from './review-requests.js';

const TABS = ['materials', 'park', 'notices'] as const;

/** What the district asks for, and how each park admits (`?tab=`). */
export function AdmissionConfigPage(): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const list = useMaterialList();
  const [params, setParams] = useSearchParams();
  const usual = me?.roleGrant.placeKind === 'park' ? 'park' : 'materials';
  const content: Record<(typeof TABS)[number], () => ReactNode> = {
    materials: () => (
      <Loaded query={list}>
        {(published) => <ConfigMaterials key={published.version} published={published} />}
      </Loaded>
    ),
    park: () => <ConfigPark />,
    notices: () => (
      <ParkChoice>{(parkId) => <WordingsPanel key={parkId} parkId={parkId} />}</ParkChoice>
    ),
  };
  return (
    <>
      <PageHeader
        title={t('admissionReview.config.title')}
        lead={t('admissionReview.config.lead')}
        back={<Link to="/admissions">{t('admissionReview.back')}</Link>}
      />
      <div className="panel panel-tabs">
        <Tabs
          activeKey={TABS.find((one) => one === params.get('tab')) ?? usual}
          onChange={(tab) => setParams({ tab }, { replace: true })}
          items={TABS.map((key) => ({
            key,
            label: t(`admissionReview.config.tabs.${key}`),
            children: content[key](),
          }))}
        />
      </div>
    </>
  );
}
