import type { ReactNode } from 'react';
import { Modal } from 'antd';

interface FormDialogProps {
  title: string;
  lead?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A small form in a dialog; it brings its own buttons and does not close by a stray click. */
export function FormDialog({
  title,
  lead,
  onClose,
  children,
}: FormDialogProps): React.ReactElement {
  return (
    <Modal
      open
      title={title}
      footer={null}
      onCancel={onClose}
      mask={{ closable: false }}
      width={520}
    >
      {lead && <p className="dialog-lead">{lead}</p>}
      {children}
    </Modal>
  );
}
