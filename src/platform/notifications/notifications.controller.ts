import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import {
  NotificationDto,
  NotificationPageDto,
  NotificationQueryDto,
  UnreadCountDto,
} from './dto/notification.dto.js';
import { NotificationStreams } from './notification-streams.js';
import { Notifications } from './use-cases/notifications.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: Notifications,
    private readonly streams: NotificationStreams,
  ) {}

  /** What the caller was told, under any of the role grants that he holds, latest first. */
  @SignedIn()
  @Get()
  listNotifications(
    @FromCaller() call: Call,
    @Query() query: NotificationQueryDto,
  ): Promise<NotificationPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.notifications.list(ctx, query));
  }

  @SignedIn()
  @Get('unread-count')
  countUnread(@FromCaller() call: Call): Promise<UnreadCountDto> {
    return this.unitOfWork.read(call, async (ctx) => ({
      unread: await this.notifications.unread(ctx),
    }));
  }

  /**
   * Server-sent events `{"unread": n}`, now and whenever the number changes, until the sign-in ends or the server
   * stops. At most five streams a person at one server process.
   */
  @SignedIn()
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Get('stream')
  async streamUnread(@FromCaller() call: Call, @Res() reply: FastifyReply): Promise<void> {
    const unread = await this.streams.begin(call);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    this.streams.open(call, reply.raw, unread);
  }

  /** One of what the caller was told, such as a mail leads to. */
  @SignedIn()
  @Get(':notificationId')
  getNotification(
    @FromCaller() call: Call,
    @Param('notificationId', ParseUUIDPipe) id: string,
  ): Promise<NotificationDto> {
    return this.unitOfWork.read(call, (ctx) => this.notifications.find(ctx, id));
  }

  /** Marks one as read. */
  @SignedIn()
  @HttpCode(200)
  @Post(':notificationId/read')
  readNotification(
    @FromCaller() call: Call,
    @Param('notificationId', ParseUUIDPipe) id: string,
  ): Promise<UnreadCountDto> {
    return this.unitOfWork.write(call, async (ctx) => ({
      unread: await this.notifications.read(ctx, id),
    }));
  }

  /** Marks everything as read. */
  @SignedIn()
  @HttpCode(200)
  @Post('read-all')
  readAllNotifications(@FromCaller() call: Call): Promise<UnreadCountDto> {
    return this.unitOfWork.write(call, async (ctx) => ({
      unread: await this.notifications.readAll(ctx),
    }));
  }
}
