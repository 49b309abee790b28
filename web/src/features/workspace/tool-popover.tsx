import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Popover, Spin } from 'antd';

interface ToolPopoverProps {
  icon: ReactNode;
  label: string;
  /** What the button says where the label alone would be too short. */
  children: ReactNode;
  className?: string;
  panel: (close: () => void) => ReactNode;
}

/** A button of a list that opens a small panel under it: the focus goes in, Escape brings it back. */
export function ToolPopover(props: ToolPopoverProps): React.ReactElement {
  const { icon, label, children, className, panel } = props;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      destroyOnHidden
      getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      content={
        <Panel label={label} onClose={close}>
          <Suspense fallback={<Spin />}>{panel(close)}</Suspense>
        </Panel>
      }
    >
      <Button className={className} icon={icon} aria-haspopup="dialog" aria-expanded={open}>
        {children}
      </Button>
    </Popover>
  );
}

interface PanelProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

function Panel({ label, onClose, children }: PanelProps): React.ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const opener = document.activeElement;
    element.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
    };
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
      const isLost =
        element.contains(document.activeElement) || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={box} role="dialog" aria-label={label} tabIndex={-1} className="tool-panel">
      {children}
    </div>
  );
}
