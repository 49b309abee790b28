import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';
import type { SavedView } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { grantText } from '../../components/grant-text.js';
import { SubmitForm } from '../../components/submit-form.js';
import type { ListLook } from './list-view.js';
import { useChangePreferences } from './preferences.js';
import { createSavedView, editSavedView } from './requests.js';

interface ViewValues {
  name: string;
  audience: 'mine' | 'role';
  asDefault: boolean;
}

interface SaveViewDialogProps {
  look: ListLook;
  /** The view to rename; without it a new one is kept. */
  view?: SavedView;
  mayShare: boolean;
  onDone: (view: SavedView) => void;
  onClose: () => void;
}

/** Asks for the name of a view, and for a new one who may use it and whether the list opens with it. */
export function SaveViewDialog(props: SaveViewDialogProps): React.ReactElement {
  const { look, view, mayShare, onDone, onClose } = props;
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [form] = Form.useForm<ViewValues>();
  const changePreferences = useChangePreferences();
  const create = useWrite(createSavedView, { keepLists: true });
  const rename = useWrite(editSavedView, { keepLists: true });
  const submit = async ({ name, audience, asDefault }: ViewValues): Promise<void> => {
    if (view) {
      const { id, version } = view;
      onDone(await rename.mutateAsync({ id, body: { version, name } }));
      return;
    }
    const made = await create.mutateAsync({
      list: look.key,
      name,
      audience: mayShare ? audience : 'mine',
      ...look.kept,
    });
    if (asDefault) changePreferences({ lists: { [look.key]: { defaultViewId: made.id } } });
    onDone(made);
  };
  return (
    <FormDialog
      title={view ? t('workspace.views.rename') : t('workspace.views.saveAs')}
      lead={view ? undefined : t('workspace.views.saveAsHint')}
      onClose={onClose}
    >
      <SubmitForm<ViewValues>
        name="view"
        form={form}
        initialValues={{ name: view?.name, audience: 'mine', asDefault: false }}
        onSubmit={submit}
        submitLabel={t('workspace.views.submit')}
      >
        <Form.Item
          name="name"
          label={t('workspace.views.name')}
          rules={[
            { required: true, message: t('form.required', { label: t('workspace.views.name') }) },
          ]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        {!view && mayShare && me && (
          <Form.Item name="audience" label={t('workspace.views.audience')} required>
            <Radio.Group
              options={[
                { value: 'mine', label: t('workspace.views.audiences.mine') },
                {
                  value: 'role',
                  label: t('workspace.views.audiences.role', { grant: grantText(me.roleGrant) }),
                },
              ]}
            />
          </Form.Item>
        )}
        {!view && (
          <Form.Item name="asDefault" valuePropName="checked">
            <Checkbox>{t('workspace.views.asDefault')}</Checkbox>
          </Form.Item>
        )}
      </SubmitForm>
    </FormDialog>
  );
}
