import type { ArchiveRefusalReason } from './archive-guard.js';
import type { ContentRefusalReason } from './sniff-content.js';
import type { WorkbookRefusalReason } from '../spreadsheets/workbook-reading.js';

export type FileRefusalReason = ArchiveRefusalReason | ContentRefusalReason | WorkbookRefusalReason;

/** What is said about a refused file, and what to do next. `{name}` is replaced by the refusal's parameter. */
export const FILE_REFUSAL_TEXTS: Record<FileRefusalReason, { zh: string; en: string }> = {
  archive_damaged: {
    zh: '文件已损坏或不完整，无法打开。请在本机打开确认后另存，再重新上传',
    en: 'The file is damaged or incomplete. Open it on your computer, save it again, then upload it.',
  },
  archive_encrypted: {
    zh: '文件已加密，无法读取。请取消密码后重新上传',
    en: 'The file is encrypted and cannot be read. Remove the password and upload it again.',
  },
  archive_unsafe_name: {
    zh: '文件内部含有不安全的路径“{name}”，已拒绝。请用 Excel 或 WPS 另存后再上传',
    en: 'The file holds an unsafe path “{name}” and was refused. Save it again in Excel or WPS, then upload it.',
  },
  archive_duplicate_name: {
    zh: '文件内部结构异常（“{name}”重复），已拒绝。请用 Excel 或 WPS 另存后再上传',
    en: 'The file is malformed (“{name}” appears twice) and was refused. Save it again in Excel or WPS.',
  },
  archive_too_many_entries: {
    zh: '文件内部的部件超过 {limit} 个，已拒绝。请只保留需要的工作表后另存再上传',
    en: 'The file holds more than {limit} parts and was refused. Keep only the sheet you need and save it again.',
  },
  archive_too_large: {
    zh: '文件解压后过大，已拒绝。请删除多余的工作表、图片和空白行后再上传',
    en: 'The file is too large once unpacked and was refused. Remove extra sheets, pictures and blank rows.',
  },
  archive_ratio_too_high: {
    zh: '文件的压缩比异常（“{name}”），疑似压缩炸弹，已拒绝。请用 Excel 或 WPS 另存后再上传',
    en: 'Part of the file (“{name}”) is compressed beyond reason and was refused. Save it again in Excel or WPS.',
  },
  content_empty: { zh: '文件是空的，请重新选择', en: 'The file is empty. Choose another.' },
  content_unknown: {
    zh: '不支持这种文件。可上传 .xlsx、.docx、.pdf、.png、.jpg、.csv、.txt',
    en: 'This kind of file is not taken. Upload .xlsx, .docx, .pdf, .png, .jpg, .csv or .txt.',
  },
  content_polyglot: {
    zh: '文件内混有其他类型的内容，已拒绝。请重新导出一份干净的文件',
    en: 'The file has content of another type hidden in it and was refused. Export a clean copy.',
  },
  content_macros: {
    zh: '文件含有宏，已拒绝。请另存为不含宏的 .xlsx（或 .docx）后再上传',
    en: 'The file contains macros and was refused. Save it as a plain .xlsx (or .docx) and upload that.',
  },
  content_password_protected: {
    zh: '文件设有打开密码，无法读取。请取消密码后重新上传',
    en: 'The file is protected by a password. Remove it and upload the file again.',
  },
  content_legacy_office: {
    zh: '这是旧版 Office 文件（如 .xls）。请另存为 .xlsx 后再上传',
    en: 'This is an old Office file (such as .xls). Save it as .xlsx and upload that.',
  },
  content_name_mismatch: {
    zh: '文件名写着 .{claimed}，内容却是 {found}，已拒绝。请检查是否改过扩展名',
    en: 'The name says .{claimed} but the content is {found}. Check whether the extension was changed.',
  },
  workbook_unreadable: {
    zh: '无法读取这个工作簿。请用 Excel 或 WPS 打开并另存为 .xlsx 后再上传',
    en: 'The workbook cannot be read. Open it in Excel or WPS, save it as .xlsx and upload that.',
  },
  workbook_empty: {
    zh: '工作簿里没有内容。请确认上传的是填好的表格',
    en: 'The workbook holds nothing. Check that it is the one you filled in.',
  },
  workbook_too_many_rows: {
    zh: '工作表有 {rows} 行，超过一次导入的上限 {limit} 行。请拆成几份分别导入',
    en: 'The sheet has {rows} rows; one import takes {limit}. Split it and import the parts.',
  },
  workbook_too_many_columns: {
    zh: '工作表超过 {limit} 列（{cell} 单元格有内容）。请删除多余的列后再上传',
    en: 'The sheet has more than {limit} columns (cell {cell} is filled). Remove the extra columns.',
  },
  workbook_too_many_sheets: {
    zh: '工作簿有 {sheets} 个工作表，超过上限 {limit} 个。请只保留需要的工作表',
    en: 'The workbook has {sheets} sheets; at most {limit} are taken. Keep only the sheet you need.',
  },
  workbook_too_heavy: {
    zh: '工作簿过于复杂，无法在限定时间内读取。请把内容复制到新的空白工作簿后再上传',
    en: 'The workbook is too complex to read in the time allowed. Copy its content into a new, blank workbook.',
  },
};

/** The sentence for a refusal in the reader's language. */
export function fileRefusalMessage(
  reason: FileRefusalReason,
  params: Record<string, string | number>,
  locale: 'zh-CN' | 'en',
): string {
  const text = FILE_REFUSAL_TEXTS[reason][locale === 'en' ? 'en' : 'zh'];
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));
}
