import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCan } from '../../api/me.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { Loaded } from '../../components/loaded.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/workflow.css';
import { DaysLeft } from '../workflow/days-left.js';
import { constructionAddress, openConstruction, useUnitConstructions } from './requests.js';

/** A unit's construction projects, on its page. */
export function UnitConstruction({
  unit,
}: {
  unit: { id: string; parkId: string };
}): React.ReactElement | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayRead = useCan('construction.read');
  const query = useUnitConstructions(unit.parkId, unit.id, mayRead);
  const open = useWrite(openConstruction, {
    onSuccess: (project) => void navigate(constructionAddress(project)),
  });
  if (!mayRead) return null;
  return (
    <section className="unit-construction" aria-labelledby="unit-construction">
      <h3 id="unit-construction">{t('construction.title')}</h3>
      {open.error && (
        <ProblemAlert problem={open.error} title={t('construction.unopened.notOpened')} />
      )}
      <Loaded query={query} skeleton={<p className="muted">{t('list.loading')}</p>}>
        {({ items, actions }) => (
          <>
            {items.length === 0 && <p className="muted">{t('construction.none')}</p>}
            <ul className="plain-list">
              {items.map((project) => (
                <li key={project.id} className="way-facts">
                  <Link to={constructionAddress(project)}>{project.number}</Link>
                  <Tag>{project.stateLabel}</Tag>
                  {project.formLabel && <span>{project.formLabel}</span>}
                  {project.dueOn && (
                    <DaysLeft dueOn={project.dueOn} days={project.workingDaysLeft} />
                  )}
                </li>
              ))}
            </ul>
            <ActionButton
              actions={actions}
              name="open"
              permission="construction.open"
              loading={open.isPending}
              onClick={() => open.mutate({ parkId: unit.parkId, enterpriseId: unit.id })}
            >
              {t('construction.unopened.start')}
            </ActionButton>
          </>
        )}
      </Loaded>
    </section>
  );
}
