import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  Construction,
  ConstructionList,
  ConstructionMove,
  ConstructionQuery,
  ConstructionSettings,
  ConstructionSettingsInput,
  ListPage,
  UnitConstructions,
  UnopenedUnit,
} from '../../api/types.js';

/** The address of a project's page. */
export const constructionAddress = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/constructions/${id}`;

/** A page of construction projects. */
export function useConstructions(
  query: ConstructionQuery,
  enabled = true,
): UseQueryResult<ConstructionList> {
  return useQuery({
    queryKey: ['constructions', query],
    queryFn: ({ signal }) =>
      call<ConstructionList>(api.GET('/api/v1/constructions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One project with its proposal, steps and papers. */
export function useConstruction(parkId: string, id: string): UseQueryResult<Construction> {
  return useQuery({
    queryKey: ['construction', parkId, id],
    queryFn: ({ signal }) =>
      call<Construction>(
        api.GET('/api/v1/parks/{parkId}/constructions/{constructionId}', {
          params: { path: { parkId, constructionId: id } },
          signal,
        }),
      ),
  });
}

/** The projects of one unit. */
export function useUnitConstructions(
  parkId: string,
  enterpriseId: string,
  enabled: boolean,
): UseQueryResult<UnitConstructions> {
  return useQuery({
    queryKey: ['unit-constructions', parkId, enterpriseId],
    queryFn: ({ signal }) =>
      call<UnitConstructions>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/constructions', {
          params: { path: { parkId, enterpriseId } },
          signal,
        }),
      ),
    enabled,
  });
}

/** Units without organisation and project, as a dialog shows them. */
export function useUnopened(
  parkId: string | undefined,
  page: number,
): UseQueryResult<ListPage<UnopenedUnit>> {
  return useQuery({
    queryKey: ['unopened', parkId, page],
    queryFn: ({ signal }) =>
      call<ListPage<UnopenedUnit>>(
        api.GET('/api/v1/construction-unopened', {
          params: { query: { parkId, page, pageSize: 10 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** How long the district gives each step. */
export function useConstructionSettings(): UseQueryResult<ConstructionSettings> {
  return useQuery({
    queryKey: ['construction-settings'],
    queryFn: ({ signal }) =>
      call<ConstructionSettings>(api.GET('/api/v1/construction-settings', { signal })),
  });
}

/** Opens a project for a unit. */
export function openConstruction(
  { parkId, enterpriseId }: { parkId: string; enterpriseId: string },
  key: string,
): Promise<Construction> {
  return call<Construction>(
    api.POST('/api/v1/parks/{parkId}/constructions', {
      params: { path: { parkId } },
      body: { enterpriseId },
      headers: withKey(key),
    }),
  );
}

/** Makes a move. */
export function moveConstruction(
  { parkId, id, body }: { parkId: string; id: string; body: ConstructionMove },
  key: string,
): Promise<Construction> {
  return call<Construction>(
    api.POST('/api/v1/parks/{parkId}/constructions/{constructionId}/moves', {
      params: { path: { parkId, constructionId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Sets how long the district gives each step. */
export function saveConstructionSettings(
  body: ConstructionSettingsInput,
  key: string,
): Promise<ConstructionSettings> {
  return call<ConstructionSettings>(
    api.PUT('/api/v1/construction-settings', { body, headers: withKey(key) }),
  );
}
