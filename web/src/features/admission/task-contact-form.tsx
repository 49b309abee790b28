import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { isContactNumber } from '../enterprises/contact-number.js';
import { textAnswer, type Answers } from './apply-changes.js';
import { refOf, saveContact } from './apply-requests.js';
import { TaskForm } from './task-form.js';

interface Values {
  name: string | null;
  post: string | null;
  phone: string | null;
}

/** The number that is kept is shown masked and stays unless another is typed. */
function answersOf({ contact }: Dossier): Answers {
  return { name: contact.name, post: contact.post };
}

function read({ name, post, phone }: Partial<Values>): Answers {
  const typed = textAnswer(phone);
  return {
    name: textAnswer(name),
    post: textAnswer(post),
    phone: typed !== null && isContactNumber(typed) ? typed : undefined,
  };
}

/** Whom the park asks. */
export function ContactTaskForm({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const { phoneMasked } = dossier.contact;
  const label = (field: string): string => t(`apply.contact.${field as keyof Values}`);
  return (
    <TaskForm<Values>
      name="contact"
      dossier={dossier}
      initialValues={answersOf(dossier)}
      answersOf={answersOf}
      read={read}
      labelOf={label}
      send={(seen, changes, key) =>
        saveContact(refOf(seen), { ...changes, version: seen.version }, key)
      }
    >
      {() => (
        <div className="form-grid">
          <Form.Item
            name="name"
            label={label('name')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.required', { label: label('name') }),
              },
            ]}
          >
            <Input maxLength={60} autoComplete="name" />
          </Form.Item>
          <Form.Item name="post" label={label('post')}>
            <Input maxLength={60} autoComplete="organization-title" />
          </Form.Item>
          <Form.Item
            name="phone"
            label={label('phone')}
            required
            extra={
              phoneMasked === null
                ? t('apply.contact.phoneHint')
                : t('apply.contact.phoneKept', { masked: phoneMasked })
            }
            rules={[
              {
                validator: (_rule, text?: string) => {
                  if (!text?.trim())
                    return phoneMasked === null
                      ? Promise.reject(new Error(t('form.required', { label: label('phone') })))
                      : Promise.resolve();
                  return isContactNumber(text)
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('apply.contact.phoneWrong')));
                },
              },
            ]}
          >
            <Input inputMode="tel" autoComplete="tel" />
          </Form.Item>
        </div>
      )}
    </TaskForm>
  );
}
