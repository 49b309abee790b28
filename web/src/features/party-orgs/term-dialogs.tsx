import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail, PartyOrgTerm, TermExtension, TermInput } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { ActDialog } from './act-form.js';
import { ApprovalItems, BasisItem, ExceptionItems, PostItem, TextItem } from './post-fields.js';
import { beginTerm, extendTerm } from './post-requests.js';

type TermValues = Omit<TermInput, 'version'>;

interface OrgDialogProps {
  org: PartyOrgDetail;
  onClose: () => void;
}

/** Enters an election: who leads from that day on, approved by whom. */
export function BeginTermDialog({ org, onClose }: OrgDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<TermValues>();
  const begin = useWrite(beginTerm, { onSuccess: onClose });
  const isTemporary = org.kind === 'temporary_branch';
  return (
    <ActDialog<TermValues>
      name="term"
      title={t('partyOrgs.posts.begin.title', { name: org.name })}
      lead={t('partyOrgs.posts.begin.lead')}
      form={form}
      initialValues={{
        basis: isTemporary ? 'appointed' : 'elected',
        officers: [{ post: 'secretary', personName: '' }],
      }}
      submitLabel={t('partyOrgs.posts.begin.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        begin.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          body: { ...filled(values), version: org.version },
        })
      }
    >
      <div className="form-grid">
        <DateItem name="startedOn" label={t('partyOrgs.posts.begin.day')} required />
        <BasisItem onlyAppointed={isTemporary} />
      </div>
      <Officers />
      <ApprovalItems />
      <ExceptionItems />
    </ActDialog>
  );
}

function Officers(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="form-part">
      <legend>{t('partyOrgs.posts.begin.officers')}</legend>
      <Form.List name="officers">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className="officer-row">
                <PostItem
                  name={[row.name, 'post']}
                  label={t('partyOrgs.posts.begin.officerPost', { n: index + 1 })}
                />
                <TextItem
                  name={[row.name, 'personName']}
                  label={t('partyOrgs.posts.begin.officerName', { n: index + 1 })}
                  required
                  max={60}
                />
                {rows.length > 1 && (
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('partyOrgs.posts.begin.removeOfficer', { n: index + 1 })}
                    onClick={() => remove(row.name)}
                  />
                )}
              </div>
            ))}
            <Button
              type="dashed"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ post: 'committee_member', personName: '' })}
            >
              {t('partyOrgs.posts.begin.addOfficer')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** Draws the present term out by a year at most. */
export function ExtendTermDialog({
  org,
  term,
  onClose,
}: OrgDialogProps & { term: PartyOrgTerm }): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Omit<TermExtension, 'version'>>();
  const extend = useWrite(extendTerm, { onSuccess: onClose });
  return (
    <ActDialog<Omit<TermExtension, 'version'>>
      name="extension"
      title={t('partyOrgs.posts.extend.title', { name: org.name })}
      lead={t('partyOrgs.posts.extend.lead', { due: term.dueOn })}
      form={form}
      submitLabel={t('partyOrgs.posts.extend.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        extend.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          termId: term.id,
          body: { ...values, version: org.version },
        })
      }
    >
      <DateItem name="extendedTo" label={t('partyOrgs.posts.extend.to')} required />
      <TextItem name="extensionBy" label={t('partyOrgs.posts.extend.by')} required />
      <DateItem name="extensionOn" label={t('partyOrgs.posts.extend.on')} required />
    </ActDialog>
  );
}

/** The values without those left empty. */
export function filled<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}
