import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  MinusCircleOutlined,
  PauseCircleOutlined,
  TeamOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Enterprise } from '../../api/types.js';

const STATUS = {
  applying: { color: 'default', icon: <ClockCircleOutlined aria-hidden /> },
  resident: { color: 'default', icon: <CheckCircleOutlined aria-hidden /> },
  warned: { color: 'warning', icon: <WarningOutlined aria-hidden /> },
  exited: { color: 'default', icon: <MinusCircleOutlined aria-hidden /> },
} as const;

/** Where a unit stands with its park, by word and shape. */
export function StatusTag({ status }: { status: Enterprise['status'] }): React.ReactElement {
  const { t } = useTranslation();
  const { color, icon } = STATUS[status];
  return (
    <Tag color={color} icon={icon}>
      {t(`enterprises.statuses.${status}`)}
    </Tag>
  );
}

/** How a unit is covered by a Party organisation. */
export function CoverageTag({
  coverage,
}: {
  coverage: Enterprise['coverage'];
}): React.ReactElement {
  const { t } = useTranslation();
  const icon =
    coverage === 'own' ? (
      <CheckCircleOutlined aria-hidden />
    ) : coverage === 'joint' ? (
      <TeamOutlined aria-hidden />
    ) : (
      <MinusCircleOutlined aria-hidden />
    );
  return (
    <Tag color={coverage === 'none' ? 'warning' : 'default'} icon={icon}>
      {t(`enterprises.coverages.${coverage}`)}
    </Tag>
  );
}

/** That a unit no longer operates, since or from when. */
export function DormantTag({ from }: { from: string }): React.ReactElement {
  const { t } = useTranslation();
  return <Tag icon={<PauseCircleOutlined aria-hidden />}>{t('enterprises.dormant', { from })}</Tag>;
}
