import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  District,
  ListPage,
  Park,
  ParkQuery,
  Street,
  Venue,
  WholeList,
} from '../../api/types.js';
import type { FilterOption } from '../../components/filter-bar.js';

/** All parks within the acting scope; a district has few. */
export const parksQuery = queryOptions({
  queryKey: ['parks'],
  queryFn: ({ signal }) => call<WholeList<Park>>(api.GET('/api/v1/parks', { signal })),
  staleTime: 60_000,
});

/** The parks of the list's filters and order. They come whole; the page shows a piece. */
export function useParks(
  { page, pageSize, ...query }: ParkQuery & { page: number; pageSize: number },
  enabled: boolean,
): UseQueryResult<ListPage<Park>> {
  return useQuery({
    enabled,
    queryKey: ['parks', 'list', query],
    queryFn: ({ signal }) =>
      call<WholeList<Park>>(api.GET('/api/v1/parks', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    select: ({ items, total }) => ({
      items: items.slice((page - 1) * pageSize, page * pageSize),
      total,
      page,
      pageSize,
    }),
  });
}

/** All streets within the acting scope. */
export const streetsQuery = queryOptions({
  queryKey: ['streets'],
  queryFn: ({ signal }) => call<WholeList<Street>>(api.GET('/api/v1/streets', { signal })),
  staleTime: 60_000,
});

/** The district one works in, and its committee. */
export const districtQuery = queryOptions({
  queryKey: ['district'],
  queryFn: ({ signal }) => call<District>(api.GET('/api/v1/districts/current', { signal })),
  staleTime: 600_000,
});

/** One park. */
export function usePark(parkId: string): UseQueryResult<Park> {
  return useQuery({
    queryKey: ['parks', parkId],
    queryFn: ({ signal }) =>
      call<Park>(api.GET('/api/v1/parks/{parkId}', { params: { path: { parkId } }, signal })),
  });
}

/** The places of a park. */
export function useVenues(parkId: string): UseQueryResult<WholeList<Venue>> {
  return useQuery({
    queryKey: ['parks', parkId, 'venues'],
    queryFn: ({ signal }) =>
      call<WholeList<Venue>>(
        api.GET('/api/v1/parks/{parkId}/venues', {
          params: { path: { parkId } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Parks as choices of a filter or form. */
export function useParkOptions(): { options: FilterOption[]; loading: boolean } {
  const { data, isPending } = useQuery(parksQuery);
  return {
    options: (data?.items ?? []).map((park) => ({ value: park.id, label: park.name })),
    loading: isPending,
  };
}

/** Streets as choices of a filter or form. */
export function useStreetOptions(): { options: FilterOption[]; loading: boolean } {
  const { data, isPending } = useQuery(streetsQuery);
  return {
    options: (data?.items ?? []).map((street) => ({ value: street.id, label: street.name })),
    loading: isPending,
  };
}

/** What is entered about a park. */
export interface ParkInput {
  name: string;
  kind: Park['kind'];
  streetId?: string;
}

/** Creates a park. */
export function createPark(body: ParkInput, key: string): Promise<Park> {
  return call<Park>(api.POST('/api/v1/parks', { body, headers: withKey(key) }));
}

/** Changes a park. */
export function editPark(
  input: { id: string; version: number; name: string; streetId?: string },
  key: string,
): Promise<Park> {
  const { id, ...body } = input;
  return call<Park>(
    api.PATCH('/api/v1/parks/{parkId}', {
      params: { path: { parkId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Creates a street, or renames one when an id and version are given. */
export function saveStreet(
  input: { id?: string; version?: number; name: string },
  key: string,
): Promise<Street> {
  const { id, version, name } = input;
  const headers = withKey(key);
  if (id === undefined || version === undefined)
    return call<Street>(api.POST('/api/v1/streets', { body: { name }, headers }));
  return call<Street>(
    api.PATCH('/api/v1/streets/{streetId}', {
      params: { path: { streetId: id } },
      body: { version, name },
      headers,
    }),
  );
}

/** What is entered about a place. */
export interface VenueInput {
  name: string;
  kind: Venue['kind'];
  capacity?: number;
  location?: string;
  enterpriseId?: string;
}

/** Enters a place of a park, or changes one when an id and version are given. */
export function saveVenue(
  input: VenueInput & { parkId: string; id?: string; version?: number },
  key: string,
): Promise<Venue> {
  const { parkId, id, version, kind, ...rest } = input;
  const headers = withKey(key);
  if (id === undefined || version === undefined) {
    const body = { ...rest, kind };
    return call<Venue>(
      api.POST('/api/v1/parks/{parkId}/venues', { params: { path: { parkId } }, body, headers }),
    );
  }
  const body = {
    name: rest.name,
    capacity: rest.capacity ?? null,
    location: rest.location?.trim() || null,
    enterpriseId: rest.enterpriseId ?? null,
    version,
  };
  return call<Venue>(
    api.PATCH('/api/v1/parks/{parkId}/venues/{venueId}', {
      params: { path: { parkId, venueId: id } },
      body,
      headers,
    }),
  );
}
