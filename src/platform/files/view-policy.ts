const SANDBOX = "default-src 'none'; frame-ancestors 'self'; sandbox";

/** What a browser may do with a file that it shows on its own: draw it, and nothing else. */
const POLICIES: Readonly<Record<string, string>> = {
  'image/png': `${SANDBOX}; img-src 'self'; style-src 'unsafe-inline'`,
  'image/jpeg': `${SANDBOX}; img-src 'self'; style-src 'unsafe-inline'`,
  'image/webp': `${SANDBOX}; img-src 'self'; style-src 'unsafe-inline'`,
  'image/gif': `${SANDBOX}; img-src 'self'; style-src 'unsafe-inline'`,
  'application/pdf': `${SANDBOX}; object-src 'self'; style-src 'unsafe-inline'`,
};

/**
 * The policy under which a file of a type is shown within the portal; null for types that are only downloaded. The
 * type is the one found in the content. A picture that may hold scripts (SVG) is none of them.
 */
export function viewPolicy(contentType: string): string | null {
  return Object.hasOwn(POLICIES, contentType) ? POLICIES[contentType]! : null;
}
