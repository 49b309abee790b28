import type { ReactNode } from 'react';
import { usePageTitle } from './page-title.js';

interface PageHeaderProps {
  title: string;
  /** One sentence of what the page is for, where that is not plain. */
  lead?: ReactNode;
  /** State of the thing shown, beside the title. */
  state?: ReactNode;
  /** Small facts under the title. */
  facts?: ReactNode;
  /** The one primary action and its neighbours. */
  actions?: ReactNode;
  /** The way back to the list. */
  back?: ReactNode;
}

/** The head of a page: its one title, its state and its actions; it also names the browser tab. */
export function PageHeader({
  title,
  lead,
  state,
  facts,
  actions,
  back,
}: PageHeaderProps): React.ReactElement {
  usePageTitle(title);
  return (
    <header className="page-header">
      {back && <div className="page-back">{back}</div>}
      <div className="page-header-row">
        <div className="page-header-text">
          <div className="page-title-row">
            <h1>{title}</h1>
            {state}
          </div>
          {lead && <p className="page-lead">{lead}</p>}
          {facts && <div className="page-facts">{facts}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
