import { describe, expect, it } from '@jest/globals';
import { splitEvents } from './unread-stream.js';

describe('events of a stream', () => {
  it.each([
    ['nothing', '', [], ''],
    ['a whole event', 'data: {"unread":3}\n\n', [3], ''],
    ['half an event', 'data: {"unr', [], 'data: {"unr'],
    ['one and a half', 'data: {"unread":3}\n\ndata: {"un', [3], 'data: {"un'],
    ['beats between them', ': beat\n\ndata: {"unread":0}\n\n: beat\n\n', [0], ''],
  ])('%s', (_what, text, events, rest) => {
    expect(splitEvents(text)).toEqual({ events, rest });
  });
});
