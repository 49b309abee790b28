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
  matches: {
    zh: '格式不正确，请检查后重新填写',
    en: 'Has the wrong format; check it and enter it again',
  },
  minLength: { zh: '至少 {n} 个字，请补充', en: 'At least {n} characters; add to it' },
  maxLength: { zh: '最多 {n} 个字，请缩短', en: 'At most {n} characters; shorten it' },
  min: { zh: '不能小于 {n}', en: 'Must be {n} or more' },
  max: { zh: '不能大于 {n}', en: 'Must be {n} or less' },
  arrayMaxSize: { zh: '最多 {n} 项，请减少', en: 'At most {n} items; take some out' },
  arrayMinSize: { zh: '至少选择一项', en: 'Choose at least one' },
  arrayUnique: { zh: '有重复的项', en: 'Has an item twice' },
  isBusinessDate: {
    zh: '应为真实存在的日期，例如 2026-11-23',
    en: 'Must be a date that exists, such as 2026-11-23',
  },
};

const UNKNOWN_RULE: RuleText = {
  zh: '不符合要求，请检查后重新填写',
  en: 'Not acceptable; check it and enter it again',
};

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
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    path,
    code: code === 'whitelistValidation' ? 'unknown_property' : code,
    ...textOf(code, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}

/** The text of a rule with its limit, which class-validator tells only within its own English message. */
function textOf(code: string, message: string): RuleText {
  const { zh, en } = RULES[code] ?? UNKNOWN_RULE;
  const limit = /-?\d+(\.\d+)?/.exec(message)?.[0] ?? '';
  return { zh: zh.replace('{n}', limit), en: en.replace('{n}', limit) };
}
