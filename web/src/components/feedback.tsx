import {
  createContext,
  lazy,
  Suspense,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { message } from 'antd';
import type { ConfirmRequest } from './confirm-dialog.js';

interface Feedback {
  /** Says in passing what came of something. */
  message: ReturnType<typeof message.useMessage>[0];
  /** Asks before something is done. */
  confirm: (request: ConfirmRequest) => void;
}

const FeedbackContext = createContext<Feedback | null>(null);

const ConfirmDialog = lazy(() =>
  import('./confirm-dialog.js').then((module) => ({ default: module.ConfirmDialog })),
);

/**
 * Messages and questions for all pages. The component library's own holder for both would bring its dialogs along with
 * the first page; here a question's dialog is loaded when one is asked.
 */
export function FeedbackProvider({ children }: { children: ReactNode }): ReactNode {
  const [say, holder] = message.useMessage();
  const [request, setRequest] = useState<ConfirmRequest | null>(null);
  const feedback = useMemo(() => ({ message: say, confirm: setRequest }), [say]);
  return (
    <FeedbackContext value={feedback}>
      {holder}
      {children}
      {request && (
        <Suspense>
          <ConfirmDialog request={request} onClose={() => setRequest(null)} />
        </Suspense>
      )}
    </FeedbackContext>
  );
}

/** How a page says or asks something. Only below `FeedbackProvider`. */
export function useFeedback(): Feedback {
  const feedback = useContext(FeedbackContext);
  if (!feedback) throw new Error('no FeedbackProvider above');
  return feedback;
}
