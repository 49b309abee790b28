import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact, EnterpriseDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { ContactDialog } from './contact-dialog.js';
import { ContactPhone } from './contact-phone.js';
import { revealPhone } from './requests.js';
import { removeContact, revealContactPhone, useContacts } from './unit-records-requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Whom one reaches at a unit: the ledger's contact first, then further ones. */
export function ContactsPanel({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const query = useContacts(unit);
  const [editing, setEditing] = useState<Contact | 'new' | null>(null);
  return (
    <section aria-labelledby="contacts">
      <Loaded query={query}>
        {(list) => (
          <>
            <div className="panel-head">
              <h2 id="contacts">{t('enterprises.contacts.title')}</h2>
              <ActionButton
                actions={list.actions}
                name="add"
                permission="enterprise.edit"
                size="small"
                onClick={() => setEditing('new')}
              >
                {t('enterprises.contacts.add')}
              </ActionButton>
            </div>
            <DataTable<Contact>
              label={t('enterprises.contacts.title')}
              rows={list.items}
              rowKey={(one) => one.id ?? 'ledger'}
              empty={<EmptyState title={t('enterprises.contacts.emptyTitle')} />}
              columns={[
                {
                  key: 'name',
                  title: t('enterprises.contacts.name'),
                  card: 'title',
                  render: (one) => one.name ?? t('dash'),
                },
                {
                  key: 'post',
                  title: t('enterprises.contacts.post'),
                  render: (one) =>
                    one.id === null ? t('enterprises.contacts.ledger') : (one.post ?? t('dash')),
                },
                {
                  key: 'phone',
                  title: t('enterprises.contacts.phone'),
                  card: 'wide',
                  render: (one) => (
                    <ContactPhone
                      masked={one.phoneMasked}
                      actions={one.actions}
                      onReveal={(reason, key) =>
                        one.id === null
                          ? revealPhone({ parkId: unit.parkId, id: unit.id, reason }, key)
                          : revealContactPhone({ unit, id: one.id, reason }, key)
                      }
                    />
                  ),
                },
                {
                  key: 'actions',
                  title: t('enterprises.contacts.actions'),
                  card: 'bare',
                  render: (one) => (
                    <ContactActions unit={unit} contact={one} onEdit={() => setEditing(one)} />
                  ),
                },
              ]}
            />
          </>
        )}
      </Loaded>
      {editing !== null && (
        <ContactDialog
          unit={unit}
          contact={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

interface ContactActionsProps {
  unit: EnterpriseDetail;
  contact: Contact;
  onEdit: () => void;
}

function ContactActions({ unit, contact, onEdit }: ContactActionsProps): React.ReactElement | null {
  const { t } = useTranslation();
  const { confirm } = useFeedback();
  const remove = useWrite(removeContact);
  const { id, version, name } = contact;
  if (id === null || version === null) return null;
  return (
    <span className="row-actions">
      <ActionButton
        actions={contact.actions}
        name="edit"
        permission="enterprise.edit"
        size="small"
        onClick={onEdit}
      >
        {t('enterprises.contacts.edit')}
      </ActionButton>
      <ActionButton
        actions={contact.actions}
        name="remove"
        permission="enterprise.edit"
        size="small"
        onClick={() =>
          confirm({
            title: t('enterprises.contacts.removeTitle', { name: name ?? '' }),
            content: t('enterprises.contacts.removeText'),
            okText: t('enterprises.contacts.remove'),
            cancelText: t('verbs.cancel'),
            onOk: () => remove.mutateAsync({ unit, id, version }),
          })
        }
      >
        {t('enterprises.contacts.remove')}
      </ActionButton>
    </span>
  );
}
