import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { moved } from './column-choice.js';
import type { ListLook } from './list-view.js';

/** Shows, hides and moves the columns of a list; each step takes effect at once. */
export function ColumnsPanel({ look }: { look: ListLook }): React.ReactElement {
  const { t } = useTranslation();
  const { choosable, choices, choose } = look;
  const titleOf = (key: string): string =>
    choosable.find((column) => column.key === key)?.title ?? key;
  const last = choices.length - 1;
  return (
    <>
      <h2>{t('workspace.columns.title')}</h2>
      <ul>
        {choices.map(({ key, shown }, at) => (
          <li key={key} className="column-row">
            <Checkbox
              checked={shown}
              onChange={(event) =>
                choose(
                  choices.map((one) =>
                    one.key === key ? { key, shown: event.target.checked } : one,
                  ),
                )
              }
            >
              {titleOf(key)}
            </Checkbox>
            <span className="column-moves">
              <Button
                type="text"
                icon={<ArrowUpOutlined aria-hidden />}
                aria-label={t('workspace.columns.up', { title: titleOf(key) })}
                disabled={at === 0}
                onClick={() => choose(moved(choices, key, -1))}
              />
              <Button
                type="text"
                icon={<ArrowDownOutlined aria-hidden />}
                aria-label={t('workspace.columns.down', { title: titleOf(key) })}
                disabled={at === last}
                onClick={() => choose(moved(choices, key, 1))}
              />
            </span>
          </li>
        ))}
      </ul>
      <div className="tool-panel-end">
        <Button type="link" onClick={() => choose(null)}>
          {t('workspace.columns.reset')}
        </Button>
      </div>
      <p className="muted">
        {look.view ? t('workspace.columns.hintInView') : t('workspace.columns.hint')}
      </p>
    </>
  );
}
