import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IndicatorSetList } from '../../api/types.js';
import { indicatorsOf, newIndicator, type IndicatorValues } from './indicator-values.js';

type Measurements = IndicatorSetList['measurements'];
type Place = (string | number)[];

/** The headings of a set with their indicators, each to be renamed, moved up and removed. */
export function HeadingFields({
  measurements,
}: {
  measurements: Measurements;
}): React.ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<IndicatorValues>();
  const codes = (): string[] =>
    indicatorsOf((form.getFieldsValue(true) as IndicatorValues).content).map(({ code }) => code);
  return (
    <Form.List name={['content', 'headings']}>
      {(headings, { add, remove, move }) => (
        <>
          {headings.map(({ key, name }) => (
            <fieldset key={key} className="form-part indicator-heading">
              <legend>{t('indicators.editor.heading', { n: name + 1 })}</legend>
              <TextItem name={[name, 'name']} label={t('indicators.editor.headingName')} max={60} />
              <Form.List name={[name, 'indicators']}>
                {(indicators, list) => (
                  <>
                    {indicators.map((one) => (
                      <IndicatorFields
                        key={one.key}
                        place={['content', 'headings', name, 'indicators', one.name]}
                        within={one.name}
                        measurements={measurements}
                        onRemove={() => list.remove(one.name)}
                        onUp={one.name > 0 ? () => list.move(one.name, one.name - 1) : null}
                      />
                    ))}
                    <div className="form-actions">
                      <Button onClick={() => list.add(newIndicator(codes()))}>
                        {t('indicators.editor.addIndicator')}
                      </Button>
                      {name > 0 && (
                        <Button onClick={() => move(name, name - 1)}>
                          {t('indicators.editor.up')}
                        </Button>
                      )}
                      <Button onClick={() => remove(name)}>
                        {t('indicators.editor.removeHeading')}
                      </Button>
                    </div>
                  </>
                )}
              </Form.List>
            </fieldset>
          ))}
          <div className="form-actions">
            <Button onClick={() => add({ name: '', indicators: [newIndicator(codes())] })}>
              {t('indicators.editor.addHeading')}
            </Button>
          </div>
        </>
      )}
    </Form.List>
  );
}

interface IndicatorFieldsProps {
  /** Its whole way through the form, and its place in the list of its heading. */
  place: Place;
  within: number;
  measurements: Measurements;
  onRemove: () => void;
  onUp: (() => void) | null;
}

function IndicatorFields({
  place,
  within,
  measurements,
  onRemove,
  onUp,
}: IndicatorFieldsProps): React.ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<IndicatorValues>();
  const kind = Form.useWatch<string | undefined>([...place, 'source', 'kind'], form);
  const title = t('indicators.editor.indicator', { n: within + 1 });
  return (
    <section className="indicator-fields" aria-label={title}>
      <div className="panel-head">
        <h3>{title}</h3>
        <div className="form-actions">
          {onUp && (
            <Button size="small" onClick={onUp}>
              {t('indicators.editor.up')}
            </Button>
          )}
          <Button size="small" onClick={onRemove}>
            {t('indicators.editor.removeIndicator')}
          </Button>
        </div>
      </div>
      <Form.Item name={[within, 'code']} hidden>
        <Input />
      </Form.Item>
      <div className="form-grid">
        <TextItem name={[within, 'name']} label={t('indicators.editor.indicatorName')} max={60} />
        <NumberItem name={[within, 'points']} label={t('indicators.editor.points')} max={100} />
      </div>
      <Form.Item name={[within, 'source', 'kind']} label={t('indicators.editor.source')} required>
        <Radio.Group
          options={(['measured', 'evidence'] as const).map((value) => ({
            value,
            label: t(`indicators.editor.${value}`),
          }))}
        />
      </Form.Item>
      {kind === 'measured' ? (
        <MeasuredFields within={within} measurements={measurements} />
      ) : (
        <Form.Item
          name={[within, 'source', 'guide']}
          label={t('indicators.editor.guide')}
          required
          extra={t('indicators.editor.guideHint')}
        >
          <Input.TextArea rows={2} maxLength={300} showCount />
        </Form.Item>
      )}
    </section>
  );
}

function MeasuredFields({
  within,
  measurements,
}: {
  within: number;
  measurements: Measurements;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-grid">
        <Form.Item
          name={[within, 'source', 'measurement']}
          label={t('indicators.editor.measurement')}
          required
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={measurements.map(({ code, label, unit }) => ({
              value: code,
              label: `${label}（${unit}）`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name={[within, 'source', 'direction']}
          label={t('indicators.editor.direction')}
          required
          initialValue="at_least"
        >
          <Select
            options={(['at_least', 'at_most'] as const).map((value) => ({
              value,
              label: t(`indicators.editor.${value}`),
            }))}
          />
        </Form.Item>
      </div>
      <Form.List name={[within, 'source', 'steps']}>
        {(steps, { add, remove }, { errors }) => (
          <div className="indicator-steps">
            <p className="muted">{t('indicators.editor.stepHint')}</p>
            {steps.map(({ key, name }) => (
              <div key={key} className="indicator-step">
                <Form.Item
                  name={[name, 'value']}
                  label={t('indicators.editor.stepValue', { n: name + 1 })}
                  required
                >
                  <InputNumber min={0} max={1_000_000} precision={0} inputMode="numeric" />
                </Form.Item>
                <Form.Item
                  name={[name, 'tenths']}
                  label={t('indicators.editor.stepPoints', { n: name + 1 })}
                  required
                  getValueProps={(tenths: number | null | undefined) => ({
                    value: tenths === null || tenths === undefined ? null : tenths / 10,
                  })}
                  normalize={(points: number | null) =>
                    points === null ? null : Math.round(points * 10)
                  }
                >
                  <InputNumber min={0} max={100} step={0.5} inputMode="decimal" />
                </Form.Item>
                <Button
                  aria-label={t('indicators.editor.removeStep', { n: name + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('indicators.editor.remove')}
                </Button>
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button onClick={() => add({ value: null, tenths: null })}>
              {t('indicators.editor.addStep')}
            </Button>
          </div>
        )}
      </Form.List>
    </>
  );
}

export function TextItem({
  name,
  label,
  max,
}: {
  name: string | Place;
  label: string;
  max: number;
}): React.ReactElement {
  return (
    <Form.Item name={name} label={label} required>
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

export function NumberItem({
  name,
  label,
  max,
}: {
  name: string | Place;
  label: string;
  max: number;
}): React.ReactElement {
  return (
    <Form.Item name={name} label={label} required>
      <InputNumber min={0} max={max} precision={0} inputMode="numeric" />
    </Form.Item>
  );
}
