import papers from '../data/sample-papers.json' with { type: 'json' };

export type PaperKind = keyof typeof papers;

/** A made-up paper of a firm as an upload: one page that says it is a sample. */
export function samplePaper(kind: PaperKind, firm: string): { name: string; content: Buffer } {
  const { name, pdf } = papers[kind];
  return { name: `${name}（${firm}）.pdf`, content: Buffer.from(pdf, 'base64') };
}
