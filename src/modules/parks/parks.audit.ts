import { describeAudited } from '../../platform/audit/audit-terms.js';

/** How districts, streets, parks and places read in the audit log. */
describeAudited({
  district: {
    zh: '区',
    en: 'District',
    title: 'name',
    columns: {
      code: { zh: '行政区划代码', en: 'Division code' },
      name: { zh: '名称', en: 'Name' },
      committee_name: { zh: '党委名称', en: 'Committee' },
    },
  },
  street: {
    zh: '街道',
    en: 'Street',
    title: 'name',
    columns: { name: { zh: '街道名称', en: 'Name' } },
  },
  park: {
    zh: '园区',
    en: 'Park',
    title: 'name',
    page: { permission: 'park.read', path: '/parks/:rowId' },
    columns: {
      name: { zh: '园区名称', en: 'Name' },
      kind: {
        zh: '类型',
        en: 'Kind',
        values: {
          park: { zh: '园区', en: 'Park' },
          catch_all: { zh: '街道兜底', en: 'Catch-all of a street' },
        },
      },
      street_id: { zh: '所属街道', en: 'Street', refersTo: 'street' },
    },
  },
  venue: {
    zh: '场地',
    en: 'Venue',
    title: 'name',
    page: { permission: 'park.read', path: '/parks/:parkId' },
    columns: {
      name: { zh: '场地名称', en: 'Name' },
      kind: {
        zh: '类型',
        en: 'Kind',
        values: {
          live_demo_area: { zh: '直播示范区', en: 'Live demo area' },
          meeting_hall: { zh: '会议厅', en: 'Meeting hall' },
          reception_room: { zh: '党建会客厅', en: 'Reception room' },
          micro_site: { zh: '微阵地', en: 'Micro site' },
        },
      },
      capacity: { zh: '容纳人数', en: 'Capacity' },
      location: { zh: '位置', en: 'Location' },
      enterprise_id: { zh: '设在单位', en: 'At enterprise', refersTo: 'enterprise' },
    },
  },
});
