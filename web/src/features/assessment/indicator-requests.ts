import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  AssessedSubject,
  IndicatorContent,
  IndicatorDraft,
  IndicatorPreview,
  IndicatorSet,
  IndicatorSetInput,
  IndicatorSetList,
  KeptIndicatorDraft,
} from '../../api/types.js';

/** The address of the versions, and of the draft of the next. */
export const setsAddress = (subject: AssessedSubject): string =>
  `/assessments/indicator-sets?subject=${subject}`;
export const draftAddress = (subject: AssessedSubject): string =>
  `/assessments/indicator-sets/draft?subject=${subject}`;

/** The key under which they are read. */
export const setsKey = (subject: AssessedSubject) => ['indicator-sets', subject] as const;

export function readIndicatorSets(subject: AssessedSubject): Promise<IndicatorSetList> {
  return call<IndicatorSetList>(
    api.GET('/api/v1/indicator-sets', { params: { query: { subject } } }),
  );
}

/** The versions of a subject's indicators, the latest first, and the draft of the next. */
export function useIndicatorSets(subject: AssessedSubject): UseQueryResult<IndicatorSetList> {
  return useQuery({
    queryKey: setsKey(subject),
    queryFn: () => readIndicatorSets(subject),
  });
}

/** Keeps the next version as it is typed. */
export function keepDraft(body: KeptIndicatorDraft, key: string): Promise<IndicatorDraft> {
  return call<IndicatorDraft>(
    api.PUT('/api/v1/indicator-sets/draft', { body, headers: withKey(key) }),
  );
}

export function discardDraft(
  body: { subject: AssessedSubject; version: number },
  key: string,
): Promise<IndicatorDraft> {
  return call<IndicatorDraft>(
    api.POST('/api/v1/indicator-sets/draft/discard', { body, headers: withKey(key) }),
  );
}

export function publishSet(body: IndicatorSetInput, key: string): Promise<IndicatorSet> {
  return call<IndicatorSet>(api.POST('/api/v1/indicator-sets', { body, headers: withKey(key) }));
}

/** What a set would find; nothing is kept. */
export function previewSet(body: {
  subject: AssessedSubject;
  parkId: string;
  content: IndicatorContent;
}): Promise<IndicatorPreview> {
  return call<IndicatorPreview>(api.POST('/api/v1/indicator-sets/preview', { body }));
}
