import { Module } from '@nestjs/common';
import { NotificationChannel } from './notification-channel.js';
import { NotificationStreams } from './notification-streams.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifications } from './use-cases/notifications.js';

/** What people were told, and the bell that rings while a page is open. */
@Module({
  controllers: [NotificationsController],
  providers: [Notifications, NotificationChannel, NotificationStreams],
})
export class NotificationsModule {}
