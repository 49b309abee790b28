import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../http/settings.js';

/** On this channel the database names the person who was told something, once that is committed. */
export const NOTIFICATION_CHANNEL = 'wutong_notification';

const RETRY_MS = [250, 1_000, 5_000] as const;

/** Whom the channel wakes; null: everybody, since something may have been missed. */
type Wake = (userId: string | null) => void;

/**
 * Hears what the database says to all server processes, on one connection of its own. It is opened with the first
 * listener and again whenever it is lost; what was said meanwhile is made good by waking everybody.
 */
@Injectable()
export class NotificationChannel implements OnApplicationShutdown {
  private readonly logger = new Logger('NotificationChannel');
  private wake: Wake | null = null;
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private failures = 0;
  private isClosed = false;

  constructor(private readonly settings: Settings) {}

  /** Begins to listen, if it does not yet. */
  listen(wake: Wake): void {
    if (this.wake === null && !this.isClosed) {
      this.wake = wake;
      void this.connect();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'wutong-notifications',
      keepAlive: true,
    });
    this.client = client;
    let isLost = false;
    const lost = (): void => {
      if (!isLost && !this.isClosed) {
        isLost = true;
        void client.end().catch(() => undefined);
        this.reconnectLater();
      }
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.wake?.(payload ?? null));
    try {
      await client.connect();
      await client.query(`listen ${NOTIFICATION_CHANNEL}`);
      this.failures = 0;
      this.wake?.(null);
    } catch {
      lost();
    }
  }

  private reconnectLater(): void {
    const wait = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)]!;
    this.failures += 1;
    this.logger.warn({ code: 'notification_channel_lost', retryMs: wait });
    this.retry = setTimeout(() => void this.connect(), wait);
    this.retry.unref();
  }
}
