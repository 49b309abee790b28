import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import type { Dossier, DossierAnchor } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FileItem } from '../../components/files/file-item.js';
import type { KeptFile } from '../../components/files/kept-file.js';
import { FormDialog } from '../../components/form-dialog.js';
import { isIsoDate } from '../../components/date-text.js';
import { SubmitForm } from '../../components/submit-form.js';
import { anchorAge, districtDay, yearsOn } from './anchor-age.js';
import { anchorsToSend } from './anchor-list-values.js';
import { dossierKey, refOf, saveLive } from './apply-requests.js';
import { TaskDateItem } from './task-date-item.js';

interface Values {
  name: string;
  birthDate: string;
  consent?: KeptFile[];
}

interface AnchorDialogProps {
  dossier: Dossier;
  /** The anchor that is edited; null for a new one. */
  anchor: DossierAnchor | null;
  onClose: () => void;
}

const CONSENT_LIMITS = { formats: ['pdf', 'image'], maxMegabytes: 10 } as const;

/** One anchor: the age is said at once, and from 16 to 17 the guardian's consent is asked for. */
export function AnchorDialog({ dossier, anchor, onClose }: AnchorDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const birthDate = Form.useWatch('birthDate', form) ?? anchor?.birthDate ?? '';
  const today = districtDay();
  const age = isIsoDate(birthDate) && birthDate <= today ? anchorAge(birthDate, today) : null;
  const write = useWrite(
    (values: Values, key: string) =>
      saveLive(
        refOf(dossier),
        {
          version: dossier.version,
          operatesLive: true,
          anchors: anchorsToSend(dossier.live.anchors, {
            id: anchor?.id,
            name: values.name,
            birthDate: values.birthDate,
            consentFileId: age === 'needs_consent' ? (values.consent?.[0]?.id ?? null) : null,
          }),
        },
        key,
      ),
    {
      onSuccess: (kept) => {
        queries.setQueryData(dossierKey(refOf(dossier)), kept);
        onClose();
      },
    },
  );
  return (
    <FormDialog
      title={anchor ? t('apply.live.editTitle') : t('apply.live.addTitle')}
      onClose={onClose}
    >
      <SubmitForm<Values>
        name="anchor"
        form={form}
        initialValues={{
          name: anchor?.name,
          birthDate: anchor?.birthDate ?? undefined,
          consent:
            anchor?.consentFileId && anchor.consentFileName
              ? [{ id: anchor.consentFileId, name: anchor.consentFileName }]
              : undefined,
        }}
        submitLabel={t('apply.live.saveAnchor')}
        onSubmit={async (values) => {
          await write.mutateAsync(values);
        }}
      >
        <Form.Item
          name="name"
          label={t('apply.live.name')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: t('apply.live.name') }),
            },
          ]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <TaskDateItem
          name="birthDate"
          label={t('apply.live.birthDate')}
          last={{ day: today, words: t('apply.live.birthFuture') }}
          refuse={(value) =>
            anchorAge(value, today) === 'too_young' ? t('apply.live.tooYoung') : null
          }
        />
        <p className={`anchor-age anchor-age-${age ?? 'unknown'}`} role="status">
          {age === 'too_young' && t('apply.live.tooYoung')}
          {age === 'needs_consent' &&
            t('apply.live.needsConsent', { n: yearsOn(birthDate, today) })}
          {age === 'of_age' && t('apply.live.age', { n: yearsOn(birthDate, today) })}
        </p>
        {age === 'needs_consent' && (
          <FileItem name="consent" label={t('apply.live.consent')} required {...CONSENT_LIMITS} />
        )}
      </SubmitForm>
    </FormDialog>
  );
}
