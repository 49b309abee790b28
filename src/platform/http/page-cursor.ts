import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { platformProblems } from '../problems/platform.problems.js';
import { Settings } from './settings.js';

/** Where a page begins: behind the row of this key and id, or before it when `back`. */
export interface CursorPosition {
  key: string | number;
  id: string;
  /** The number of the page that begins here. */
  page: number;
  /** How many rows the list had when its first page was read. */
  total: number;
  back?: boolean;
}

/** A page as somebody asks for it, by cursor or else by number. */
export interface PageRequest {
  /** The list, who reads it, its filters and its sort: a cursor of one list means nothing in another. */
  list: string;
  cursor?: string | undefined;
  page: number;
  pageSize: number;
}

const MAC_BYTES = 12;

/** Writes and reads cursors. They are sealed, so that what comes back is what was given out for this very list. */
@Injectable()
export class PageCursors {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = Buffer.from(hkdfSync('sha256', settings.jwtSecret, '', 'wutong page cursor', 32));
  }

  write(request: PageRequest, at: CursorPosition): string {
    const body = Buffer.from(
      JSON.stringify([at.key, at.id, at.page, at.total, at.back ? 1 : 0]),
    ).toString('base64url');
    return `${body}.${this.seal(request, body).toString('base64url')}`;
  }

  /** @throws cursor_invalid */
  read(request: PageRequest): CursorPosition {
    const [body = '', seal = ''] = (request.cursor ?? '').split('.');
    const given = Buffer.from(seal, 'base64url');
    const right = this.seal(request, body);
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      throw platformProblems.cursor_invalid();
    }
    const [key, id, page, total, back] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
      string | number,
      string,
      number,
      number,
      number,
    ];
    return { key, id, page, total, back: back === 1 };
  }

  private seal({ list, pageSize }: PageRequest, body: string): Buffer {
    return createHmac('sha256', this.key)
      .update(`${list}\n${pageSize}\n${body}`)
      .digest()
      .subarray(0, MAC_BYTES);
  }
}
