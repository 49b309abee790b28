import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

const POSTS = [
  'secretary',
  'deputy_secretary',
  'organisation_officer',
  'publicity_officer',
  'discipline_officer',
  'committee_member',
] as const;

/** Who was elected, post by post. */
export function OfficerFields(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="form-part">
      <legend>{t('construction.moves.officers')}</legend>
      <Form.List name="officers">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => {
              const label = t('construction.moves.officerName', { n: index + 1 });
              return (
                <div key={row.key} className="officer-row">
                  <Form.Item
                    name={[row.name, 'post']}
                    label={t('construction.moves.officerPost', { n: index + 1 })}
                  >
                    <Select
                      options={POSTS.map((value) => ({
                        value,
                        label: t(`construction.posts.${value}`),
                      }))}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[row.name, 'personName']}
                    label={label}
                    rules={[
                      { required: true, whitespace: true, message: t('form.required', { label }) },
                    ]}
                  >
                    <Input maxLength={60} />
                  </Form.Item>
                  {rows.length > 1 && (
                    <Button
                      type="text"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('construction.moves.removeOfficer', { n: index + 1 })}
                      onClick={() => remove(row.name)}
                    />
                  )}
                </div>
              );
            })}
            <Button
              type="dashed"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ post: 'committee_member', personName: '' })}
            >
              {t('construction.moves.addOfficer')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
