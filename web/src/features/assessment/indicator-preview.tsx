import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { AssessedSubject, IndicatorContent, IndicatorPreview } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { parksQuery } from '../parks/requests.js';
import { previewSet } from './indicator-requests.js';
import { LevelTag } from './level-tag.js';
import { formatPoints } from './points.js';

interface IndicatorPreviewPanelProps {
  subject: AssessedSubject;
  contentNow: () => IndicatorContent;
}

/** Tries the draft out on a park's last period; nothing of it is kept. */
export function IndicatorPreviewPanel({
  subject,
  contentNow,
}: IndicatorPreviewPanelProps): React.ReactElement {
  const { t } = useTranslation();
  const parks = useQuery(parksQuery);
  const [parkId, setParkId] = useState<string | undefined>(undefined);
  const found = useMutation({
    mutationFn: (id: string) => previewSet({ subject, parkId: id, content: contentNow() }),
  });
  const problem = found.error && asProblem(found.error);
  return (
    <section className="panel stack" aria-labelledby="preview">
      <h2 id="preview">{t('indicators.preview.title')}</h2>
      <p className="muted">{t('indicators.preview.lead')}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('indicators.preview.park')} htmlFor="preview_park">
          <Select
            id="preview_park"
            value={parkId}
            loading={parks.isPending}
            options={(parks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setParkId}
          />
        </Form.Item>
        <Button
          disabled={parkId === undefined}
          loading={found.isPending}
          onClick={() => parkId !== undefined && found.mutate(parkId)}
        >
          {t('indicators.preview.run')}
        </Button>
      </Form>
      {problem && (
        <>
          <ProblemAlert problem={problem} title={t('indicators.preview.failed')} />
          <ul>
            {[...new Set(problem.errors.map(({ message }) => message))].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {found.data && <Found preview={found.data} />}
    </section>
  );
}

function Found({ preview }: { preview: IndicatorPreview }): React.ReactElement {
  const { t } = useTranslation();
  const { periodName, from, until, total, items, indicators } = preview;
  if (items.length === 0) return <Alert type="info" title={t('indicators.preview.none')} />;
  const measured = indicators.filter(({ isMeasured }) => isMeasured);
  return (
    <>
      <p role="status">
        {t('indicators.preview.of', {
          period: periodName ?? t('indicators.preview.quarter'),
          from,
          until,
          shown: items.length,
          total,
        })}
      </p>
      <DataTable
        label={t('indicators.preview.list')}
        rows={items}
        rowKey={(one) => one.id}
        empty={null}
        columns={[
          {
            key: 'name',
            title: t('indicators.preview.subject'),
            card: 'title',
            render: (one) => one.name,
          },
          {
            key: 'known',
            title: t('indicators.preview.known'),
            align: 'right',
            render: (one) => formatPoints(one.measuredTenths + one.scoredTenths),
          },
          {
            key: 'open',
            title: t('indicators.preview.open'),
            align: 'right',
            render: (one) =>
              one.openTenths === 0
                ? t('dash')
                : t('indicators.preview.openPoints', { points: formatPoints(one.openTenths) }),
          },
          {
            key: 'after',
            title: t('indicators.preview.after'),
            render: (one) =>
              one.lowLevel === one.highLevel
                ? t(`assessment.levels.${one.lowLevel}`)
                : t('indicators.preview.range', {
                    low: t(`assessment.levels.${one.lowLevel}`),
                    high: t(`assessment.levels.${one.highLevel}`),
                  }),
          },
          {
            key: 'before',
            title: t('indicators.preview.before'),
            render: (one) => <LevelTag {...one} />,
          },
        ]}
      />
      {measured.length > 0 && (
        <>
          <h3>{t('indicators.preview.indicators')}</h3>
          <ul className="run-waiting">
            {measured.map((one) => (
              <li key={one.code}>
                <p className="run-step-title">{one.name}</p>
                <p className="run-waiting-facts muted">
                  <span>{t('assessment.outOf', { points: one.points })}</span>
                  <span>{t('indicators.preview.full', { n: one.full })}</span>
                  <span>{t('indicators.preview.zero', { n: one.none })}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
