import { Link } from 'react-router';
import { formatCount } from './number-format.js';

interface FigureLinkProps {
  value: number;
  /** The list whose length is the number. */
  to: string;
  /** What is counted, for assistive technology. */
  label: string;
}

/** A figure that opens the rows it counts. */
export function FigureLink({ value, to, label }: FigureLinkProps): React.ReactElement {
  return (
    <Link to={to} className="figure-link" aria-label={`${label} ${formatCount(value)}`}>
      {formatCount(value)}
    </Link>
  );
}

/** An address with a query string; empty values are left out. */
export function addressOf(path: string, query: Record<string, string | undefined>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) params.set(key, value);
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}
