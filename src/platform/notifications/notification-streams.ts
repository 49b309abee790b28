import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Call } from '../http/call.decorator.js';
import { Settings } from '../http/settings.js';
import { platformProblems } from '../problems/platform.problems.js';
import { NotificationChannel } from './notification-channel.js';
import { notificationProblems } from './notifications.problems.js';
import { Notifications } from './use-cases/notifications.js';

/** A proxy or a server that hears nothing for a minute would close the connection. */
const BEAT_MS = 25_000;
/** Windows of one person that a process tells at once. */
const MOST_PER_PERSON = 5;

interface Stream {
  call: Call;
  response: ServerResponse;
  /** What the window knows already. */
  sent: number | null;
  isReading: boolean;
  /** Woken while it was reading: reads once more. */
  isStale: boolean;
}

/**
 * The open windows of this process and what they are told: how many notices are unread, and nothing else. Each count
 * is read as the person, so a stream ends with the sign-in or the role grant that it was opened under.
 */
@Injectable()
export class NotificationStreams implements OnModuleDestroy {
  private readonly streams = new Map<string, Set<Stream>>();
  private readonly beat: NodeJS.Timeout;
  private isClosing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: Notifications,
    private readonly channel: NotificationChannel,
    private readonly settings: Settings,
  ) {
    this.beat = setInterval(() => this.wake(null, true), BEAT_MS);
    this.beat.unref();
  }

  /** Before the server waits for the answers it owes: these would never end. */
  onModuleDestroy(): void {
    this.isClosing = true;
    clearInterval(this.beat);
    for (const stream of this.all()) {
      stream.response.end();
    }
  }

  /** Reads the first count, as the caller. @throws notification_streams_full, session_ended, unavailable */
  async begin(call: Call): Promise<number> {
    if (this.isClosing) {
      throw platformProblems.unavailable();
    }
    if ((this.streams.get(call.caller.userId)?.size ?? 0) >= MOST_PER_PERSON) {
      throw notificationProblems.notification_streams_full({ limit: MOST_PER_PERSON });
    }
    this.channel.listen((userId) => this.wake(userId));
    return this.count(call);
  }

  /** Keeps the answer open and sends the count now and whenever it changes. */
  open(call: Call, response: ServerResponse, unread: number): void {
    const stream: Stream = { call, response, sent: null, isReading: false, isStale: false };
    const { userId } = call.caller;
    const own = this.streams.get(userId) ?? new Set();
    this.streams.set(userId, own.add(stream));
    response.once('close', () => {
      own.delete(stream);
      if (own.size === 0 && this.streams.get(userId) === own) {
        this.streams.delete(userId);
      }
    });
    response.statusCode = 200;
    response.setHeader('content-type', 'text/event-stream; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    // A proxy that collects answers before it passes them on would tell the count too late.
    response.setHeader('x-accel-buffering', 'no');
    response.flushHeaders();
    this.send(stream, unread);
    // What came between the first count and here was said to nobody.
    void this.refresh(stream, false);
  }

  private wake(userId: string | null, isBeat = false): void {
    for (const stream of userId === null ? this.all() : [...(this.streams.get(userId) ?? [])]) {
      void this.refresh(stream, isBeat);
    }
  }

  private async refresh(stream: Stream, isBeat: boolean): Promise<void> {
    if (stream.isReading) {
      stream.isStale = true;
      return;
    }
    stream.isReading = true;
    try {
      do {
        stream.isStale = false;
        this.send(stream, await this.count(stream.call), isBeat);
      } while (stream.isStale);
    } catch {
      // Signed out, acting as somebody else, or no database: the window asks again if it may.
      stream.response.end();
    } finally {
      stream.isReading = false;
    }
  }

  private send(stream: Stream, unread: number, isBeat = false): void {
    if (stream.response.writableEnded) {
      return;
    }
    if (stream.sent !== unread) {
      stream.sent = unread;
      stream.response.write(`data: ${JSON.stringify({ unread })}\n\n`);
    } else if (isBeat) {
      stream.response.write(': beat\n\n');
    }
  }

  /** A stream renews no sign-in: one that is left idle ends it as any other page. */
  private count(call: Call): Promise<number> {
    return this.unitOfWork.read(call, async (ctx) => {
      const [session] = await ctx.query(
        `select 1 from login_session
          where id = $1 and refreshed_at > now() - make_interval(mins => $2)
            and started_at > now() - make_interval(hours => $3)`,
        [ctx.actor.loginSessionId, this.settings.idleMinutes, this.settings.sessionHours],
      );
      if (!session) {
        throw platformProblems.session_ended();
      }
      return this.notifications.unread(ctx);
    });
  }

  private all(): Stream[] {
    return [...this.streams.values()].flatMap((own) => [...own]);
  }
}
