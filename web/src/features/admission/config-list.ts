import type { MaterialKind } from '../../api/types.js';

/** A list with one material moved a step up (-1) or down (1); at the ends it stays. */
export function movedKind(
  kinds: readonly MaterialKind[],
  code: string,
  step: -1 | 1,
): MaterialKind[] {
  const from = kinds.findIndex((one) => one.code === code);
  const to = from + step;
  const [one, other] = [kinds[from], kinds[to]];
  if (!one || !other) return [...kinds];
  return kinds.map((kind, at) => (at === from ? other : at === to ? one : kind));
}

/** A list with a material in place of the one with that code, or at its end. */
export function withKind(
  kinds: readonly MaterialKind[],
  replaced: string | null,
  kind: MaterialKind,
): MaterialKind[] {
  return replaced === null
    ? [...kinds, kind]
    : kinds.map((one) => (one.code === replaced ? kind : one));
}

/** A material as the server takes it: only one that may follow has days for it. */
export function tidyKind(kind: Partial<MaterialKind> & Pick<MaterialKind, 'code'>): MaterialKind {
  const need = kind.need ?? 'required';
  return {
    code: kind.code,
    name: kind.name?.trim() ?? '',
    need,
    followDays: need === 'may_follow' ? (kind.followDays ?? null) : null,
    liveOnly: kind.liveOnly ?? false,
    hasValidUntil: kind.hasValidUntil ?? false,
    formats: kind.formats ?? [],
    maxMegabytes: kind.maxMegabytes ?? 10,
    hint: kind.hint?.trim() ?? '',
    templateFileId: kind.templateFileId ?? null,
    sampleFileId: kind.sampleFileId ?? null,
  };
}
