import type { ReactNode } from 'react';
import { useCan } from '../../api/me.js';
import { ForbiddenNotice } from '../../components/notices.js';

/** Shows its content only to a role grant with the permission, else says whom to ask. */
export function RequirePermission({
  permission,
  children,
}: {
  permission: string;
  children: ReactNode;
}): ReactNode {
  return useCan(permission) ? children : <ForbiddenNotice permission={permission} />;
}
