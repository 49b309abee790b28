import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import type { Dossier } from '../../api/types.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import { MissingNotice } from '../../components/notices.js';
import { PageHeader } from '../../components/page-header.js';
import '../../theme/admission-apply.css';
import { fillAddress, refOf, useDossier } from './apply-requests.js';
import { MaterialList } from './material-list.js';
import { ContactTaskForm } from './task-contact-form.js';
import { CreditTaskForm } from './task-credit-form.js';
import { LiveTaskForm } from './task-live-form.js';
import { TaskReasons } from './task-reasons.js';
import { UnitTaskForm } from './task-unit-form.js';

const FORMS: Readonly<Record<string, React.ComponentType<{ dossier: Dossier }>>> = {
  unit: UnitTaskForm,
  contact: ContactTaskForm,
  live: LiveTaskForm,
  credit: CreditTaskForm,
  materials: MaterialsTask,
};

/** One task of an application. */
export function TaskPage(): React.ReactElement {
  const { parkId = '', runId = '', task = '' } = useParams();
  const query = useDossier({ parkId, runId });
  return <Loaded query={query}>{(dossier) => <Task dossier={dossier} name={task} />}</Loaded>;
}

function Task({ dossier, name }: { dossier: Dossier; name: string }): React.ReactElement {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const toCheck = params.get('from') === 'check';
  const task = dossier.tasks.find((one) => one.task === name);
  const TaskForm = FORMS[name];
  if (!task || !TaskForm) return <MissingNotice />;
  const mayChange =
    dossier.mayEdit || (name === 'materials' && dossier.materials.some(({ mayGive }) => mayGive));
  if (!mayChange) return <Navigate to={fillAddress(refOf(dossier), 'check')} replace />;
  return (
    <>
      <PageHeader
        title={task.label}
        back={
          <Link to={fillAddress(refOf(dossier), toCheck ? 'check' : '')}>
            {toCheck ? t('apply.backToCheck') : t('apply.backToList')}
          </Link>
        }
      />
      <div className="stack">
        <TaskReasons task={task} />
        <TaskForm dossier={dossier} />
      </div>
    </>
  );
}

function MaterialsTask({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const toCheck = params.get('from') === 'check';
  return (
    <>
      <MaterialList dossier={dossier} />
      <div>
        <LinkButton type="primary" to={fillAddress(refOf(dossier), toCheck ? 'check' : '')}>
          {toCheck ? t('apply.finishToCheck') : t('apply.finish')}
        </LinkButton>
      </div>
    </>
  );
}
