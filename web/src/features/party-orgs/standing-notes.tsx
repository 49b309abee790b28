import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ExceptionItems } from './post-fields.js';
import type { StandingNote } from './standing.js';

/** The exception as a form holds it. */
export interface ExceptionValues {
  exceptionBy?: string;
  exceptionOn?: string;
}

/** The exception of a form, for a request; left out where it was not asked for. */
export function exceptionIn({ exceptionBy, exceptionOn }: ExceptionValues): ExceptionValues {
  const by = exceptionBy?.trim();
  return {
    ...(by ? { exceptionBy: by } : {}),
    ...(exceptionOn ? { exceptionOn } : {}),
  };
}

/** Says before saving what the rules will say, and asks for the exception where only that lets it pass. */
export function StandingNotes({ notes }: { notes: readonly StandingNote[] }): React.ReactNode {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  const isBlocked = notes.some((note) => note.isBlock);
  return (
    <div className="stack">
      {notes.map(({ code, params }) => (
        <Alert key={code} type="warning" showIcon title={t(`partyOrgs.standing.${code}`, params)} />
      ))}
      {isBlocked && <ExceptionItems hint={t('partyOrgs.exception.hint')} />}
    </div>
  );
}
