import { RULE_TEXTS } from '../../branches/branches.rules.js';
import type { OrganisationRuleCode } from '../../branches/branches.rules.js';

export interface IssueText {
  zh: string;
  en: string;
}

/** Says what is wrong in a cell and what to do next. `{name}` is replaced by the issue's parameter. */
const LEDGER_ISSUE_TEXTS = {
  name_missing: {
    zh: '单位名称为空，请按营业执照填写全称',
    en: 'The name is blank. Write the full name as on the licence.',
  },
  name_duplicate: {
    zh: '单位名称与第 {rows} 行相同，请核对是否重复填报',
    en: 'The same name stands in row {rows}. Check whether the unit was entered twice.',
  },
  text_too_long: {
    zh: '内容有 {length} 个字，最多 {limit} 个字，请缩短',
    en: 'The text has {length} characters; at most {limit} are kept. Shorten it.',
  },
  formula_in_cell: {
    zh: '单元格里是公式，不会计算。请用“选择性粘贴—数值”改成文字后再导入',
    en: 'The cell holds a formula, which is never computed. Paste it as a value and import again.',
  },
  error_in_cell: {
    zh: '单元格显示错误值 {text}，请改为正确内容',
    en: 'The cell shows the error {text}. Write the right content.',
  },
  code_missing: {
    zh: '统一社会信用代码为空，请对照营业执照填写 18 位代码',
    en: 'The credit code is blank. Write the 18 characters from the licence.',
  },
  code_as_number: {
    zh: '代码被存成了数字，末几位已丢失。请把单元格设为“文本”格式后重新填写',
    en: 'The code is kept as a number and has lost its last digits. Format the cell as text and write it again.',
  },
  credit_code_length: {
    zh: '统一社会信用代码应为 18 位，现为 {length} 位，请对照营业执照重新填写',
    en: 'A credit code has 18 characters; this one has {length}. Write it again from the licence.',
  },
  credit_code_alphabet: {
    zh: '统一社会信用代码第 {position} 位“{character}”不是可用字符（不使用 I、O、S、V、Z），请对照营业执照重新填写',
    en: 'Character {position} of the credit code, “{character}”, is not used in such codes (I, O, S, V and Z are not). Write it again from the licence.',
  },
  credit_code_check_digit: {
    zh: '统一社会信用代码第 {position} 位校验不符，请对照营业执照重新填写',
    en: 'Character {position} of the credit code does not match the others. Write it again from the licence.',
  },
  organisation_code_check_digit: {
    zh: '统一社会信用代码第 {position} 位（组织机构代码校验位）不符，请对照营业执照重新填写',
    en: 'Character {position} of the credit code (the check of its organisation code) does not match. Write it again from the licence.',
  },
  code_duplicate: {
    zh: '统一社会信用代码与第 {rows} 行相同，一个单位只能填一行，请更正或删去重复的行',
    en: 'The same credit code stands in row {rows}. A unit has one row: correct the code or delete the repeated row.',
  },
  code_prefix_mismatch: {
    zh: '代码以 {prefix} 开头，与单位类别一般不一致（企业 91、92，社会组织 51、52、53），请核对',
    en: 'The code starts with {prefix}, unusual for this kind of unit (91, 92 for firms; 51, 52, 53 for social organisations). Please check.',
  },
  kind_missing: {
    zh: '单位类别为空，请填“非公企业”或“社会组织”',
    en: 'The kind of unit is blank. Write 非公企业 or 社会组织.',
  },
  kind_unknown: {
    zh: '不认识单位类别“{text}”，请填“非公企业”或“社会组织”',
    en: 'The kind of unit “{text}” is not known. Write 非公企业 or 社会组织.',
  },
  park_missing: { zh: '所属园区为空，请填写园区名称', en: 'The park is blank. Write its name.' },
  park_unknown: {
    zh: '没有名为“{text}”的园区。可填：{known}。如确有此园区，请先在“园区”中新建',
    en: 'There is no park “{text}”. Known parks: {known}. If it exists, create it under Parks first.',
  },
  street_missing: {
    zh: '所属街道为空，请填写街道名称',
    en: 'The street is blank. Write its name.',
  },
  street_unknown: {
    zh: '没有名为“{text}”的街道。可填：{known}',
    en: 'There is no street “{text}”. Known streets: {known}.',
  },
  date_format: {
    zh: '“{text}”不是可识别的日期，请写成 2019-03-05 的样子',
    en: '“{text}” cannot be read as a date. Write it like 2019-03-05.',
  },
  date_impossible: {
    zh: '日历上没有“{text}”这一天，请核对后重新填写',
    en: 'The calendar has no day “{text}”. Check it and write it again.',
  },
  date_after_as_of: {
    zh: '日期 {date} 晚于台账截止日期 {asOf}，请核对',
    en: '{date} is later than the ledger’s date {asOf}. Please check.',
  },
  entered_before_established: {
    zh: '入驻日期 {enteredOn} 早于成立日期 {establishedOn}，请核对',
    en: 'It entered on {enteredOn}, before it was established on {establishedOn}. Please check.',
  },
  entered_on_missing: {
    zh: '未填入驻日期，新单位将按台账截止日期 {asOf} 计入，请尽快补填',
    en: 'No date of entry: a new unit will count from the ledger’s date {asOf}. Fill it in soon.',
  },
  count_not_number: {
    zh: '“{text}”不是数字，请只填阿拉伯数字，如 50',
    en: '“{text}” is not a number. Write digits only, such as 50.',
  },
  count_negative: {
    zh: '人数不能是负数（{text}），请更正',
    en: 'A head-count cannot be negative ({text}). Correct it.',
  },
  count_decimal: {
    zh: '人数应为整数（{text}），请更正',
    en: 'A head-count is a whole number ({text}). Correct it.',
  },
  count_too_large: {
    zh: '人数“{text}”过大，请更正',
    en: 'The head-count “{text}” is too large. Correct it.',
  },
  staff_count_implausible: {
    zh: '从业人数超过 {limit} 人，请核对是否多写了位数',
    en: 'More than {limit} staff. Check for a digit too many.',
  },
  members_exceed_staff: {
    zh: '党员数 {fullMemberCount} 多于从业人数 {staffCount}，请核对',
    en: '{fullMemberCount} Party members are more than {staffCount} staff. Please check.',
  },
  headcount_incomplete: {
    zh: '从业人数和党员数须都填写，缺一项时本次人数不入库，请补填',
    en: 'Staff and Party members are kept only together; one is blank. Fill it in.',
  },
  contact_missing: { zh: '未填联系人，请补填', en: 'No contact person. Fill it in.' },
  contact_phone_missing: { zh: '未填联系电话，请补填', en: 'No contact phone. Fill it in.' },
  phone_format: {
    zh: '联系电话“{text}”格式不对，请填 11 位手机号，或带区号的座机号，如 0531-88888888；只填一个号码',
    en: 'The phone “{text}” is not in the right form. Write one mobile number of 11 digits, or a landline with its area code such as 0531-88888888.',
  },
  formation_missing: {
    zh: '填了“{name}”，但组建方式为空。请填“单独组建”“联合组建”或“未组建”',
    en: '“{name}” is filled in but not how it was formed. Write 单独组建, 联合组建 or 未组建.',
  },
  formation_unknown: {
    zh: '不认识组建方式“{text}”，请填“单独组建”“联合组建”或“未组建”',
    en: 'How it was formed, “{text}”, is not known. Write 单独组建, 联合组建 or 未组建.',
  },
  formation_differs_from_record: {
    zh: '系统中该单位现由“{recorded}”覆盖，与本行不一致。请先在“党组织”页面办理变更，再导入',
    en: 'The portal records the unit under “{recorded}”, which differs from this row. Record the change under Party organisations first.',
  },
  formation_changes_too_early: {
    zh: '系统中该单位自 {joinedOn} 起由“{recorded}”覆盖，组建方式的变更日期（{startsOn}）须晚于当日。请核对台账日期，或在“党组织”页面办理',
    en: 'The unit has been under “{recorded}” since {joinedOn}; a change from {startsOn} must come later. Check the ledger’s date, or record the change under Party organisations.',
  },
  organisation_not_on_ledger: {
    zh: '系统中该单位现由“{recorded}”覆盖，台账却填未组建；导入不会撤销它，请核对',
    en: 'The portal records the unit under “{recorded}” but the ledger shows none. The import does not end it; please check.',
  },
  organisation_ignored: {
    zh: '填的是未组建，党组织名称“{name}”不会导入，请核对',
    en: 'The row says none was formed, so the organisation “{name}” is not imported. Please check.',
  },
  organisation_name_missing: {
    zh: '未填党组织名称，将命名为“{name}”',
    en: 'No name for the organisation: it will be called “{name}”.',
  },
  organisation_name_shared: {
    zh: '党组织名称“{name}”与第 {rows} 行相同，但不是同一个党组织。同一园区内请勿重名；若为联合党组织，请填联合组建和牵头单位',
    en: 'Row {rows} has another organisation of the same name “{name}”. Names differ within a park; for a joint branch write 联合组建 and its lead unit.',
  },
  organisation_name_taken: {
    zh: '该园区已有名为“{name}”的党组织，属于其他单位，请核对名称',
    en: 'The park already has an organisation “{name}” that belongs to other units. Check the name.',
  },
  lead_missing: {
    zh: '联合组建须填牵头单位，请填写牵头单位的全称',
    en: 'A joint branch needs its lead unit. Write the lead unit’s full name.',
  },
  lead_not_found: {
    zh: '台账中没有牵头单位“{leadUnit}”，请核对名称，或把该单位补进台账',
    en: 'The lead unit “{leadUnit}” is not on this ledger. Check the name or add its row.',
  },
  lead_ambiguous: {
    zh: '台账中有多行叫“{leadUnit}”（第 {rows} 行），请改填牵头单位的统一社会信用代码',
    en: 'Several rows are named “{leadUnit}” (rows {rows}). Write the lead unit’s credit code instead.',
  },
  lead_in_another_park: {
    zh: '牵头单位（第 {leadRow} 行）在“{leadPark}”，本单位在“{park}”；联合党支部不能跨园区，请更正园区或牵头单位',
    en: 'The lead unit (row {leadRow}) is in “{leadPark}”, this unit in “{park}”. A joint branch stays within a park: correct the park or the lead unit.',
  },
  lead_not_leading: {
    zh: '牵头单位“{leadUnit}”在第 {leadRow} 行没有填为自己牵头的联合组建，请先更正那一行',
    en: 'Row {leadRow} does not show “{leadUnit}” as leading a joint branch. Correct that row first.',
  },
  lead_unit_held_back: {
    zh: '牵头单位（第 {leadRow} 行）未能通过：{reasons}。请先更正那一行',
    en: 'The lead unit’s row {leadRow} is held back: {reasons} Correct that row first.',
  },
  lead_ignored: {
    zh: '不是联合组建，牵头单位“{leadUnit}”不会导入，请核对',
    en: 'This is not a joint branch, so the lead unit “{leadUnit}” is not imported. Please check.',
  },
  joint_name_differs: {
    zh: '党组织名称与牵头单位（第 {leadRow} 行）的“{name}”不一致，将以牵头单位的为准',
    en: 'The lead unit’s row {leadRow} calls the organisation “{name}”; that name is used.',
  },
  secretary_differs_from_lead: {
    zh: '书记与牵头单位（第 {leadRow} 行）的“{secretary}”不一致，将以牵头单位的为准',
    en: 'The lead unit’s row {leadRow} names {secretary} as secretary; that name is used.',
  },
  secretary_missing: { zh: '未填党组织书记，请补填', en: 'No secretary. Fill it in.' },
  mass_organisation_unknown: {
    zh: '不认识群团组织“{text}”，未导入。可填：工会、共青团、妇联',
    en: 'The mass organisation “{text}” is not known and not imported. Write 工会, 共青团 or 妇联.',
  },
  resident_in_another_park: {
    zh: '系统中该单位还在“{park}”，请在那里办理退出，以免两个园区都计入',
    en: 'The portal still has the unit in “{park}”. End it there, or both parks count it.',
  },
  unit_has_left: {
    zh: '系统中该单位已于 {leftOn} 退出本园区，请先在“单位”页面更正',
    en: 'The portal records that the unit left this park on {leftOn}. Correct that under Units first.',
  },
} satisfies Record<string, IssueText>;

export type IssueCode = keyof typeof LEDGER_ISSUE_TEXTS | OrganisationRuleCode;

export type IssueParam =
  string | number | readonly string[] | readonly number[] | readonly IssueReason[];
export type IssueParams = Readonly<Record<string, IssueParam>>;

/** A reason named inside another: why the row of a lead unit is held back. */
export interface IssueReason {
  code: IssueCode;
  params: IssueParams;
}

export const ISSUE_TEXTS: Readonly<Record<IssueCode, IssueText>> = {
  ...LEDGER_ISSUE_TEXTS,
  ...RULE_TEXTS,
};
