import { describe, expect, it } from '@jest/globals';
import {
  ArrayMaxSize,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { validationProblem } from './validation.js';

class Written {
  @MinLength(2)
  short = '一';

  @MaxLength(3)
  long = '一二三四';

  @Min(0.5)
  small = 0;

  @Max(-1)
  large = 0;

  @ArrayMaxSize(1)
  many = [1, 2];

  @Matches(/^\d$/)
  shape = 'x';
}

describe('what a request may not hold', () => {
  it('is told with its limit and what to do', () => {
    const { errors } = validationProblem(validateSync(new Written()));
    expect(Object.fromEntries(errors.map(({ path, zh }) => [path, zh]))).toEqual({
      short: '至少 2 个字，请补充',
      long: '最多 3 个字，请缩短',
      small: '不能小于 0.5',
      large: '不能大于 -1',
      many: '最多 1 项，请减少',
      shape: '格式不正确，请检查后重新填写',
    });
  });
});
