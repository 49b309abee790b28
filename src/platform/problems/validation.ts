import type { ValidationError } from 'class-validator';
import { platformProblems } from './platform.problems.js';
import type { FieldProblem, Problem } from './problem.js';

interface RuleText {
  zh: string;
  en: string;
}

const RULES: Record<string, RuleText> = {
  whitelistValidation: { zh: '不认识的字段，请删除', en: 'Unknown field; remove it' },
  isDefined: { zh: '必填', en: 'Required' },
  isNotEmpty: { zh: '必填', en: 'Required' },
  isString: { zh: '应为文字', en: 'Must be text' },
  isInt: { zh: '应为整数', en: 'Must be a whole number' },
  isNumber: { zh: '应为数字', en: 'Must be a number' },
  isBoolean: { zh: '应为是或否', en: 'Must be true or false' },
  isArray: { zh: '应为列表', en: 'Must be a list' },
  isObject: { zh: '应为对象', en: 'Must be an object' },
  nestedValidation: { zh: '格式不正确', en: 'Has the wrong shape' },
  isUuid: { zh: '编号格式不正确，请重新选择', en: 'Not a valid id; choose again' },
  isIn: { zh: '不在可选范围内，请重新选择', en: 'Not one of the choices; choose again' },
  matches: { zh: '格式不正确', en: 'Has the wrong format' },
  minLength: { zh: '太短', en: 'Too short' },
  maxLength: { zh: '太长', en: 'Too long' },
  min: { zh: '太小', en: 'Too small' },
  max: { zh: '太大', en: 'Too large' },
  arrayMaxSize: { zh: '项数过多', en: 'Too many items' },
  arrayMinSize: { zh: '至少选择一项', en: 'Choose at least one' },
  arrayUnique: { zh: '有重复的项', en: 'Has an item twice' },
  isBusinessDate: {
    zh: '应为真实存在的日期，例如 2026-11-23',
    en: 'Must be a date that exists, such as 2026-11-23',
  },
};

const UNKNOWN_RULE: RuleText = { zh: '不符合要求', en: 'Not acceptable' };

/** The problem for fields that a request's DTO refuses, below `parent`; every bad field is told at once. */
export function validationProblem(errors: readonly ValidationError[], parent = ''): Problem {
  return fieldProblem(errors.flatMap((error) => flatten(error, parent)));
}

/** The problem for fields that the domain refuses. */
export function fieldProblem(errors: readonly FieldProblem[]): Problem {
  return platformProblems.validation_failed({ count: errors.length }, errors);
}

function flatten(error: ValidationError, parent: string): FieldProblem[] {
  const path = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({
    path,
    code: code === 'whitelistValidation' ? 'unknown_property' : code,
    ...(RULES[code] ?? UNKNOWN_RULE),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}
