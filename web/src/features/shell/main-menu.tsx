import type { ReactNode } from 'react';
import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  ClusterOutlined,
  CheckSquareOutlined,
  EnvironmentOutlined,
  FormOutlined,
  GlobalOutlined,
  ImportOutlined,
  LineChartOutlined,
  PieChartOutlined,
  ProjectOutlined,
  SafetyCertificateOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useTodoCount } from '../../api/todos.js';
import { isActive, type MenuGroup, type MenuItem } from './menu-items.js';

const MOST_SHOWN = 99;

const ICONS: Record<MenuItem['key'], ReactNode> = {
  workbench: <CheckSquareOutlined aria-hidden />,
  myAdmission: <FormOutlined aria-hidden />,
  enterprises: <BankOutlined aria-hidden />,
  partyOrgs: <ApartmentOutlined aria-hidden />,
  parks: <EnvironmentOutlined aria-hidden />,
  constructions: <ClusterOutlined aria-hidden />,
  imports: <ImportOutlined aria-hidden />,
  gates: <ProjectOutlined aria-hidden />,
  admissions: <AuditOutlined aria-hidden />,
  instructorVisits: <TeamOutlined aria-hidden />,
  assessments: <LineChartOutlined aria-hidden />,
  coverage: <PieChartOutlined aria-hidden />,
  users: <TeamOutlined aria-hidden />,
  calendar: <CalendarOutlined aria-hidden />,
  districts: <GlobalOutlined aria-hidden />,
  audit: <SafetyCertificateOutlined aria-hidden />,
};

/** A link of the menu; the active one is marked by shape, colour and aria-current. */
export function MenuLink({ item, onGo }: { item: MenuItem; onGo?: () => void }): ReactNode {
  const { t } = useTranslation();
  const active = isActive(item, useLocation().pathname);
  return (
    <Link
      to={item.to}
      className={active ? 'menu-link active' : 'menu-link'}
      aria-current={active ? 'page' : undefined}
      onClick={onGo}
    >
      {ICONS[item.key]}
      <span>{t(`shell.items.${item.key}`)}</span>
      {item.key === 'workbench' && <TodoCount />}
    </Link>
  );
}

/** How much waits, beside the entry that opens it. */
function TodoCount(): ReactNode {
  const { t } = useTranslation();
  const count = useTodoCount();
  if (count === 0) return null;
  return (
    <>
      <span className="menu-count" aria-hidden>
        {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
      </span>
      <span className="visually-hidden">{t('shell.todos', { n: count })}</span>
    </>
  );
}

/** The grouped main menu. */
export function MainMenu({
  groups,
  onGo,
}: {
  groups: readonly MenuGroup[];
  onGo?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className="main-menu" aria-label={t('shell.navigation')}>
      {groups.map((group) => (
        <div key={group.key} className="menu-group">
          <p className="menu-group-title" id={`menu-${group.key}`}>
            {t(`shell.groups.${group.key}`)}
          </p>
          <ul aria-labelledby={`menu-${group.key}`}>
            {group.items.map((item) => (
              <li key={item.key}>
                <MenuLink item={item} onGo={onGo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
