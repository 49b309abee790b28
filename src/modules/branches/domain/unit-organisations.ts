import type { TimelineEntry, TimelineText } from '../../../platform/timelines/timeline-entry.js';

/** Something that organisations did with a unit, as the records tell it. */
export interface OrganisationFact {
  kind:
    | 'org_founded'
    | 'org_joined'
    | 'org_left'
    | 'org_dissolved'
    | 'instructor_sent'
    | 'instructor_ended'
    | 'mass_organisation_founded'
    | 'mass_organisation_dissolved';
  /** The tie to the organisation, or the kind of mass organisation. */
  form: string | null;
  on: string;
  /** The organisation's or the instructor's name. */
  name: string;
  orgId: string | null;
  at: Date | null;
  byName: string | null;
  byRole: string | null;
  importFile: string | null;
}

const TITLES: Readonly<Record<OrganisationFact['kind'], TimelineText>> = {
  org_founded: { zh: '成立{name}', en: 'Founded {name}' },
  org_joined: { zh: '加入{name}', en: 'Joined {name}' },
  org_left: { zh: '退出{name}', en: 'Left {name}' },
  org_dissolved: { zh: '{name}撤销', en: '{name} was dissolved' },
  instructor_sent: { zh: '选派党建工作指导员{name}', en: 'Instructor {name} was sent' },
  instructor_ended: { zh: '党建工作指导员{name}结束工作', en: 'Instructor {name} ended' },
  mass_organisation_founded: { zh: '成立{form}', en: '{form} was set up' },
  mass_organisation_dissolved: { zh: '{form}撤销', en: '{form} was dissolved' },
};

const FORMS: Readonly<Record<string, TimelineText>> = {
  own: { zh: '单独组建', en: 'an organisation of its own' },
  joint: { zh: '联合组建', en: 'a joint organisation' },
  activity: { zh: '参加活动，不计覆盖', en: 'takes part only, does not count as covered' },
  union: { zh: '工会', en: 'Union' },
  youth_league: { zh: '共青团组织', en: 'Youth League' },
  women_federation: { zh: '妇联组织', en: 'Women’s Federation' },
};

/** A fact as an entry of the unit's timeline; the entry opens the organisation. */
export function organisationEntry(fact: OrganisationFact, parkId: string): TimelineEntry {
  const form = FORMS[fact.form ?? ''] ?? { zh: '', en: '' };
  const fill = (text: string, language: 'zh' | 'en'): string =>
    text.replace('{name}', fact.name).replace('{form}', form[language]);
  const title = TITLES[fact.kind];
  const details = [
    fact.kind === 'org_founded' || fact.kind === 'org_joined' ? form : null,
    fact.importFile === null
      ? null
      : { zh: `来自导入“${fact.importFile}”`, en: `from the import “${fact.importFile}”` },
  ].filter((one) => one !== null);
  return {
    on: fact.on,
    at: fact.at,
    kind: fact.kind,
    title: { zh: fill(title.zh, 'zh'), en: fill(title.en, 'en') },
    detail:
      details.length === 0
        ? null
        : {
            zh: details.map(({ zh }) => zh).join('；'),
            en: details.map(({ en }) => en).join('; '),
          },
    by: fact.byName === null ? null : { name: fact.byName, role: fact.byRole ?? '' },
    link: fact.orgId === null ? null : `/parks/${parkId}/party-orgs/${fact.orgId}`,
  };
}
