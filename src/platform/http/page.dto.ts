import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which page of a list: pages count from 1 and hold at most 100 rows. */
export class PageQueryDto {
  @ApiPropertyOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;

  @ApiPropertyOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  pageSize: number = 20;
}

/** Which page of a list that is walked by key: a cursor of the page before, or else a page number. */
export class CursorPageQueryDto extends PageQueryDto {
  /** `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cursor?: string;
}

/** One page of a list, and how many rows the list has. */
export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}
