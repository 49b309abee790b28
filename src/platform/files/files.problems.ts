import { defineProblems } from '../problems/problem.js';
import { FILE_REFUSAL_TEXTS, type FileRefusalReason } from './file-refusal-texts.js';

type RefusalTexts = { [K in FileRefusalReason]: { status: number; zh: string; en: string } };

/** One problem per reason for which an upload is refused. */
export const fileRefusals = defineProblems(
  Object.fromEntries(
    Object.entries(FILE_REFUSAL_TEXTS).map(([reason, text]) => [reason, { status: 422, ...text }]),
  ) as RefusalTexts,
);

export const fileProblems = defineProblems({
  file_missing: {
    status: 400,
    zh: '没有收到文件，请选择一个文件后上传',
    en: 'No file was received; choose a file and upload it',
  },
  file_name_invalid: {
    status: 422,
    zh: '文件名不可用，请改为不含特殊符号、不超过 200 字的名称后重新上传',
    en: 'The file name cannot be used; choose one without special characters and at most 200 long',
  },
  file_not_viewable: {
    status: 415,
    zh: '这种文件不能在线查看，请下载后用本机的软件打开',
    en: 'This kind of file cannot be shown here; download it and open it on your computer',
  },
  shared_file_unknown: {
    status: 422,
    zh: '有 {count} 个文件不能提供给大家：只能用您自己上传的文件，导入和导出的文件不行。请重新上传',
    en: '{count} files cannot be shown to everybody: take your own uploads, and no imported or exported file; upload them again',
  },
  file_infected: {
    status: 422,
    zh: '文件中查出病毒（{virus}），没有保存。请先在本机查杀，换一份干净的文件再上传',
    en: 'A virus ({virus}) was found in the file, so it was not kept. Clean your computer and upload a clean copy',
  },
  file_scanner_away: {
    status: 503,
    zh: '查毒服务暂时没有响应，文件没有保存。请稍后重新上传；多次出现请联系系统管理员',
    en: 'The virus scanner does not answer, so the file was not kept. Upload it again in a while; if this goes on, tell the system administrator',
  },
});
