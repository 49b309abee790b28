import { describe, expect, it } from '@jest/globals';
import { FILE_REFUSAL_TEXTS, fileRefusalMessage } from './file-refusal-texts.js';
import type { FileRefusalReason } from './file-refusal-texts.js';

describe('texts of refused files', () => {
  it.each(Object.keys(FILE_REFUSAL_TEXTS) as FileRefusalReason[])(
    '%s is said in both languages',
    (reason) => {
      expect(FILE_REFUSAL_TEXTS[reason].zh).toMatch(/\p{Script=Han}/u);
      expect(FILE_REFUSAL_TEXTS[reason].en).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('puts the parameters in', () => {
    const params = { claimed: 'xlsx', found: 'png' };
    expect(fileRefusalMessage('content_name_mismatch', params, 'zh-CN')).toContain(
      '.xlsx，内容却是 png',
    );
    expect(fileRefusalMessage('content_name_mismatch', params, 'en')).toContain(
      '.xlsx but the content is png',
    );
  });
});
