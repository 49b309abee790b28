import { useState, type ReactNode } from 'react';
import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import '../../theme/file-view.css';
import { LazyFileSheet } from './lazy-viewer.js';
import type { ViewedFile } from './viewed-file.js';

interface FileOpenerProps {
  file: ViewedFile;
  children: ReactNode;
  /** As a link within a line of text. */
  asLink?: boolean;
}

/** A button that opens one file on the whole screen. */
export function FileOpener({ file, children, asLink }: FileOpenerProps): React.ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type={asLink ? 'link' : 'default'}
        icon={asLink ? undefined : <EyeOutlined aria-hidden />}
        className="file-opener"
        onClick={() => setOpen(true)}
      >
        {children}
      </Button>
      {open && <LazyFileSheet files={[file]} onClose={() => setOpen(false)} />}
    </>
  );
}
