import { createHmac, timingSafeEqual } from 'node:crypto';

const USER_BYTES = 16;
const MAC_BYTES = 16;

/** What names a person in the link that stops his mails: his id and a signature, nothing that can be made up. */
export function unsubscribeToken(secret: string, userId: string): string {
  const user = Buffer.from(userId.replaceAll('-', ''), 'hex');
  return Buffer.concat([user, mac(secret, user)]).toString('base64url');
}

/** The person whom a link names; null where the signature is not ours. */
export function userOfUnsubscribeToken(secret: string, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== USER_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) {
    return null;
  }
  const user = bytes.subarray(0, USER_BYTES);
  if (!timingSafeEqual(mac(secret, user), bytes.subarray(USER_BYTES))) {
    return null;
  }
  return user.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function mac(secret: string, user: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update('stop the mails of ')
    .update(user)
    .digest()
    .subarray(0, MAC_BYTES);
}
