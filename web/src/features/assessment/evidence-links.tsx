import type { Assessment } from '../../api/types.js';
import { FileOpener } from '../files/file-opener.js';

/** Files that speak for something, each opened by its name. */
export function EvidenceLinks({
  files,
}: {
  files: Pick<Assessment['files'][number], 'fileId' | 'name'>[];
}): React.ReactElement {
  return (
    <>
      {files.map(({ fileId, name }) => (
        <FileOpener key={fileId} asLink file={{ kind: 'file', id: fileId, name }}>
          {name}
        </FileOpener>
      ))}
    </>
  );
}
