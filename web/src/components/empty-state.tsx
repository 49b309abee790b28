import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** Why it is empty, or what to do. */
  children?: ReactNode;
  /** The first action, as a button. */
  action?: ReactNode;
}

/** Says that there is nothing yet and invites the first action. */
export function EmptyState({ title, children, action }: EmptyStateProps): React.ReactElement {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children && <p className="muted">{children}</p>}
      {action}
    </div>
  );
}
