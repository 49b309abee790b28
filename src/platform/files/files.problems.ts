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
});
