import type { ReactNode } from 'react';

/** One labelled fact. */
export interface Fact {
  key: string;
  label: string;
  value: ReactNode;
}

/** Labelled facts in as many even columns as fit. */
export function FactList({ facts }: { facts: readonly Fact[] }): React.ReactElement {
  return (
    <dl className="fact-list">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
