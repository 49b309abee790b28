import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEvent } from '../../api/types.js';
import { FactList } from '../../components/fact-list.js';
import { formatMoment } from '../../components/number-format.js';

interface AuditEventDrawerProps {
  event: AuditEvent | null;
  onClose: () => void;
  /** Shows the rows of the same record or the same request. */
  onNarrow: (filters: { rowId?: string; correlationId?: string }) => void;
}

/** One row of the trail in full: who, when, and each field before and after, side by side. */
export function AuditEventDrawer({
  event,
  onClose,
  onNarrow,
}: AuditEventDrawerProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Drawer open={event !== null} onClose={onClose} title={t('audit.detail')} size="large">
      {event && <Detail event={event} onNarrow={onNarrow} />}
    </Drawer>
  );
}

function Detail({
  event,
  onNarrow,
}: Pick<AuditEventDrawerProps, 'onNarrow'> & { event: AuditEvent }): React.ReactElement {
  const { t } = useTranslation();
  const { row, correlationId } = event;
  return (
    <>
      <FactList
        facts={[
          { key: 'at', label: t('audit.columns.at'), value: formatMoment(event.at) },
          {
            key: 'actor',
            label: t('audit.columns.actor'),
            value: [event.actor?.name ?? event.actor?.id ?? t('audit.system'), event.roleName]
              .filter(Boolean)
              .join(' · '),
          },
          {
            key: 'action',
            label: t('audit.columns.action'),
            value: t(`audit.actions.${event.action}`),
          },
          {
            key: 'row',
            label: t('audit.columns.row'),
            value: [event.tableName, row?.name].filter(Boolean).join(' · '),
          },
          {
            key: 'district',
            label: t('audit.columns.district'),
            value: event.district
              ? (event.district.name ?? event.district.id)
              : t('audit.platform'),
          },
          ...(row ? [{ key: 'id', label: t('audit.record'), value: <code>{row.id}</code> }] : []),
          ...(correlationId
            ? [{ key: 'request', label: t('audit.request'), value: <code>{correlationId}</code> }]
            : []),
        ]}
      />
      <Changes event={event} />
      <div className="audit-ways">
        {event.link && <Link to={event.link}>{t('audit.toRecord')}</Link>}
        {row && <Button onClick={() => onNarrow({ rowId: row.id })}>{t('audit.ofRecord')}</Button>}
        {correlationId && (
          <Button onClick={() => onNarrow({ correlationId })}>{t('audit.ofRequest')}</Button>
        )}
      </div>
    </>
  );
}

function Changes({ event }: { event: AuditEvent }): React.ReactElement | null {
  const { t } = useTranslation();
  if (event.changes.length === 0) return null;
  const compared =
    event.action === 'update' || event.action === 'delete' || event.action === 'insert';
  return (
    <div className="audit-changes">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('audit.field')}</th>
            {compared && <th scope="col">{t('audit.before')}</th>}
            <th scope="col">{t(compared ? 'audit.after' : 'audit.value')}</th>
          </tr>
        </thead>
        <tbody>
          {event.changes.map((change) => (
            <tr key={change.column} className={change.changed ? 'is-changed' : undefined}>
              <th scope="row">
                {change.name}
                {change.changed && compared && (
                  <span className="visually-hidden">（{t('audit.changed')}）</span>
                )}
              </th>
              {compared && <td>{change.before ?? t('audit.nothing')}</td>}
              <td>{change.after ?? t('audit.nothing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
