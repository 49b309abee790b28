import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  Dissolution,
  Merger,
  OrganisationEvent,
  PartyOrgDetail,
  UnitMove,
} from '../../api/types.js';
import type { OfOrganisation } from './post-requests.js';

const path = ({ parkId, id }: OfOrganisation): { parkId: string; partyOrgId: string } => ({
  parkId,
  partyOrgId: id,
});

/** The life of an organisation, newest first. */
export function useHistory(
  parkId: string,
  id: string,
): UseQueryResult<{ items: OrganisationEvent[] }> {
  return useQuery({
    queryKey: ['party-org-history', parkId, id],
    queryFn: ({ signal }) =>
      call<{ items: OrganisationEvent[] }>(
        api.GET('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/history', {
          params: { path: path({ parkId, id }) },
          signal,
        }),
      ),
  });
}

/** Moves a unit to another organisation, or to a branch of its own. */
export function moveUnit(
  input: OfOrganisation & { body: UnitMove },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/move-unit', {
      params: { path: path(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Lets another unit lead a joint branch. */
export function changeLead(
  input: OfOrganisation & { body: { version: number; enterpriseId: string; leadsFrom: string } },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/lead', {
      params: { path: path(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Corrects the day a unit joined. */
export function correctJoining(
  input: OfOrganisation & { membershipId: string; body: { version: number; joinedOn: string } },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.PATCH('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/members/{membershipId}', {
      params: { path: { ...path(input), membershipId: input.membershipId } },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Gives the organisation another name from a day on. */
export function renamePartyOrg(
  input: OfOrganisation & { body: { version: number; name: string; renamedOn: string } },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/rename', {
      params: { path: path(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Dissolves an organisation, with reason and approval. */
export function dissolvePartyOrg(
  input: OfOrganisation & { body: Dissolution },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/dissolve', {
      params: { path: path(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Merges organisations into another one. */
export function mergePartyOrgs(
  input: { parkId: string; body: Merger },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/merge', {
      params: { path: { parkId: input.parkId } },
      body: input.body,
      headers: withKey(key),
    }),
  );
}
