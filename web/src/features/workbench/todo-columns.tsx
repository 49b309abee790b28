import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Todo } from '../../api/types.js';
import { formatMoment } from '../../components/number-format.js';
import type { DataColumn } from '../../components/table-shape.js';
import { DaysLeft } from '../workflow/days-left.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import type { TodoBox } from './todo-box.js';

/** What a box shows of its files; each opens its page. */
export function useTodoColumns(box: TodoBox): DataColumn<Todo>[] {
  const { t } = useTranslation();
  const matter: DataColumn<Todo> = {
    key: 'matter',
    title: t('workbench.columns.matter'),
    card: 'title',
    wrap: true,
    render: (todo) => (
      <span className="two-lines">
        <Link to={todo.link}>{box === 'todo' || box === 'copied' ? todo.text : todo.title}</Link>
        <span className="muted">
          {todo.workflowLabel} · <span className="code-text">{todo.number}</span>
        </span>
      </span>
    ),
  };
  const did: DataColumn<Todo> = {
    key: 'did',
    title: t('workbench.columns.did'),
    render: (todo) => todo.text,
  };
  const due: DataColumn<Todo> = {
    key: 'due',
    title: t('workbench.columns.due'),
    card: 'wide',
    render: (todo) => <DaysLeft dueOn={todo.dueOn} days={todo.workingDaysLeft} />,
  };
  const waiting: DataColumn<Todo> = {
    key: 'waiting',
    title: t('workbench.columns.waiting'),
    card: 'wide',
    wrap: true,
    render: (todo) =>
      todo.waitingFor.length === 0 ? (
        <span className="muted">{t('dash')}</span>
      ) : (
        <WaitingFor run={todo} />
      ),
  };
  const others: DataColumn<Todo>[] = [
    { key: 'state', title: t('workbench.columns.state'), render: (todo) => todo.stateLabel },
    { key: 'park', title: t('workbench.columns.park'), render: (todo) => todo.parkName },
    {
      key: 'at',
      title: t(`workbench.columns.at.${box}`),
      render: (todo) => formatMoment(todo.at),
    },
  ];
  return [
    matter,
    ...(box === 'done' ? [did] : []),
    ...(box === 'todo' ? [due] : []),
    ...(box === 'started' ? [waiting] : []),
    ...others,
  ];
}
