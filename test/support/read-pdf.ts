import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF: the text of each page, and what the QR code on the last one says. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[]; qr: string | null }> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  let qr: string | null = null;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const viewport = page.getViewport({ scale: 2 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    await page.render({
      canvas: canvas as never,
      canvasContext: context as never,
      viewport,
    }).promise;
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    qr = (jsQR as unknown as typeof jsQR.default)(data, width, height)?.data ?? qr;
  }
  await pdf.destroy();
  return { pages, qr };
}
