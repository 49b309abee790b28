import type { DossierAnchor, SaveDossierLive } from '../../api/types.js';

type Sent = SaveDossierLive['anchors'][number];

/** All anchors as they are sent: those that are kept, the given one put in its place or at the end. */
export function anchorsToSend(kept: readonly DossierAnchor[], given?: Sent): Sent[] {
  const others = kept.map(({ id, name, birthDate, consentFileId }) =>
    given !== undefined && id === given.id
      ? given
      : { id, name, birthDate: birthDate ?? '', consentFileId },
  );
  return given === undefined || given.id !== undefined ? others : [...others, given];
}
