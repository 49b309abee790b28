import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const parksProblems = defineProblems({
  district_code_taken: {
    status: 409,
    path: 'code',
    zh: '该行政区划代码已登记，请核对',
    en: 'A district with this code is already there; check the code',
  },
  street_name_taken: {
    status: 409,
    path: 'name',
    zh: '本区已有同名街道，请核对后换一个名称',
    en: 'This district already has a street of that name; choose another',
  },
  park_name_taken: {
    status: 409,
    path: 'name',
    zh: '本区已有同名园区，请核对后换一个名称',
    en: 'This district already has a park of that name; choose another',
  },
  catch_all_exists: {
    status: 409,
    path: 'streetId',
    zh: '该街道已有“园区外单位”归集处，每个街道只设一个',
    en: 'This street already has its catch-all park; a street has one',
  },
  catch_all_needs_street: {
    status: 422,
    path: 'streetId',
    zh: '“园区外单位”归集处须指定所属街道',
    en: 'A catch-all park needs its street',
  },
  venue_name_taken: {
    status: 409,
    path: 'name',
    zh: '本园区已有同名场所，请换一个名称',
    en: 'This park already has a place of that name; choose another',
  },
});

describeConstraints({
  district_code_key: () => parksProblems.district_code_taken(),
  street_district_id_name_key: () => parksProblems.street_name_taken(),
  park_district_id_name_key: () => parksProblems.park_name_taken(),
  park_catch_all_idx: () => parksProblems.catch_all_exists(),
  venue_park_id_name_key: () => parksProblems.venue_name_taken(),
});
