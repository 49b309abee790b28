/** Chinese texts of the page on which parks word their notices. */
export const wordingsZh = {
  kind: '文书',
  template: '示范文本',
  templateHint:
    '没有公开发布的统一文本，这是系统附带的示范文本，印出的文书上会注明。修改后注明为出具单位自拟。',
  own: '本园区自拟，{{name}} {{at}} 保存',
  faults: '这段正文已不能使用，修改前先按附带文本出具：',
  text: '正文',
  textHint: '每行一段；花括号里的项目在出具时填入。称谓、落款、编号、日期和二维码由系统排印。',
  issuer: '落款单位',
  issuerHint: '不填为“{{name}}”',
  parameters: '可用项目',
  insert: '插入“{{label}}”',
  required: '必须写有',
  list: '单独成行',
  save: '保存文书样式',
  saved: '已保存，今后出具的“{{title}}”按此样式；以前出具的不变。',
  specimen: '查看样张',
  specimenName: '{{title}}（样张）.pdf',
  restore: '恢复附带文本',
  restored: '已换回附带文本，保存后生效',
};
