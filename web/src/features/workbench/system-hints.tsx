import { MailBacklogHint } from '../mail/mail-backlog-hint.js';
import '../../theme/system.css';

/** What the installation itself asks of its administrators; nothing where all is well. */
export function SystemHints(): React.ReactElement {
  return (
    <div className="stack system-hints">
      <MailBacklogHint />
    </div>
  );
}
