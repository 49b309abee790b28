import type { DossierMaterial } from '../../api/types.js';

/** How a material stands: told to be wrong, past its validity, given, promised for later, not given. */
export type MaterialState = 'defect' | 'expired' | 'given' | 'follows' | 'optional' | 'missing';

/** How a material stands, the gravest first. */
export function materialState({
  fileId,
  defect,
  isExpired,
  followsOn,
  need,
}: Pick<DossierMaterial, 'fileId' | 'defect' | 'isExpired' | 'followsOn' | 'need'>): MaterialState {
  if (defect !== null) return 'defect';
  if (fileId !== null) return isExpired ? 'expired' : 'given';
  if (followsOn !== null) return 'follows';
  return need === 'optional' ? 'optional' : 'missing';
}
