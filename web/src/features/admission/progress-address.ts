/**
 * Where the progress of an application can be looked up. Number and code stand behind the # and so are not sent to the
 * server with the address, nor kept in its logs.
 */
export function progressAddress(number: string, checkCode: string): string {
  return `/progress#${new URLSearchParams({ number, code: checkCode }).toString()}`;
}

/** Number and code out of such an address; empty where it has none. */
export function readProgressAddress(hash: string): { number: string; checkCode: string } {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return { number: given.get('number') ?? '', checkCode: given.get('code') ?? '' };
}
