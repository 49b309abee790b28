import { lazy, Suspense } from 'react';
import { Spin } from 'antd';
import { loadTextPieces } from '../../i18n/language.js';
import type { FileSheetProps } from './file-sheet.js';
import type { FileViewerProps } from './file-viewer.js';

const Viewer = lazy(async () => {
  const [{ FileViewer }] = await Promise.all([
    import('./file-viewer.js'),
    loadTextPieces(['fileView']),
  ]);
  return { default: FileViewer };
});
const Sheet = lazy(async () => {
  const [{ FileSheet }] = await Promise.all([
    import('./file-sheet.js'),
    loadTextPieces(['fileView']),
  ]);
  return { default: FileSheet };
});

/** A file beside what it proves; what draws it comes with the first one. */
export function LazyFileViewer(props: FileViewerProps): React.ReactElement {
  return (
    <Suspense fallback={<Spin />}>
      <Viewer {...props} />
    </Suspense>
  );
}

/** Files on the whole screen. */
export function LazyFileSheet(props: FileSheetProps): React.ReactElement {
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  );
}
