import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  ListPage,
  OrganisationMap,
  PartyOrg,
  PartyOrgDetail,
  PartyOrgEdit,
  PartyOrgInput,
  PartyOrgQuery,
} from '../../api/types.js';

/** Who approved what the rules would refuse, where somebody did. */
interface Exception {
  exceptionBy?: string;
  exceptionOn?: string;
}

/** A page of Party organisations by filter and order. */
export function usePartyOrgs(
  query: PartyOrgQuery,
  enabled = true,
): UseQueryResult<ListPage<PartyOrg>> {
  return useQuery({
    queryKey: ['party-orgs', query],
    queryFn: ({ signal }) =>
      call<ListPage<PartyOrg>>(api.GET('/api/v1/party-orgs', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One Party organisation with the units it covers and what the rules remark. */
export function usePartyOrg(
  parkId: string,
  id: string,
  enabled = true,
): UseQueryResult<PartyOrgDetail> {
  return useQuery({
    queryKey: ['party-org', parkId, id],
    enabled,
    queryFn: ({ signal }) =>
      call<PartyOrgDetail>(
        api.GET('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}', {
          params: { path: { parkId, partyOrgId: id } },
          signal,
        }),
      ),
  });
}

/** How a park's organisations stand below each other today. */
export function useOrganisationMap(parkId: string): UseQueryResult<OrganisationMap> {
  return useQuery({
    queryKey: ['organisation-map', parkId],
    queryFn: ({ signal }) =>
      call<OrganisationMap>(
        api.GET('/api/v1/parks/{parkId}/organisation-map', {
          params: { path: { parkId } },
          signal,
        }),
      ),
  });
}

/** Creates a Party organisation in a park. */
export function createPartyOrg(
  input: { parkId: string; body: PartyOrgInput },
  key: string,
): Promise<PartyOrgDetail> {
  const { parkId, body } = input;
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs', {
      params: { path: { parkId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Changes a Party organisation; the body carries the version it was read with. */
export function editPartyOrg(
  input: { parkId: string; id: string; body: PartyOrgEdit },
  key: string,
): Promise<PartyOrgDetail> {
  const { parkId, id, body } = input;
  return call<PartyOrgDetail>(
    api.PATCH('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}', {
      params: { path: { parkId, partyOrgId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Puts a unit under a Party organisation from a day on. */
export async function addMember(
  input: {
    parkId: string;
    id: string;
    body: { enterpriseId: string; joinedOn: string; isLead?: boolean } & Exception;
  },
  key: string,
): Promise<void> {
  const { parkId, id, body } = input;
  await call(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/members', {
      params: { path: { parkId, partyOrgId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Ends the coverage of a unit on a day. */
export async function endMember(
  input: {
    parkId: string;
    id: string;
    membershipId: string;
    body: { leftOn: string } & Exception;
  },
  key: string,
): Promise<void> {
  const { parkId, id, membershipId, body } = input;
  await call(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/members/{membershipId}/end', {
      params: { path: { parkId, partyOrgId: id, membershipId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** The address of a Party organisation's page. */
export function partyOrgAddress(org: { parkId: string; id: string }): string {
  return `/parks/${org.parkId}/party-orgs/${org.id}`;
}
