import type { FaultCode } from './audit-fault.js';

/** What each fault means, for whoever has to act on it. */
export const FAULT_TEXTS: Readonly<Record<FaultCode, { zh: string; en: string }>> = {
  row_changed: {
    zh: '一条审计记录在封印之后被改动',
    en: 'a row was changed after it was sealed',
  },
  row_removed: { zh: '一条审计记录被删除', en: 'a row was removed' },
  row_not_sealed: {
    zh: '一条审计记录绕过登记直接写入，或者它的封印被删除',
    en: 'a row was put in past the trail, or its seal was removed',
  },
  row_unsealed_old: {
    zh: '有审计记录超过十分钟仍未封印，请检查后台任务是否在运行',
    en: 'rows have waited for their seal for more than ten minutes; is a worker running?',
  },
  row_misdated: {
    zh: '一条审计记录的时间与它在链中的位置不符',
    en: 'a row carries a time that does not fit its place',
  },
  seal_removed: { zh: '链中缺少封印', en: 'seals are missing' },
  seal_changed: { zh: '一个封印被改动或调换了位置', en: 'a seal was changed or moved' },
  chain_end_changed: {
    zh: '登记的链尾与最后一个封印不一致',
    en: 'what is remembered of the end of the chain is not its last seal',
  },
  tail_cut: {
    zh: '链的末尾被截断：少于已签名的链头',
    en: 'the chain ends before the end that was signed',
  },
  head_mismatch: {
    zh: '链的内容与已签名的链头不一致：此处或更早的记录被整体改写',
    en: 'the chain is not the one that was signed: it was written anew from here or before',
  },
  head_signature_bad: {
    zh: '库外的一个链头没有有效签名',
    en: 'a head outside has no good signature',
  },
  head_removed: { zh: '库外缺少链头', en: 'heads are missing outside' },
  head_out_of_order: {
    zh: '库外的链头前后不衔接',
    en: 'heads outside do not follow each other',
  },
  head_copy_changed: {
    zh: '数据库中的链头副本缺失或被改动',
    en: 'the copy of a head in the database is gone or another one',
  },
  end_unsigned: {
    zh: '链尾超过十分钟仍未签名，请检查后台任务和链头目录',
    en: 'the end of the chain has not been signed for more than ten minutes',
  },
};
