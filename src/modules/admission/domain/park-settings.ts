/**
 * How a park admits until it says otherwise. No published text gives these figures (rule 7.1, default): the page shows
 * them as a template.
 */
export const TEMPLATE_SETTINGS = {
  promisedDays: 10,
  deciders: 1,
  conditionalDays: 20,
  supplementDays: 10,
  creditMaxAgeDays: 30,
  takesApplications: false,
  guideConditions:
    '（模板，请园区修改）\n一、依法登记，证照在有效期内；\n二、信用公示无严重违法记录；\n三、商品和服务符合法律法规要求；\n四、从事直播营销的，主播年满十六周岁。',
  guidePhone: null,
  guideAddress: null,
} as const;
