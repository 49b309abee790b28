import type { AdmissionState } from './admission-workflow.js';
import type { DossierMaterial } from './dossier.js';

/** Where a dossier stands when its answers may change. */
const OPEN: readonly AdmissionState[] = ['draft', 'supplement', 'rechecking'];
/** Where nothing is added any more. */
const ENDED: readonly AdmissionState[] = ['rejected', 'withdrawn', 'lapsed'];

/** A unit fills in what it applies for itself, an officer what he registered for it. */
export function mayFill(role: string, byOfficer: boolean): boolean {
  return byOfficer ? role === 'park_officer' : role === 'enterprise_rep';
}

/**
 * Whether something may be changed where the dossier stands; with a material, whether that may be given. One that was
 * let to follow (容缺) is taken at any time until the end.
 */
export function mayGiveMaterial(
  state: AdmissionState,
  material: Pick<DossierMaterial, 'followsOn' | 'fileId'> | null,
): boolean {
  return (
    OPEN.includes(state) ||
    (material !== null &&
      material.followsOn !== null &&
      material.fileId === null &&
      !ENDED.includes(state))
  );
}
