import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const admissionProblems = defineProblems({
  admission_open_already: {
    status: 409,
    zh: '该单位已有一份正在办理的准入申请，请继续办理那一份',
    en: 'This unit has an open application already; go on with that one',
  },
  unit_not_applying: {
    status: 409,
    zh: '该单位不在申请入驻的状态，无需再次申请',
    en: 'This unit is not applying to the park; there is nothing to apply for',
  },
  unit_not_named: {
    status: 400,
    path: 'unit',
    zh: '请填写申请入驻的单位',
    en: 'Name the unit that applies',
  },
  admission_not_editable: {
    status: 409,
    zh: '这份申请现在是“{state}”，不能修改填写内容；需要修改请先由园区退回或发出补正告知',
    en: 'This application stands at “{state}” and cannot be changed; the park has to return it or ask for a supplement first',
  },
  admission_not_yours_to_fill: {
    status: 403,
    zh: '这份申请由另一方填写，您可以查看，不能修改',
    en: 'Somebody else fills in this application; you may read it, not change it',
  },
  material_cannot_follow: {
    status: 422,
    zh: '“{material}”不能容缺后补，请直接上传',
    en: '“{material}” cannot follow later; upload it now',
  },
  material_format: {
    status: 422,
    zh: '“{material}”只接受 {formats} 格式，请转换后重新上传',
    en: '“{material}” has to be one of: {formats}; convert it and upload it again',
  },
  material_too_large: {
    status: 422,
    zh: '“{material}”不能超过 {limit} MB，请压缩后重新上传',
    en: '“{material}” may have {limit} MB at most; compress it and upload it again',
  },
  anchors_without_live: {
    status: 422,
    zh: '不从事直播营销的单位不登记主播，请删除主播或改选“从事直播营销”',
    en: 'A unit that does not broadcast has no anchors; take them out, or say that it broadcasts',
  },
  second_person_again: {
    status: 409,
    zh: '拟定意见与复核须由两人分别作出，请由另一人复核',
    en: 'The proposal and its confirmation come from two persons; another one has to confirm',
  },
  park_takes_none: {
    status: 409,
    zh: '该园区暂不接受网上申请，请按办事指南联系园区',
    en: 'This park takes no applications online for now; ask the park as its guide says',
  },
  receipt_unknown: {
    status: 404,
    zh: '流水号或查询码不符，请对照回执重新填写',
    en: 'Number and check code do not fit together; copy both from the receipt again',
  },
  application_decided: {
    status: 409,
    zh: '这份账号申请已经办结，请刷新页面',
    en: 'This application was decided already; reload the page',
  },
  opinion_given: {
    status: 409,
    zh: '您已对这份申请出具过意见，每人一份，不能更改',
    en: 'You gave your opinion on this application already; each person gives one, and it stands',
  },
  reviewer_unknown: {
    status: 422,
    zh: '没有找到这位外部评审人，请重新选择',
    en: 'There is no such outside reviewer; choose again',
  },
  reviewer_out_of_time: {
    status: 409,
    zh: '评审意见只在“评审中”出具，现在不能邀请',
    en: 'Opinions are given while a dossier is in review; nobody can be invited now',
  },
});

describeConstraints({
  admission_opinion_pkey: () => admissionProblems.opinion_given(),
  admission_two_persons: () => admissionProblems.second_person_again(),
  admission_one_open: () => admissionProblems.admission_open_already(),
});
