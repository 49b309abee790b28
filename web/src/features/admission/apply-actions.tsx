import type { ReactNode } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Dossier } from '../../api/types.js';
import { FileItem } from '../../components/files/file-item.js';
import type { MoveOrder } from '../workflow/move-form.js';
import { RunActions } from '../workflow/run-actions.js';
import { fillAddress, moveDossier, refOf } from './apply-requests.js';

const OWN_MOVES = ['submit', 'answer_supplement', 'report_condition', 'withdraw'];

/** The moves of whoever fills in an application: submit it, answer a notice, report a condition met, withdraw it. */
export function ApplyActions({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const ref = refOf(dossier);
  const needsReason = dossier.run.actions.some(
    ({ name, needsReason: needs }) => name === 'withdraw' && needs,
  );
  const send = async ({ action, version, ...input }: MoveOrder, key: string): Promise<unknown> => {
    const moved = await moveDossier(ref, { action, version, ...input }, key);
    if (action === 'submit') await navigate(fillAddress(ref, 'receipt'));
    return moved;
  };
  return (
    <RunActions
      run={{
        ...dossier.run,
        actions: dossier.run.actions.filter(({ name }) => OWN_MOVES.includes(name)),
      }}
      permission="admission.fill"
      quiet={['withdraw']}
      send={send}
      forms={{
        submit: { lead: t('apply.submitLead') },
        report_condition: {
          lead: t('apply.report.lead'),
          fields: (
            <>
              <Form.Item
                name="conditionReport"
                label={t('apply.report.text')}
                rules={[
                  {
                    required: true,
                    whitespace: true,
                    min: 2,
                    message: t('form.required', { label: t('apply.report.text') }),
                  },
                ]}
              >
                <Input.TextArea rows={3} maxLength={1000} showCount />
              </Form.Item>
              <FileItem name="fileIds" label={t('apply.report.files')} multiple />
            </>
          ),
        },
        withdraw: {
          lead: t('apply.withdrawLead'),
          fields: needsReason ? undefined : (
            <Form.Item
              name="reason"
              label={t('apply.withdrawReason')}
              rules={[
                {
                  required: true,
                  whitespace: true,
                  message: t('form.required', { label: t('apply.withdrawReason') }),
                },
              ]}
            >
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          ),
        },
      }}
    />
  );
}
