import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  Dossier,
  DossierList,
  DossierMove,
  DossierReceipt,
  Enterprise,
  SaveDossierContact,
  SaveDossierCredit,
  SaveDossierLive,
  SaveDossierMaterial,
  SaveDossierUnit,
} from '../../api/types.js';

/** Which dossier: its park and its run. */
export interface DossierRef {
  parkId: string;
  runId: string;
}

/** Where a dossier is kept on this page. */
export function dossierKey({ parkId, runId }: DossierRef): readonly string[] {
  return ['admission', parkId, runId];
}

/** The ref of a dossier. */
export function refOf({ run }: Pick<Dossier, 'run'>): DossierRef {
  return { parkId: run.parkId, runId: run.id };
}

/** The address of a dossier's task list, or of a page below it. */
export function fillAddress({ parkId, runId }: DossierRef, below = ''): string {
  return `/parks/${parkId}/admissions/${runId}/fill${below && `/${below}`}`;
}

/** Reads a dossier. */
export function readDossier(ref: DossierRef, signal?: AbortSignal): Promise<Dossier> {
  return call<Dossier>(
    api.GET('/api/v1/parks/{parkId}/admissions/{runId}', { params: { path: ref }, signal }),
  );
}

/** One dossier. */
export function useDossier(ref: DossierRef): UseQueryResult<Dossier> {
  return useQuery({
    queryKey: dossierKey(ref),
    queryFn: ({ signal }) => readDossier(ref, signal),
  });
}

/** The dossiers of one's own unit. */
export function useOwnDossiers(): UseQueryResult<DossierList> {
  return useQuery({
    queryKey: ['admissions', 'own'],
    queryFn: ({ signal }) =>
      call<DossierList>(
        api.GET('/api/v1/admissions', { params: { query: { pageSize: 100 } }, signal }),
      ),
  });
}

/** The unit that the representative stands for: the only one he sees. */
export function useOwnUnit(): UseQueryResult<Enterprise | null> {
  return useQuery({
    queryKey: ['enterprises', 'own'],
    queryFn: async ({ signal }) => {
      const { items } = await call(
        api.GET('/api/v1/enterprises', { params: { query: { pageSize: 1 } }, signal }),
      );
      return items[0] ?? null;
    },
  });
}

/** Number and check code of a dossier. */
export function useReceipt(ref: DossierRef): UseQueryResult<DossierReceipt> {
  return useQuery({
    queryKey: [...dossierKey(ref), 'receipt'],
    queryFn: ({ signal }) =>
      call<DossierReceipt>(
        api.GET('/api/v1/parks/{parkId}/admissions/{runId}/receipt', {
          params: { path: ref },
          signal,
        }),
      ),
  });
}

/** Begins the application of the representative's own unit. */
export function startApplication(
  { parkId, enterpriseId }: { parkId: string; enterpriseId: string },
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.POST('/api/v1/parks/{parkId}/admissions', {
      params: { path: { parkId } },
      body: { enterpriseId },
      headers: withKey(key),
    }),
  );
}

/** Facts of the unit. */
export function saveUnit(ref: DossierRef, body: SaveDossierUnit, key: string): Promise<Dossier> {
  return call<Dossier>(
    api.PATCH('/api/v1/parks/{parkId}/admissions/{runId}/unit', {
      params: { path: ref },
      body,
      headers: withKey(key),
    }),
  );
}

/** Whom the park asks. */
export function saveContact(
  ref: DossierRef,
  body: SaveDossierContact,
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.PATCH('/api/v1/parks/{parkId}/admissions/{runId}/contact', {
      params: { path: ref },
      body,
      headers: withKey(key),
    }),
  );
}

/** Live commerce; the anchors given are all there are. */
export function saveLive(ref: DossierRef, body: SaveDossierLive, key: string): Promise<Dossier> {
  return call<Dossier>(
    api.PATCH('/api/v1/parks/{parkId}/admissions/{runId}/live', {
      params: { path: ref },
      body,
      headers: withKey(key),
    }),
  );
}

/** Credit publicity and undertaking. */
export function saveCredit(
  ref: DossierRef,
  body: SaveDossierCredit,
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.PATCH('/api/v1/parks/{parkId}/admissions/{runId}/credit', {
      params: { path: ref },
      body,
      headers: withKey(key),
    }),
  );
}

/** One material: its file, its validity, or that it follows. */
export function saveMaterial(
  { code, body, ...ref }: DossierRef & { code: string; body: SaveDossierMaterial },
  key: string,
): Promise<Dossier> {
  const { parkId, runId } = ref;
  return call<Dossier>(
    api.PUT('/api/v1/parks/{parkId}/admissions/{runId}/materials/{code}', {
      params: { path: { parkId, runId, code } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Confirms that the answers were checked. */
export function confirmAnswers(
  { version, ...path }: DossierRef & { version: number },
  key: string,
): Promise<Dossier> {
  return call<Dossier>(
    api.POST('/api/v1/parks/{parkId}/admissions/{runId}/check', {
      params: { path },
      body: { version },
      headers: withKey(key),
    }),
  );
}

/** Makes a move of the dossier. */
export function moveDossier(ref: DossierRef, body: DossierMove, key: string): Promise<Dossier> {
  return call<Dossier>(
    api.POST('/api/v1/parks/{parkId}/admissions/{runId}/moves', {
      params: { path: ref },
      body,
      headers: withKey(key),
    }),
  );
}
