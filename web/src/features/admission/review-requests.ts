import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  AdmissionSettings,
  AdmissionSettingsEdit,
  Dossier,
  DossierMove,
  DossierPage,
  DossierQuery,
  DossierStart,
  DossierSummary,
  MaterialKind,
  MaterialList,
  Reviewer,
  WholeList,
} from '../../api/types.js';

/** Where the page of a dossier is. */
export function dossierAddress({ parkId, runId }: { parkId: string; runId: string }): string {
  return `/parks/${parkId}/admissions/${runId}`;
}

const dossiersQuery = (query: DossierQuery) =>
  queryOptions({
    queryKey: ['admissions', query],
    queryFn: ({ signal }) =>
      call<DossierPage>(api.GET('/api/v1/admissions', { params: { query }, signal })),
  });

/** A page of dossiers by filter: what is due first. */
export function useDossiers(query: DossierQuery, enabled: boolean): UseQueryResult<DossierPage> {
  return useQuery({ ...dossiersQuery(query), placeholderData: keepPreviousData, enabled });
}

/** The dossiers that wait for the caller, what is due first. */
export function useMyDossiers(enabled: boolean): DossierSummary[] {
  const { data } = useQuery({ ...dossiersQuery({ mine: 'true', pageSize: 50 }), enabled });
  return data?.items ?? [];
}

/** Other dossiers of the same unit, the newest first. */
export function useEarlierDossiers(
  { parkId, enterpriseId, unit: { legalName }, run: { id } }: Dossier,
  enabled: boolean,
): DossierSummary[] {
  const { data } = useQuery({
    ...dossiersQuery({ parkId, q: legalName.slice(0, 60), pageSize: 50 }),
    enabled,
  });
  return (data?.items ?? [])
    .filter((one) => one.enterpriseId === enterpriseId && one.runId !== id)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** One dossier. */
export function useDossier(parkId: string, runId: string): UseQueryResult<Dossier> {
  return useQuery({
    queryKey: ['admission', parkId, runId],
    queryFn: ({ signal }) =>
      call<Dossier>(
        api.GET('/api/v1/parks/{parkId}/admissions/{runId}', {
          params: { path: { parkId, runId } },
          signal,
        }),
      ),
  });
}

/** Begins the dossier of a unit that an officer registers. */
export function startDossier(
  { parkId, body }: { parkId: string; body: DossierStart },
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.POST('/api/v1/parks/{parkId}/admissions', {
      params: { path: { parkId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Makes a move of a dossier. */
export function moveDossier(
  { parkId, runId, body }: { parkId: string; runId: string; body: DossierMove },
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.POST('/api/v1/parks/{parkId}/admissions/{runId}/moves', {
      params: { path: { parkId, runId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** The outside reviewers whom an officer may invite. */
export function useReviewers(): UseQueryResult<WholeList<Reviewer>> {
  return useQuery({
    queryKey: ['outside-reviewers'],
    queryFn: async ({ signal }) => {
      const { items } = await call<{ items: Reviewer[] }>(
        api.GET('/api/v1/outside-reviewers', { signal }),
      );
      return { items, total: items.length };
    },
  });
}

/** Asks an outside reviewer for his opinion. */
export function inviteReviewer(
  { parkId, runId, userId }: { parkId: string; runId: string; userId: string },
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.POST('/api/v1/parks/{parkId}/admissions/{runId}/reviewers', {
      params: { path: { parkId, runId } },
      body: { userId },
      headers: withKey(key),
    }),
  );
}

/** The materials that the district asks for now. */
export function useMaterialList(): UseQueryResult<MaterialList> {
  return useQuery({
    queryKey: ['admission-materials'],
    queryFn: ({ signal }) => call<MaterialList>(api.GET('/api/v1/admission-materials', { signal })),
  });
}

/** Publishes the next version of the district's list. */
export function publishMaterialList(
  body: { version: number; kinds: MaterialKind[] },
  key: string,
): Promise<MaterialList> {
  return call<MaterialList>(
    api.PUT('/api/v1/admission-materials', { body, headers: withKey(key) }),
  );
}

/** How a park admits. */
export function useAdmissionSettings(
  parkId: string,
  enabled = true,
): UseQueryResult<AdmissionSettings> {
  return useQuery({
    enabled,
    queryKey: ['admission-settings', parkId],
    queryFn: ({ signal }) =>
      call<AdmissionSettings>(
        api.GET('/api/v1/parks/{parkId}/admission-settings', {
          params: { path: { parkId } },
          signal,
        }),
      ),
  });
}

/** Saves how a park admits. */
export function saveAdmissionSettings(
  { parkId, body }: { parkId: string; body: AdmissionSettingsEdit },
  key: string,
): Promise<AdmissionSettings> {
  return call<AdmissionSettings>(
    api.PUT('/api/v1/parks/{parkId}/admission-settings', {
      params: { path: { parkId } },
      body,
      headers: withKey(key),
    }),
  );
}
