import { useState } from 'react';
import { Button, Modal, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useWrite } from '../../api/use-write.js';
import { Loaded } from '../../components/loaded.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { constructionAddress, openConstruction, useUnopened } from './requests.js';

interface UnopenedDialogProps {
  parkId: string | undefined;
  onClose: () => void;
}

/** Resident units without organisation and project: each may be given one here. */
export function UnopenedDialog({ parkId, onClose }: UnopenedDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [page, setPage] = useState(1);
  const query = useUnopened(parkId, page);
  const open = useWrite(openConstruction, {
    onSuccess: (project) => void navigate(constructionAddress(project)),
  });
  return (
    <Modal
      open
      width={640}
      title={t('construction.unopened.title')}
      footer={null}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('construction.unopened.lead')}</p>
      {open.error && (
        <ProblemAlert problem={open.error} title={t('construction.unopened.notOpened')} />
      )}
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <ul className="unit-choices">
              {items.map((unit) => (
                <li key={unit.enterpriseId}>
                  <div>
                    <Link to={`/parks/${unit.parkId}/enterprises/${unit.enterpriseId}`}>
                      {unit.legalName}
                    </Link>
                    <p className="muted">
                      {unit.parkName} ·{' '}
                      {unit.fullMembers === null
                        ? t('construction.unopened.unknown')
                        : t('construction.unopened.members', { n: unit.fullMembers })}
                    </p>
                  </div>
                  <Button
                    loading={open.isPending && open.variables.enterpriseId === unit.enterpriseId}
                    aria-label={t('construction.unopened.startFor', { name: unit.legalName })}
                    onClick={() =>
                      open.mutate({ parkId: unit.parkId, enterpriseId: unit.enterpriseId })
                    }
                  >
                    {t('construction.unopened.start')}
                  </Button>
                </li>
              ))}
            </ul>
            {total > 10 && (
              <Pagination
                size="small"
                current={page}
                pageSize={10}
                total={total}
                showSizeChanger={false}
                onChange={setPage}
              />
            )}
          </>
        )}
      </Loaded>
    </Modal>
  );
}
