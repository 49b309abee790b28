import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, openPdf, textOf, type OpenPdf } from './pdf-reader.js';
import type { Look } from './view-look.js';

interface PdfViewProps {
  content: Blob;
  name: string;
  look: Look;
  page: number;
  onOpened: (pages: number) => void;
  onFault: () => void;
}

/** One page of a PDF, drawn; what it says is there for whoever has it read aloud. */
export function PdfView({
  content,
  name,
  look,
  page,
  onOpened,
  onFault,
}: PdfViewProps): React.ReactElement {
  const { t } = useTranslation();
  const pdf = useOpenPdf(content, onOpened, onFault);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidthOf(frame);
  const [drawn, setDrawn] = useState<{ page: number; text: string } | null>(null);
  const fault = useLatest(onFault);
  const { zoom, turns } = look;
  useEffect(() => {
    if (!pdf || width === 0) return undefined;
    const giveUp = new AbortController();
    void (async () => {
      try {
        const shown = await pdf.page(page);
        if (giveUp.signal.aborted || !canvas.current) return;
        await drawPage(shown, canvas.current, { width, zoom, turns }, giveUp.signal);
        if (giveUp.signal.aborted) return;
        setDrawn({ page, text: await textOf(shown) });
      } catch {
        if (!giveUp.signal.aborted) fault.current();
      }
    })();
    return () => giveUp.abort();
  }, [pdf, page, width, zoom, turns, fault]);
  return (
    <div ref={frame} className="pdf-frame" aria-busy={drawn?.page !== page}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('fileView.pageOf', { name, page })}
        data-page={drawn?.page}
      />
      {drawn && <p className="visually-hidden">{drawn.text}</p>}
    </div>
  );
}

function useOpenPdf(
  content: Blob,
  onOpened: (pages: number) => void,
  onFault: () => void,
): OpenPdf | null {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const told = useLatest({ onOpened, onFault });
  useEffect(() => {
    let isOver = false;
    const { opened, close } = openPdf(content);
    opened.then(
      (one) => {
        if (isOver) return;
        setPdf(one);
        told.current.onOpened(one.pages);
      },
      () => {
        if (!isOver) told.current.onFault();
      },
    );
    return () => {
      isOver = true;
      close();
    };
  }, [content, told]);
  return pdf;
}

/** A page fills what is there, up to the width at which it is read well. */
function fitting(offsetWidth: number): number {
  return Math.min(1000, Math.max(120, Math.floor((offsetWidth - 32) / 8) * 8));
}

/** Pixels that an element is wide, in steps, so that a scrollbar that comes and goes does not redraw for ever. */
function useWidthOf(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current?.parentElement;
    if (!watched) return undefined;
    const measure = (): void => setWidth(fitting(watched.offsetWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function useLatest<T>(value: T): React.RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
