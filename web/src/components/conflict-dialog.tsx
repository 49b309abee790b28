import { useState } from 'react';
import { Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { takenFromTheirs, type Conflict } from './conflict.js';

interface ConflictDialogProps {
  conflict: Conflict;
  labelOf: (field: string) => string;
  valueOf: (field: string, value: unknown) => string;
  /** Called with the values to take over from what is saved now. */
  onResolve: (taken: Record<string, unknown>) => void;
  onCancel: () => void;
}

/** Shows yours beside theirs for each field both changed, and lets one choose; nothing typed is lost. */
export function ConflictDialog({
  conflict,
  labelOf,
  valueOf,
  onResolve,
  onCancel,
}: ConflictDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Record<string, 'yours' | 'theirs'>>({});
  const choose = (field: string, side: 'yours' | 'theirs'): void =>
    setChoices({ ...choices, [field]: side });
  const shown = (field: string, value: unknown): string =>
    value === null || value === undefined || value === ''
      ? t('conflict.empty')
      : valueOf(field, value);
  return (
    <Modal
      open
      width={760}
      title={t('conflict.title')}
      okText={t('conflict.resolve')}
      cancelText={t('conflict.keepEditing')}
      okButtonProps={{ disabled: conflict.changed.some((one) => !choices[one.field]) }}
      onOk={() => onResolve(takenFromTheirs(conflict, choices))}
      onCancel={onCancel}
    >
      <p>{conflict.changed.length > 0 ? t('conflict.intro') : t('conflict.none')}</p>
      {conflict.changed.length > 0 && (
        <div className="conflict-list">
          {conflict.changed.map((one) => (
            <fieldset key={one.field} className="conflict-field">
              <legend>{labelOf(one.field)}</legend>
              <Radio.Group
                className="conflict-choices"
                value={choices[one.field]}
                onChange={(event) => choose(one.field, event.target.value as 'yours' | 'theirs')}
              >
                <Radio value="yours">
                  <span className="conflict-side">{t('conflict.yours')}</span>
                  <span>{shown(one.field, one.yours)}</span>
                </Radio>
                <Radio value="theirs">
                  <span className="conflict-side">{t('conflict.theirs')}</span>
                  <span>{shown(one.field, one.theirs)}</span>
                </Radio>
              </Radio.Group>
            </fieldset>
          ))}
        </div>
      )}
    </Modal>
  );
}
