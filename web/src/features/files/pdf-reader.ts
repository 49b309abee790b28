import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** A larger picture within a PDF is left out: what one page may ask of a browser's memory. */
const MOST_PICTURE_PIXELS = 2 ** 26;
/** A page is drawn on at most so many pixels. */
const MOST_PAGE_PIXELS = 2 ** 24;

export type PdfPage = PDFPageProxy;

/** A PDF that is open. */
export interface OpenPdf {
  pages: number;
  page: (number: number) => Promise<PdfPage>;
  close: () => void;
}

/** Reads a PDF in a thread of its own, without scripts and forms; the reader is loaded with the first one. */
export function openPdf(content: Blob): { opened: Promise<OpenPdf>; close: () => void } {
  let task: PDFDocumentLoadingTask | null = null;
  let isClosed = false;
  const close = (): void => {
    isClosed = true;
    void task?.destroy();
  };
  const opened = (async (): Promise<OpenPdf> => {
    const [reader, worker, data] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
      content.arrayBuffer(),
    ]);
    reader.GlobalWorkerOptions.workerSrc = worker.default;
    const files = `/assets/pdfjs-${reader.version}`;
    const loading = reader.getDocument({
      data,
      cMapUrl: `${files}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${files}/standard_fonts/`,
      wasmUrl: `${files}/wasm/`,
      enableXfa: false,
      maxImageSize: MOST_PICTURE_PIXELS,
      verbosity: 0,
    });
    task = loading;
    if (isClosed) await loading.destroy();
    const document: PDFDocumentProxy = await loading.promise;
    return { pages: document.numPages, page: (number) => document.getPage(number), close };
  })();
  return { opened, close };
}

/** How a page is to be drawn. */
export interface PageLook {
  /** Pixels of the screen that the page may be wide at a zoom of 1. */
  width: number;
  zoom: number;
  /** Quarter turns to the right. */
  turns: number;
}

/** Draws a page; what was begun is given up when `signal` says so. */
export async function drawPage(
  page: PdfPage,
  canvas: HTMLCanvasElement,
  { width, zoom, turns }: PageLook,
  signal: AbortSignal,
): Promise<void> {
  const rotation = (page.rotate + turns * 90) % 360;
  const natural = page.getViewport({ scale: 1, rotation });
  const scale = (width / natural.width) * zoom;
  const wanted = scale * Math.min(window.devicePixelRatio || 1, 2);
  const pixels = natural.width * natural.height * wanted * wanted;
  const viewport = page.getViewport({
    scale: wanted * Math.min(1, Math.sqrt(MOST_PAGE_PIXELS / pixels)),
    rotation,
  });
  // Drawn aside and shown at once, so that nothing flickers.
  const drawn = document.createElement('canvas');
  drawn.width = Math.max(1, Math.floor(viewport.width));
  drawn.height = Math.max(1, Math.floor(viewport.height));
  const task = page.render({ canvas: drawn, viewport });
  const giveUp = (): void => task.cancel();
  signal.addEventListener('abort', giveUp);
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
  if (signal.aborted) return;
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.style.width = `${Math.floor(natural.width * scale)}px`;
  canvas.style.height = `${Math.floor(natural.height * scale)}px`;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
}

/** What is written on a page, for whoever has it read aloud; empty on a scan. */
export async function textOf(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim();
}
