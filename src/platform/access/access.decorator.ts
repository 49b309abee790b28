import { SetMetadata } from '@nestjs/common';

export const ACCESS = 'wutong:access';

/** What a route needs of whoever calls it. */
export type AccessNeed =
  | { kind: 'public' }
  | { kind: 'signed_in'; mayChangePassword: boolean }
  | { kind: 'permission'; permission: string };

/** Open to anyone; such a route reads published data only. */
export const Public = (): MethodDecorator =>
  SetMetadata(ACCESS, { kind: 'public' } satisfies AccessNeed);

/** Open to whoever is signed in, in any role. */
export const SignedIn = (options: { evenWithExpiredPassword?: boolean } = {}): MethodDecorator =>
  SetMetadata(ACCESS, {
    kind: 'signed_in',
    mayChangePassword: options.evenWithExpiredPassword ?? false,
  } satisfies AccessNeed);

/** Open to roles that hold a permission (see the module's `*.access.ts`). */
export const Access = (permission: string): MethodDecorator =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies AccessNeed);
