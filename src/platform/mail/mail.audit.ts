import { describeAudited } from '../audit/audit-terms.js';
import { RHYTHM_WORDS } from './domain/mail-due.js';

/** How a person's wishes about e-mail read in the audit log; the address itself is never copied there. */
describeAudited({
  mail_setting: {
    zh: '邮件提醒设置',
    en: 'E-mail settings',
    columns: {
      user_id: { zh: '用户', en: 'User', refersTo: 'app_user' },
      confirmed_at: { zh: '邮箱验证时间', en: 'Address confirmed at', kind: 'moment' },
      rhythm: { zh: '发送频率', en: 'How often', values: RHYTHM_WORDS },
      hour: { zh: '摘要时间（点）', en: 'Hour of the digest' },
    },
  },
});
