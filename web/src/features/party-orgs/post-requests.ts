import { api, call, withKey } from '../../api/client.js';
import type {
  PartyOrgDetail,
  PostCorrection,
  PostInput,
  TermExtension,
  TermInput,
} from '../../api/types.js';

/** Which organisation a request is about. */
export interface OfOrganisation {
  parkId: string;
  id: string;
}

const path = ({ parkId, id }: OfOrganisation): { parkId: string; partyOrgId: string } => ({
  parkId,
  partyOrgId: id,
});

/** Enters an election or appointment of all leaders. */
export function beginTerm(
  input: OfOrganisation & { body: TermInput },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/terms', {
      params: { path: path(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Draws the present term out. */
export function extendTerm(
  input: OfOrganisation & { termId: string; body: TermExtension },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/terms/{termId}/extend', {
      params: { path: { ...path(input), termId: input.termId } },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Enters that somebody takes a post. */
export function takePost(
  input: OfOrganisation & { body: PostInput },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts', {
      params: { path: path(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

type OfPost = OfOrganisation & { postId: string };

const postPath = (input: OfPost): { parkId: string; partyOrgId: string; postId: string } => ({
  ...path(input),
  postId: input.postId,
});

/** Corrects what is recorded of a post. */
export function correctPost(
  input: OfPost & { body: PostCorrection },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.PATCH('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}', {
      params: { path: postPath(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Enters that somebody gives up a post. */
export function endPost(
  input: OfPost & { body: { version: number; untilOn: string } },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}/end', {
      params: { path: postPath(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Declares a post void that was entered by mistake. */
export function voidPost(
  input: OfPost & { body: { version: number; reason: string } },
  key: string,
): Promise<PartyOrgDetail> {
  return call<PartyOrgDetail>(
    api.POST('/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}/void', {
      params: { path: postPath(input) },
      body: input.body,
      headers: withKey(key),
    }),
  );
}
