import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../../http/page.dto.js';

/** Something to do, something that happened, a copy for information, a reminder. */
export type NotificationKind = 'todo' | 'told' | 'copied' | 'nudged';

export const NOTIFICATION_SHOWN = ['all', 'unread'] as const;

export class NotificationQueryDto extends PageQueryDto {
  /** Everything, or only what was not read yet. */
  @ApiPropertyOptional({ enum: NOTIFICATION_SHOWN })
  @IsOptional()
  @IsIn(NOTIFICATION_SHOWN)
  show: (typeof NOTIFICATION_SHOWN)[number] = 'all';
}

/** What the caller was told, and under which of his role grants it opens. */
export class NotificationDto {
  id: string;
  kind: NotificationKind;
  text: string;
  /** The address of the page that it is about, within the web application. */
  link: string;
  at: Date;
  /** Null until it was read. */
  readAt: Date | null;
  /** To be acted under before `link` is opened. */
  roleGrantId: string;
  roleName: string;
  /** Empty where the role has no place. */
  placeName: string;
  /** Whether that grant is the acting one. */
  isActing: boolean;
}

export class NotificationPageDto {
  items: NotificationDto[];
  total: number;
  page: number;
  pageSize: number;
}

export class UnreadCountDto {
  unread: number;
}
