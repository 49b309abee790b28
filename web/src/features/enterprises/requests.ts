import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  Enterprise,
  EnterpriseDetail,
  EnterpriseEdit,
  EnterpriseInput,
  EnterpriseQuery,
  HeadcountInput,
  ListPage,
} from '../../api/types.js';

/** A page of units by filter and order. */
export function useEnterprises(
  query: EnterpriseQuery,
  enabled = true,
): UseQueryResult<ListPage<Enterprise>> {
  return useQuery({
    queryKey: ['enterprises', query],
    queryFn: ({ signal }) =>
      call<ListPage<Enterprise>>(api.GET('/api/v1/enterprises', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One unit with its head-counts, organisations and instructors. */
export function useEnterprise(
  parkId: string,
  id: string,
  enabled = true,
): UseQueryResult<EnterpriseDetail> {
  return useQuery({
    queryKey: ['enterprise', parkId, id],
    enabled,
    queryFn: ({ signal }) =>
      call<EnterpriseDetail>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}', {
          params: { path: { parkId, enterpriseId: id } },
          signal,
        }),
      ),
  });
}

/** Enters a unit into a park. */
export function createEnterprise(
  input: { parkId: string; body: EnterpriseInput },
  key: string,
): Promise<EnterpriseDetail> {
  const { parkId, body } = input;
  return call<EnterpriseDetail>(
    api.POST('/api/v1/parks/{parkId}/enterprises', {
      params: { path: { parkId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Changes a unit; the body carries the version it was read with. */
export function editEnterprise(
  input: { parkId: string; id: string; body: EnterpriseEdit },
  key: string,
): Promise<EnterpriseDetail> {
  const { parkId, id, body } = input;
  return call<EnterpriseDetail>(
    api.PATCH('/api/v1/parks/{parkId}/enterprises/{enterpriseId}', {
      params: { path: { parkId, enterpriseId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Enters the head-count of a unit on a day. */
export async function addHeadcount(
  input: { parkId: string; id: string; body: HeadcountInput },
  key: string,
): Promise<void> {
  const { parkId, id, body } = input;
  await call(
    api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/headcounts', {
      params: { path: { parkId, enterpriseId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Gets the full contact phone for a stated reason; the server records it. */
export async function revealPhone(
  input: { parkId: string; id: string; reason: string },
  key: string,
): Promise<string | null> {
  const { parkId, id, reason } = input;
  const answer = await call(
    api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contact-phone/reveal', {
      params: { path: { parkId, enterpriseId: id } },
      body: { reason },
      headers: withKey(key),
    }),
  );
  return answer.contactPhone;
}

/** The address of a unit's page. */
export function enterpriseAddress(unit: { parkId: string; id: string }): string {
  return `/parks/${unit.parkId}/enterprises/${unit.id}`;
}
