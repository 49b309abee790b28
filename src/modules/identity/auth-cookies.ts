import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../platform/http/settings.js';

const YEAR_SECONDS = 31_536_000;

/** The two cookies of sign-in: the refresh token, and the mark of a browser that has signed in before. */
@Injectable()
export class AuthCookies {
  private readonly refreshName: string;
  private readonly deviceName: string;
  private readonly options: { httpOnly: true; secure: boolean; sameSite: 'strict'; path: '/' };

  constructor(private readonly settings: Settings) {
    // The __Host- prefix pins a cookie to this host and to TLS; plain http (a demo) cannot have it.
    const prefix = settings.cookieSecure ? '__Host-' : '';
    this.refreshName = `${prefix}wutong_refresh`;
    this.deviceName = `${prefix}wutong_device`;
    this.options = { httpOnly: true, secure: settings.cookieSecure, sameSite: 'strict', path: '/' };
  }

  refreshToken(request: FastifyRequest): string | null {
    return request.cookies[this.refreshName] ?? null;
  }

  deviceToken(request: FastifyRequest): string | null {
    return request.cookies[this.deviceName] ?? null;
  }

  keepRefresh(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.refreshName, token, {
      ...this.options,
      maxAge: this.settings.sessionHours * 3600,
    });
  }

  keepDevice(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.deviceName, token, { ...this.options, maxAge: YEAR_SECONDS });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.refreshName, this.options);
  }
}
