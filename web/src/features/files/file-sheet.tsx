import { useEffect, useState } from 'react';
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import '../../theme/file-view.css';
import { FileViewer } from './file-viewer.js';
import type { ViewedFile } from './viewed-file.js';

export interface FileSheetProps {
  files: readonly ViewedFile[];
  /** Which of them is looked at first. */
  first?: number;
  onClose: () => void;
}

/** Files on the whole screen, one after the other. The focus goes back to where it was opened from. */
export function FileSheet({
  files,
  first = 0,
  onClose,
}: FileSheetProps): React.ReactElement | null {
  const { t } = useTranslation();
  const [at, setAt] = useState(first);
  useReturnOfFocus();
  const file = files[at];
  if (!file) return null;
  const step = (by: 1 | -1): void => setAt((at + by + files.length) % files.length);
  const several = files.length > 1;
  return (
    <Modal
      open
      className="file-sheet"
      width="100%"
      footer={null}
      onCancel={onClose}
      title={
        several ? (
          <span className="file-sheet-steps">
            <Button
              type="text"
              icon={<LeftOutlined aria-hidden />}
              aria-label={t('fileView.previousFile')}
              onClick={() => step(-1)}
            />
            <span>
              {at + 1} / {files.length}
            </span>
            <Button
              type="text"
              icon={<RightOutlined aria-hidden />}
              aria-label={t('fileView.nextFile')}
              onClick={() => step(1)}
            />
          </span>
        ) : (
          t('fileView.look', { name: file.name })
        )
      }
    >
      <FileViewer
        key={at}
        file={file}
        ownKeys={
          several
            ? [
                { key: 'j', text: t('fileView.nextFile'), run: () => step(1) },
                { key: 'k', text: t('fileView.previousFile'), run: () => step(-1) },
              ]
            : []
        }
      />
    </Modal>
  );
}

/** It is taken off the page as it closes, and would leave the focus nowhere. */
function useReturnOfFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
}
