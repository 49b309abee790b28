/** Where to go after signing in: an address of this application, or home; never another site. */
export function nextAddress(wanted: string | null): string {
  if (!wanted || !wanted.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\'))
    return '/';
  return wanted.startsWith('/sign-in') ? '/' : wanted;
}
