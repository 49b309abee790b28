import { useState, type ReactNode } from 'react';
import { Modal } from 'antd';

/** A question: what is asked, what its buttons say, and what is done on yes. */
export interface ConfirmRequest {
  title: string;
  content: ReactNode;
  okText: string;
  cancelText: string;
  /** What is done cannot be taken back. */
  danger?: boolean;
  width?: number;
  onOk: () => unknown;
  /** Called on no. */
  onCancel?: () => void;
}

interface ConfirmDialogProps {
  request: ConfirmRequest;
  onClose: () => void;
}

/** Asks, and stays until what was agreed to is done. */
export function ConfirmDialog({ request, onClose }: ConfirmDialogProps): React.ReactElement {
  const { title, content, okText, cancelText, danger = false, width = 420, onOk } = request;
  const [busy, setBusy] = useState(false);
  const agree = async (): Promise<void> => {
    setBusy(true);
    try {
      await onOk();
    } finally {
      onClose();
    }
  };
  return (
    <Modal
      open
      title={title}
      width={width}
      okText={okText}
      cancelText={cancelText}
      okButtonProps={{ danger }}
      confirmLoading={busy}
      onOk={() => void agree().catch(() => undefined)}
      onCancel={() => {
        request.onCancel?.();
        onClose();
      }}
    >
      {content}
    </Modal>
  );
}
