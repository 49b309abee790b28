import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  AccountConfirmation,
  AccountRequest,
  AccountRequestPage,
  AccountRequestQuery,
} from '../../api/types.js';

type Row = Pick<AccountRequest, 'parkId' | 'id'>;

const pathOf = ({ parkId, id }: Row) => ({ path: { parkId, applicationId: id } });

/** Applications for accounts in the caller's parks, those that wait first. */
export function useAccountRequests(query: AccountRequestQuery): UseQueryResult<AccountRequestPage> {
  return useQuery({
    queryKey: ['account-requests', query],
    queryFn: ({ signal }) =>
      call<AccountRequestPage>(
        api.GET('/api/v1/account-applications', { params: { query }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Lets a unit in: its row in the ledger and its account. */
export function confirmAccount(
  { row, body }: { row: Row; body: AccountConfirmation },
  key: string,
): Promise<AccountRequest> {
  return call<AccountRequest>(
    api.POST('/api/v1/parks/{parkId}/account-applications/{applicationId}/confirm', {
      params: pathOf(row),
      body,
      headers: withKey(key),
    }),
  );
}

export function refuseAccount(
  { row, reason }: { row: Row; reason: string },
  key: string,
): Promise<AccountRequest> {
  return call<AccountRequest>(
    api.POST('/api/v1/parks/{parkId}/account-applications/{applicationId}/refuse', {
      params: pathOf(row),
      body: { reason },
      headers: withKey(key),
    }),
  );
}

/** Gets the applicant's full number for a stated reason; the server records it. */
export async function openApplicantPhone(
  { row, reason }: { row: Row; reason: string },
  key: string,
): Promise<string | null> {
  const answer = await call(
    api.POST('/api/v1/parks/{parkId}/account-applications/{applicationId}/open-phone', {
      params: pathOf(row),
      body: { reason },
      headers: withKey(key),
    }),
  );
  return answer.contactPhone;
}
