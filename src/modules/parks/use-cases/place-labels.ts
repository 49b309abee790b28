import type { Locale } from '../../../platform/problems/problem.js';

const ZH = {
  name: '名称',
  streetId: '所属街道',
  capacity: '容纳人数',
  location: '位置',
  enterpriseId: '所在单位',
};

const EN = {
  name: 'name',
  streetId: 'street',
  capacity: 'capacity',
  location: 'location',
  enterpriseId: 'enterprise',
};

/** What fields of streets, parks and places are called in a sentence. */
export function placeLabels(locale: Locale): Readonly<Record<string, string>> {
  return locale === 'en' ? EN : ZH;
}
