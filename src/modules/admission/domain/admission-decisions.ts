import type { Telling } from '../../../platform/workflow/workflow-definition.js';
import { APPLICANT, OFFICER, STREET } from './admission-states.js';

export const tellApplicant = (zh: string, en: string): Telling => ({
  who: APPLICANT,
  kind: 'told',
  text: { zh, en },
});
export const tellPark = (zh: string, en: string): Telling => ({
  who: OFFICER,
  kind: 'told',
  text: { zh, en },
});
export const copyStreet = (zh: string, en: string): Telling => ({
  who: STREET,
  kind: 'copied',
  text: { zh, en },
});

/** How a dossier may be decided, by whichever number of persons. */
export interface Decision {
  label: { zh: string; en: string };
  to: 'admitted' | 'admitted_conditionally' | 'rejected';
  tells: Telling[];
}

export const PASS: Decision = {
  label: { zh: '准予入驻', en: 'Admit' },
  to: 'admitted',
  tells: [
    tellApplicant('“{title}”已准予入驻', '“{title}” has been admitted'),
    copyStreet('“{title}”已准予入驻', '“{title}” has been admitted'),
  ],
};
export const CONDITIONAL: Decision = {
  label: { zh: '附条件准予入驻', en: 'Admit on a condition' },
  to: 'admitted_conditionally',
  tells: [
    tellApplicant(
      '“{title}”已附条件准予入驻，请按期落实条件',
      '“{title}” has been admitted on a condition; meet it in time',
    ),
    copyStreet('“{title}”已附条件准予入驻', '“{title}” has been admitted on a condition'),
  ],
};
export const REJECT: Decision = {
  label: { zh: '不予准入', en: 'Refuse' },
  to: 'rejected',
  tells: [
    tellApplicant(
      '“{title}”未获准入，理由见办理记录',
      '“{title}” was not admitted; the reason stands in its history',
    ),
  ],
};
