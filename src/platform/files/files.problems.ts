import { describeConstraints } from '../problems/database-problems.js';
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
  upload_protocol_unknown: {
    status: 412,
    zh: '上传方式不受支持，请刷新页面后重新上传',
    en: 'This way of uploading is not known (tus 1.0.0 is); reload the page and upload again',
  },
  upload_headers_invalid: {
    status: 400,
    zh: '上传请求缺少文件名、大小或位置，请刷新页面后重新上传',
    en: 'The upload lacks its name, size or position; reload the page and upload again',
  },
  upload_elsewhere: {
    status: 409,
    zh: '这个文件已收到 {receivedBytes} 字节，请从那里继续上传',
    en: '{receivedBytes} bytes of this file are here; go on from there',
  },
  upload_incomplete: {
    status: 409,
    zh: '文件还没有传完（已收到 {receivedBytes} / {sizeBytes} 字节），请继续上传',
    en: 'The file is not whole yet ({receivedBytes} of {sizeBytes} bytes are here); go on with the upload',
  },
  upload_open_at_most: {
    status: 409,
    zh: '同时上传的文件过多，请等前面的文件传完，或取消不需要的上传后再试',
    en: 'Too many files are being uploaded at once; wait for some to end or cancel those no longer needed',
  },
});

describeConstraints({
  upload_open_at_most: () => fileProblems.upload_open_at_most(),
});
