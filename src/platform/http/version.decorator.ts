import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

const LARGEST = 2_147_483_647;

/** The version of a record as the caller read it: a whole number from 1. */
export function IsVersion(): PropertyDecorator {
  return applyDecorators(IsInt(), Min(1), Max(LARGEST));
}
