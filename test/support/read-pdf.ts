import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF: the text of each page, and what the QR code on the last one says. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[]; qr: string | null }> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  let qr: string | null = null;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    if (number === pdf.numPages) {
      qr = await codeOn(page);
    }
  }
  await pdf.destroy();
  return { pages, qr };
}

/** Dark on light, as it is printed: looking for the opposite too takes as long again. */
async function codeOn(page: PDFPageProxy): Promise<string | null> {
  const viewport = page.getViewport({ scale: 1.5 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const found = (jsQR as unknown as typeof jsQR.default)(data, width, height, {
    inversionAttempts: 'dontInvert',
  });
  return found?.data ?? null;
}

/** The fonts that a PDF's pages use, and whether the file brings them along. */
export async function embeddedFonts(
  bytes: Uint8Array,
): Promise<{ name: string; embedded: boolean }[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const named = argsArray
      .filter((_, at) => fnArray[at] === OPS.setFont)
      .map((args) => (args as [string])[0]);
    for (const id of new Set(named)) {
      const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
      fonts.set(font.name, font.missingFile !== true);
    }
  }
  await pdf.destroy();
  return [...fonts].map(([name, embedded]) => ({ name, embedded }));
}
