import { useCan } from '../../api/me.js';
import { CalendarHint } from '../calendar/calendar-hint.js';
import { MailBacklogHint } from '../mail/mail-backlog-hint.js';
import '../../theme/system.css';

/** What the installation itself asks of its administrators; nothing where all is well. */
export function SystemHints(): React.ReactElement {
  return (
    <div className="stack system-hints">
      <CalendarHint />
      {useCan('mail.manage') && <MailBacklogHint />}
    </div>
  );
}
