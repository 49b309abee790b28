import {
  useInfiniteQuery,
  useQuery,
  keepPreviousData,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  ContactList,
  FieldHistoryPage,
  HistoryField,
  PremisesList,
  TimelinePage,
  UnitRunList,
} from '../../api/types.js';

/** A unit's place and id. */
export interface UnitKey {
  parkId: string;
  id: string;
}

const pathOf = ({ parkId, id }: UnitKey): { parkId: string; enterpriseId: string } => ({
  parkId,
  enterpriseId: id,
});

const PAGE_SIZE = 20;

/** A unit's life, latest first, page after page. */
export function useTimeline(
  unit: UnitKey,
): UseInfiniteQueryResult<InfiniteData<TimelinePage, number>> {
  return useInfiniteQuery({
    queryKey: ['enterprise-timeline', unit.parkId, unit.id],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      call<TimelinePage>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/timeline', {
          params: { path: pathOf(unit), query: { page: pageParam, pageSize: PAGE_SIZE } },
          signal,
        }),
      ),
    getNextPageParam: ({ page, pageSize, total }) =>
      page * pageSize < total ? page + 1 : undefined,
  });
}

/** What runs about a unit in whichever room, and the latest of each kind that is over. */
export function useUnitRuns(unit: UnitKey): UseQueryResult<UnitRunList> {
  return useQuery({
    queryKey: ['enterprise-runs', unit.parkId, unit.id],
    queryFn: ({ signal }) =>
      call<UnitRunList>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/runs', {
          params: { path: pathOf(unit) },
          signal,
        }),
      ),
  });
}

/** Who changed which field of a unit, latest first. */
export function useFieldHistory(
  unit: UnitKey,
  query: { field?: HistoryField; page: number },
): UseQueryResult<FieldHistoryPage> {
  return useQuery({
    queryKey: ['enterprise-history', unit.parkId, unit.id, query],
    queryFn: ({ signal }) =>
      call<FieldHistoryPage>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/history', {
          params: { path: pathOf(unit), query: { ...query, pageSize: PAGE_SIZE } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Whom one reaches at a unit. */
export function useContacts(unit: UnitKey): UseQueryResult<ContactList> {
  return useQuery({
    queryKey: ['enterprise-contacts', unit.parkId, unit.id],
    queryFn: ({ signal }) =>
      call<ContactList>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts', {
          params: { path: pathOf(unit) },
          signal,
        }),
      ),
  });
}

/** What is typed of a contact. */
export interface ContactValues {
  name: string;
  post?: string | null;
  phone?: string | null;
}

interface SavedContact {
  unit: UnitKey;
  /** The contact to change and its version; a new one without. */
  known?: { id: string; version: number };
  body: ContactValues;
}

/** Adds a contact or changes one. */
export function saveContact(
  { unit, known, body }: SavedContact,
  key: string,
): Promise<ContactList> {
  return known
    ? call<ContactList>(
        api.PATCH('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts/{contactId}', {
          params: { path: { ...pathOf(unit), contactId: known.id } },
          body: { ...body, version: known.version },
          headers: withKey(key),
        }),
      )
    : call<ContactList>(
        api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts', {
          params: { path: pathOf(unit) },
          body,
          headers: withKey(key),
        }),
      );
}

/** Takes a contact out for good. */
export function removeContact(
  { unit, id, version }: { unit: UnitKey; id: string; version: number },
  key: string,
): Promise<ContactList> {
  return call<ContactList>(
    api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts/{contactId}/remove', {
      params: { path: { ...pathOf(unit), contactId: id } },
      body: { version },
      headers: withKey(key),
    }),
  );
}

/** Gets a further contact's full number for a stated reason; the server records it. */
export async function revealContactPhone(
  { unit, id, reason }: { unit: UnitKey; id: string; reason: string },
  key: string,
): Promise<string | null> {
  const answer = await call(
    api.POST(
      '/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts/{contactId}/phone/reveal',
      {
        params: { path: { ...pathOf(unit), contactId: id } },
        body: { reason },
        headers: withKey(key),
      },
    ),
  );
  return answer.contactPhone;
}

/** The rooms of a unit and the park's places at it. */
export function usePremises(unit: UnitKey): UseQueryResult<PremisesList> {
  return useQuery({
    queryKey: ['enterprise-premises', unit.parkId, unit.id],
    queryFn: ({ signal }) =>
      call<PremisesList>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/premises', {
          params: { path: pathOf(unit) },
          signal,
        }),
      ),
  });
}

/** What is typed of a room; the area in hundredths of a square metre. */
export interface PremisesBody {
  room: string;
  areaHundredths: number | null;
  fromOn: string;
  untilOn: string | null;
}

interface SavedPremises {
  unit: UnitKey;
  known?: { id: string; version: number };
  body: PremisesBody;
}

/** Gives a unit a room, or ends or corrects one. */
export function savePremises(
  { unit, known, body }: SavedPremises,
  key: string,
): Promise<PremisesList> {
  return known
    ? call<PremisesList>(
        api.PATCH('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/premises/{premisesId}', {
          params: { path: { ...pathOf(unit), premisesId: known.id } },
          body: { ...body, version: known.version },
          headers: withKey(key),
        }),
      )
    : call<PremisesList>(
        api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/premises', {
          params: { path: pathOf(unit) },
          body,
          headers: withKey(key),
        }),
      );
}

/** Sends a Party-building instructor to a unit. */
export async function sendInstructor(
  { unit, body }: { unit: UnitKey; body: { instructorName: string; fromOn: string } },
  key: string,
): Promise<void> {
  await call(
    api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructors', {
      params: { path: pathOf(unit) },
      body,
      headers: withKey(key),
    }),
  );
}

/** Ends an instructor's work at a unit. */
export async function endInstructor(
  { unit, id, untilOn }: { unit: UnitKey; id: string; untilOn: string },
  key: string,
): Promise<void> {
  await call(
    api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructors/{assignmentId}/end', {
      params: { path: { ...pathOf(unit), assignmentId: id } },
      body: { untilOn },
      headers: withKey(key),
    }),
  );
}
