import { useState, type ReactNode } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { saveBlob } from '../../components/export-requests.js';
import { useWrite } from '../../api/use-write.js';
import { formatSize } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/file-view.css';
import type { PageShortcut } from '../workspace/page-shortcuts.js';
import { usePageShortcuts } from '../workspace/page-shortcuts.js';
import { downloadViewed, useFile, useFileContent, useNotice } from './requests.js';
import { PdfView } from './pdf-view.js';
import { PictureView } from './picture-view.js';
import { useSheetKeys } from './view-keys.js';
import { PLAIN, steppedPage, turned, zoomed } from './view-look.js';
import { ViewTools } from './view-tools.js';
import { MOST_BYTES, viewOf, type ViewedFile } from './viewed-file.js';

export interface FileViewerProps {
  file: ViewedFile;
  /** Opens it on the full screen; left out where it is there already. */
  onFull?: () => void;
  /** More keys while it has the screen to itself; the keys of the page are silent then. */
  ownKeys?: readonly PageShortcut[];
}

/** A file beside what it proves: pictures and PDF are drawn here, everything else is downloaded. */
export function FileViewer(props: FileViewerProps): ReactNode {
  const { file } = props;
  if (file.kind === 'file') return <UploadView {...props} file={file} />;
  if (file.kind === 'notice') return <NoticeView {...props} file={file} />;
  return <Viewer {...props} content={file.content} type="application/pdf" facts={null} />;
}

type Of<K extends ViewedFile['kind']> = FileViewerProps & {
  file: Extract<ViewedFile, { kind: K }>;
};

function UploadView(props: Of<'file'>): ReactNode {
  const { t } = useTranslation();
  const known = useFile(props.file.id);
  const type = known.data?.contentType ?? '';
  const isLarge = (known.data?.sizeBytes ?? 0) > MOST_BYTES;
  const isShown = known.data !== undefined && viewOf(type) !== null && !isLarge;
  const content = useFileContent(props.file.id, isShown);
  const facts = known.data && (
    <>
      <span>{formatSize(known.data.sizeBytes)}</span>
      {known.data.scannedAt === null && (
        <Tooltip title={t('fileView.notScannedHint')} trigger={['hover', 'focus', 'click']}>
          <button type="button" className="view-unscanned">
            {t('fileView.notScanned')}
          </button>
        </Tooltip>
      )}
    </>
  );
  const instead =
    known.data === undefined || isShown
      ? undefined
      : isLarge
        ? t('fileView.tooLarge', { size: formatSize(known.data.sizeBytes) })
        : t('fileView.notShown');
  const failed = known.error ? known : content;
  return (
    <Viewer
      {...props}
      content={content.data}
      type={type}
      facts={facts}
      instead={instead}
      {...(failed.error ? { failed } : {})}
    />
  );
}

function NoticeView(props: Of<'notice'>): ReactNode {
  const query = useNotice(props.file.id);
  return (
    <Viewer
      {...props}
      content={query.data}
      type="application/pdf"
      facts={query.data && <span>{formatSize(query.data.size)}</span>}
      {...(query.error ? { failed: query } : {})}
    />
  );
}

interface ViewerProps extends FileViewerProps {
  /** Undefined while it is read. */
  content: Blob | undefined;
  type: string;
  facts: ReactNode;
  /** What is said in its place. */
  instead?: string | undefined;
  failed?: { error: unknown; refetch: () => unknown };
}

function Viewer(props: ViewerProps): React.ReactElement {
  const { file, content, type, facts, instead, failed, onFull, ownKeys } = props;
  const { t } = useTranslation();
  const [look, setLook] = useState(PLAIN);
  const [pages, setPages] = useState(1);
  const [page, setPage] = useState(1);
  const [broken, setBroken] = useState(false);
  const view = viewOf(type);
  const isDrawn = content !== undefined && view !== null && !broken;
  const keys: PageShortcut[] = isDrawn
    ? [
        { key: '+', text: t('fileView.keys.larger'), run: () => setLook((now) => zoomed(now, 1)) },
        {
          key: '-',
          text: t('fileView.keys.smaller'),
          run: () => setLook((now) => zoomed(now, -1)),
        },
        { key: 't', text: t('fileView.keys.turn'), run: () => setLook(turned) },
        ...(pages > 1
          ? [
              {
                key: '.',
                text: t('fileView.keys.nextPage'),
                run: () => setPage((now) => steppedPage(now, pages, 1)),
              },
              {
                key: ',',
                text: t('fileView.keys.previousPage'),
                run: () => setPage((now) => steppedPage(now, pages, -1)),
              },
            ]
          : []),
        ...(onFull ? [{ key: 'f', text: t('fileView.keys.full'), run: onFull }] : []),
      ]
    : [];
  usePageShortcuts(ownKeys ? [] : keys);
  useSheetKeys(ownKeys ? [...ownKeys, ...keys] : []);
  const text = instead ?? (broken ? t('fileView.unreadable') : undefined);
  return (
    <section className="file-view" aria-label={t('fileView.look', { name: file.name })}>
      <div className="file-view-head">
        <span className="file-view-name">{file.name}</span>
        <span className="file-view-facts muted">{facts}</span>
        {isDrawn && (
          <ViewTools
            look={look}
            onLook={setLook}
            paging={view === 'pdf' ? { page, pages, onPage: setPage } : undefined}
            onFull={onFull}
          />
        )}
        <Download file={file} />
      </div>
      {failed ? (
        <ProblemAlert
          problem={asProblem(failed.error)}
          title={t('fileView.notRead')}
          onRetry={() => void failed.refetch()}
        />
      ) : text !== undefined ? (
        <p className="file-view-instead">{text}</p>
      ) : (
        <div
          className="file-view-stage"
          tabIndex={0}
          role="group"
          aria-label={file.name}
          aria-busy={content === undefined}
        >
          {content === undefined && (
            <p role="status" className="muted">
              {t('fileView.reading', { name: file.name })}
            </p>
          )}
          {isDrawn && view === 'picture' && (
            <PictureView
              content={content}
              name={file.name}
              look={look}
              onFault={() => setBroken(true)}
            />
          )}
          {isDrawn && view === 'pdf' && (
            <PdfView
              content={content}
              name={file.name}
              look={look}
              page={page}
              onOpened={setPages}
              onFault={() => setBroken(true)}
            />
          )}
        </div>
      )}
    </section>
  );
}

function Download({ file }: { file: ViewedFile }): React.ReactElement {
  const { t } = useTranslation();
  const fetching = useWrite(
    (one: ViewedFile) =>
      one.kind === 'content'
        ? Promise.resolve(saveBlob(one.content, one.name))
        : downloadViewed(one),
    { keepLists: true },
  );
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={fetching.isPending}
        onClick={() => fetching.mutate(file)}
      >
        <span className="view-download">{t('fileView.download')}</span>
        <span className="visually-hidden"> {file.name}</span>
      </Button>
      {fetching.error && (
        <ProblemAlert problem={fetching.error} title={t('fileView.notDownloaded')} />
      )}
    </>
  );
}
