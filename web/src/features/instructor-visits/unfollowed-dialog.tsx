import { useState } from 'react';
import { Button, Modal, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useWrite } from '../../api/use-write.js';
import { Loaded } from '../../components/loaded.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { followInstructor, useUnfollowed, visitFileAddress } from './requests.js';

interface UnfollowedDialogProps {
  parkId: string | undefined;
  onClose: () => void;
}

/** Instructors whom a ledger named and whose visits nobody follows: each may be followed from here. */
export function UnfollowedDialog({ parkId, onClose }: UnfollowedDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [page, setPage] = useState(1);
  const query = useUnfollowed(parkId, page);
  const follow = useWrite(followInstructor, {
    onSuccess: (file) => void navigate(visitFileAddress(file)),
  });
  return (
    <Modal open width={640} title={t('visits.unfollowed.title')} footer={null} onCancel={onClose}>
      <p className="dialog-lead">{t('visits.unfollowed.lead')}</p>
      {follow.error && (
        <ProblemAlert problem={follow.error} title={t('visits.unfollowed.notStarted')} />
      )}
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <ul className="unit-choices">
              {items.map((one) => (
                <li key={`${one.enterpriseId} ${one.instructorName}`}>
                  <div>
                    <Link to={`/parks/${one.parkId}/enterprises/${one.enterpriseId}`}>
                      {one.legalName}
                    </Link>
                    <p className="muted">
                      {one.parkName} ·{' '}
                      {t('visits.unfollowed.since', {
                        name: one.instructorName,
                        day: one.fromOn,
                      })}
                    </p>
                  </div>
                  <Button
                    loading={
                      follow.isPending &&
                      follow.variables.enterpriseId === one.enterpriseId &&
                      follow.variables.instructorName === one.instructorName
                    }
                    aria-label={t('visits.unfollowed.startFor', {
                      name: one.instructorName,
                      unit: one.legalName,
                    })}
                    onClick={() =>
                      follow.mutate({
                        parkId: one.parkId,
                        enterpriseId: one.enterpriseId,
                        instructorName: one.instructorName,
                      })
                    }
                  >
                    {t('visits.unfollowed.start')}
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
