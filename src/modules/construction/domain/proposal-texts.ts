import type { ConstructionForm, ProposalReason } from './propose-form.js';

interface Text {
  zh: string;
  en: string;
}

/** Why a form is proposed; `{fullMembers}` and `{mobileMembers}` are the count. */
export const PROPOSAL_TEXTS: Readonly<Record<ProposalReason, Text>> = {
  own_branch_due: {
    zh: '有正式党员 {fullMembers} 名，已满 3 名，应当单独成立党支部（预备党员不计）',
    en: '{fullMembers} full members: with 3 or more a branch of its own is due (probationary members do not count)',
  },
  joint_has_room: {
    zh: '有正式党员 {fullMembers} 名，不足 3 名，就近或按行业加入本园区的联合党支部',
    en: '{fullMembers} full members, fewer than 3: it joins a joint branch of the park, by nearness or trade',
  },
  joint_only_full: {
    zh: '有正式党员 {fullMembers} 名，不足 3 名；本园区的联合党支部都已有 5 家单位，也没有可以联合新建的单位，加入前请说明理由',
    en: '{fullMembers} full members, fewer than 3: all joint branches of the park have 5 units and no other unit could found one; give a reason before joining',
  },
  joint_to_found: {
    zh: '有正式党员 {fullMembers} 名，不足 3 名；没有还能接收单位的联合党支部，与其他未覆盖单位新建一个',
    en: '{fullMembers} full members, fewer than 3: no joint branch has room, so a new one is founded with other uncovered units',
  },
  joint_no_partner: {
    zh: '有正式党员 {fullMembers} 名，不足 3 名；目前没有可加入的联合党支部，也没有可以联合的未覆盖单位，可先选派指导员',
    en: '{fullMembers} full members, fewer than 3: there is nobody to join yet; an instructor may be sent first',
  },
  mobile_only: {
    zh: '没有正式党员，有流动党员 {mobileMembers} 名：设流动党员党组织，并选派党建工作指导员',
    en: 'No full members, {mobileMembers} mobile ones: a mobile-member organisation is set up and an instructor sent',
  },
  nobody: {
    zh: '没有党员：选派党建工作指导员，组建工会、团组织、妇联',
    en: 'No members: an instructor is sent, and union, youth and women’s bodies are built',
  },
};

/** What a form is called. */
export const FORM_TEXTS: Readonly<Record<ConstructionForm, Text>> = {
  own_branch: { zh: '单独成立党支部', en: 'A branch of its own' },
  join_joint: { zh: '加入已有联合党支部', en: 'Join a joint branch' },
  new_joint: { zh: '新建联合党支部', en: 'Found a joint branch' },
  mobile_org: { zh: '设流动党员党组织', en: 'A mobile-member organisation' },
  outreach: { zh: '选派指导员、组建群团', en: 'Instructor and mass organisations' },
};
