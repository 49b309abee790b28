import { describeAudited } from '../audit/audit-terms.js';

/** How uploads read in the audit log. */
describeAudited({
  stored_file: {
    zh: '上传文件',
    en: 'Upload',
    title: 'name',
    columns: {
      name: { zh: '文件名', en: 'File name' },
      owner_user_id: { zh: '上传人', en: 'Uploaded by', refersTo: 'app_user' },
      content_type: { zh: '文件类型', en: 'Content type' },
      size_bytes: { zh: '大小（字节）', en: 'Size in bytes' },
    },
  },
  infected_upload: {
    zh: '查出病毒的上传',
    en: 'Infected upload',
    title: 'name',
    columns: {
      user_id: { zh: '上传人', en: 'Uploaded by', refersTo: 'app_user' },
      name: { zh: '文件名', en: 'File name' },
      virus: { zh: '病毒名称', en: 'Virus' },
    },
  },
  shared_file: {
    zh: '提供给全区的文件',
    en: 'File shown to the district',
    title: 'file_id',
    columns: {
      file_id: { zh: '文件', en: 'File', refersTo: 'stored_file' },
      purpose: { zh: '用途', en: 'Purpose' },
      shared_by: { zh: '提供人', en: 'Shown by', refersTo: 'app_user' },
    },
  },
});
