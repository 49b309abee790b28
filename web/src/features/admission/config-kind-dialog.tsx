import { useState } from 'react';
import { Button, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MaterialKind } from '../../api/types.js';
import { FileItem } from '../../components/files/file-item.js';
import type { KeptFile } from '../../components/files/kept-file.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { LazyFileSheet } from '../files/lazy-viewer.js';
import { useFile } from '../files/requests.js';
import { tidyKind } from './config-list.js';

type Field = keyof MaterialKind;

/** A material as it is typed: its files with their names. */
interface Values extends MaterialKind {
  templateFiles?: KeptFile[];
  sampleFiles?: KeptFile[];
}

const NEEDS = ['required', 'optional', 'may_follow'] as const;
const FORMATS = ['pdf', 'image', 'word', 'excel'] as const;
const CODE = /^[a-z0-9_]{2,40}$/;

interface ConfigKindDialogProps {
  /** The material to edit; a new one when left out. */
  kind: MaterialKind | undefined;
  /** Codes that are in the list already. */
  taken: readonly string[];
  onKeep: (kind: MaterialKind) => void;
  onClose: () => void;
}

/** One material of the list. It goes into the list on the page; the list is published as a whole. */
export function ConfigKindDialog(props: ConfigKindDialogProps): React.ReactElement {
  const { kind, taken, onKeep, onClose } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const label = (field: Field): string => t(`admissionReview.config.fields.${field}`);
  const need = Form.useWatch('need', form);
  const [opened, setOpened] = useState<KeptFile | null>(null);
  const template = useKnownFile(kind?.templateFileId);
  const sample = useKnownFile(kind?.sampleFileId);
  const files = {
    formats: ['pdf', 'image', 'word', 'excel'] as const,
    maxMegabytes: 20,
    extra: t('admissionReview.config.fileHint'),
    onOpen: setOpened,
  };
  const whole = (field: Field, min: number, max: number) => ({
    required: true,
    type: 'integer' as const,
    min,
    max,
    message: t('admissionReview.config.range', { label: label(field), min, max }),
  });
  return (
    <FormDialog
      title={
        kind
          ? t('admissionReview.config.editNamed', { name: kind.name })
          : t('admissionReview.config.addTitle')
      }
      onClose={onClose}
    >
      {template && sample && (
        <SubmitForm<Values>
          name="material_kind"
          form={form}
          initialValues={
            kind
              ? { ...kind, templateFiles: template, sampleFiles: sample }
              : {
                  need: 'required',
                  formats: ['pdf', 'image'],
                  maxMegabytes: 10,
                  liveOnly: false,
                  hasValidUntil: false,
                }
          }
          submitLabel={t('admissionReview.config.keep')}
          secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
          onSubmit={({ templateFiles, sampleFiles, ...values }) => {
            onKeep(
              tidyKind({
                ...kind,
                ...values,
                code: kind?.code ?? values.code,
                templateFileId: templateFiles?.[0]?.id ?? null,
                sampleFileId: sampleFiles?.[0]?.id ?? null,
              }),
            );
            return Promise.resolve();
          }}
        >
          <Form.Item
            name="name"
            label={label('name')}
            rules={[
              {
                required: true,
                whitespace: true,
                min: 2,
                message: t('form.required', { label: label('name') }),
              },
            ]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          {!kind && (
            <Form.Item
              name="code"
              label={label('code')}
              extra={t('admissionReview.config.codeHint')}
              required
              rules={[
                {
                  validator: (_rule, code: string | undefined) => {
                    if (!CODE.test(code ?? ''))
                      return Promise.reject(new Error(t('admissionReview.config.codeInvalid')));
                    return taken.includes(code!)
                      ? Promise.reject(new Error(t('admissionReview.config.codeTaken', { code })))
                      : Promise.resolve();
                  },
                },
              ]}
            >
              <Input maxLength={40} autoComplete="off" className="code-text" />
            </Form.Item>
          )}
          <Form.Item name="need" label={label('need')} required>
            <Radio.Group
              options={NEEDS.map((value) => ({
                value,
                label: t(`admissionReview.needs.${value}`),
              }))}
            />
          </Form.Item>
          {need === 'may_follow' && (
            <Form.Item
              name="followDays"
              label={label('followDays')}
              rules={[whole('followDays', 1, 60)]}
            >
              <InputNumber controls={false} />
            </Form.Item>
          )}
          <Form.Item
            name="formats"
            label={label('formats')}
            rules={[{ required: true, message: t('form.required', { label: label('formats') }) }]}
          >
            <Checkbox.Group
              options={FORMATS.map((value) => ({
                value,
                label: t(`admissionReview.config.formats.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="maxMegabytes"
            label={label('maxMegabytes')}
            rules={[whole('maxMegabytes', 1, 100)]}
          >
            <InputNumber controls={false} />
          </Form.Item>
          <Form.Item name="liveOnly" valuePropName="checked" noStyle>
            <Checkbox>{label('liveOnly')}</Checkbox>
          </Form.Item>
          <Form.Item name="hasValidUntil" valuePropName="checked">
            <Checkbox>{label('hasValidUntil')}</Checkbox>
          </Form.Item>
          <Form.Item name="hint" label={label('hint')}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
          <FileItem name="templateFiles" label={label('templateFileId')} {...files} />
          <FileItem name="sampleFiles" label={label('sampleFileId')} {...files} />
        </SubmitForm>
      )}
      {opened && (
        <LazyFileSheet files={[{ kind: 'file', ...opened }]} onClose={() => setOpened(null)} />
      )}
    </FormDialog>
  );
}

/** A file that the list names already; undefined until its name is known. */
function useKnownFile(fileId: string | null | undefined): KeptFile[] | undefined {
  const { t } = useTranslation();
  const { data, isLoading } = useFile(fileId ?? null);
  if (isLoading) return undefined;
  if (!fileId) return [];
  return [data ?? { id: fileId, name: t('admissionReview.config.fileOnWay') }];
}
