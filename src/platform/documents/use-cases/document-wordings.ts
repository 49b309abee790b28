import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { prepared } from '../../database/statements.js';
import { platformProblems } from '../../problems/platform.problems.js';
import { localise } from '../../problems/problem.js';
import { fieldProblem } from '../../problems/validation.js';
import { versionConflict } from '../../problems/version-conflict.js';
import { type DocumentContent, fillDocument } from '../domain/document-content.js';
import {
  type DocumentData,
  type DocumentKind,
  documentKindNamed,
  type DocumentParagraph,
  wordedDocumentKinds,
} from '../domain/document-kind.js';
import { isList, parametersOf, readWording, shippedText } from '../domain/wording.js';
import type { DocumentWordingDto, SaveWordingDto, WordingDraftDto } from '../dto/wording.dto.js';
import { writePdf } from '../write-pdf.js';

/** How a park words a kind, and who signs; null where it keeps to what ships. */
export interface KeptWording {
  paragraphs: DocumentParagraph[] | null;
  issuer: string | null;
}

interface WordingRow {
  kind: string;
  text: string | null;
  issuer: string | null;
  version: number;
  savedByName: string;
  savedAt: Date;
}

const ROWS = `select kind, text, issuer, version, saved_by_name as "savedByName", saved_at as "savedAt"
  from document_wording where park_id = $1`;

/** How parks word the notices that have no published text: edited, checked, looked at, and put back. */
@Injectable()
export class DocumentWordings {
  /** Every kind that may be worded anew. `issuer`: who signs where the park has named nobody. */
  async list(
    ctx: RequestContext,
    park: { id: string; name: string },
  ): Promise<DocumentWordingDto[]> {
    const rows = await ctx.query<WordingRow>(prepared(ROWS), [park.id]);
    return wordedDocumentKinds().map((kind) =>
      present(
        ctx,
        kind,
        rows.find((row) => row.kind === kind.kind),
        park.name,
      ),
    );
  }

  /** How one kind is to be worded now; what no longer fits its kind counts for nothing. */
  async of(ctx: RequestContext, parkId: string, kind: DocumentKind): Promise<KeptWording> {
    if (kind.parameters === undefined) {
      return { paragraphs: null, issuer: null };
    }
    const [row] = await ctx.query<WordingRow>(prepared(`${ROWS} and kind = $2`), [
      parkId,
      kind.kind,
    ]);
    const read = row?.text ? readWording(kind, row.text) : null;
    return {
      paragraphs: read !== null && read.faults.length === 0 ? read.paragraphs : null,
      issuer: row?.issuer ?? null,
    };
  }

  /** Keeps a wording for the notices that are issued from now on. @throws not_found, validation_failed, version_conflict */
  async save(
    ctx: WriteContext,
    park: { id: string; name: string },
    name: string,
    { version, text, issuer }: SaveWordingDto,
  ): Promise<DocumentWordingDto> {
    const kind = wordedKind(name);
    const kept = text === null || text.trim() === shippedText(kind) ? null : text.trim();
    if (kept !== null) {
      refuseFaults(kind, kept);
    }
    const values = [park.id, kind.kind, kept, issuer];
    const saved = await ctx.query(
      version === 0
        ? `insert into document_wording (park_id, kind, text, issuer, saved_by) values ($1, $2, $3, $4, app.user_id())
           on conflict (park_id, kind) do nothing returning kind`
        : `update document_wording set text = $3, issuer = $4, version = version + 1, saved_by = app.user_id(),
                  saved_by_name = app.user_name(), saved_at = now()
            where park_id = $1 and kind = $2 and version = $5 returning kind`,
      version === 0 ? values : [...values, version],
    );
    const [row] = await ctx.query<WordingRow>(prepared(`${ROWS} and kind = $2`), [
      park.id,
      kind.kind,
    ]);
    const now = present(ctx, kind, row, park.name);
    if (saved.length === 0) {
      throw versionConflict(now, { text: kept ?? now.shippedText, issuer });
    }
    return now;
  }

  /** The notice as it would read, with made-up data; to be written by `write`. @throws not_found, validation_failed */
  specimen(
    ctx: RequestContext,
    park: { id: string; name: string },
    name: string,
    { text, issuer }: WordingDraftDto,
  ): DocumentContent {
    const kind = wordedKind(name);
    const isOwn = text !== null && text.trim() !== shippedText(kind);
    const own = isOwn ? refuseFaults(kind, text.trim()) : null;
    const signs = issuer ?? park.name;
    const code = '0000000000000000';
    return {
      ...fillDocument(
        kind,
        { ...samplesOf(kind), issuer: signs },
        {
          issuer: signs,
          number: '样张',
          issuedOn: ctx.today,
          verifyCode: code,
          verifyUrl: `https://specimen.invalid/verify/${code}`,
        },
        own,
      ),
      isSpecimen: true,
    };
  }

  /** Outside of any transaction: it takes as long as a notice takes. */
  write(specimen: DocumentContent): Promise<Buffer> {
    return writePdf(specimen);
  }
}

function wordedKind(name: string): DocumentKind {
  const known = wordedDocumentKinds().some(({ kind }) => kind === name);
  if (!known) {
    throw platformProblems.not_found();
  }
  return documentKindNamed(name);
}

function refuseFaults(kind: DocumentKind, text: string): DocumentParagraph[] {
  const { paragraphs, faults } = readWording(kind, text);
  if (faults.length > 0) {
    throw fieldProblem(faults.map((fault) => ({ path: 'text', ...fault })));
  }
  return paragraphs;
}

function samplesOf(kind: DocumentKind): DocumentData {
  return Object.fromEntries(
    Object.entries(parametersOf(kind)).map(([name, { sample }]) => [name, sample]),
  );
}

function present(
  ctx: RequestContext,
  kind: DocumentKind,
  row: WordingRow | undefined,
  parkName: string,
): DocumentWordingDto {
  const shipped = shippedText(kind);
  const text = row?.text ?? shipped;
  return {
    kind: kind.kind,
    title: kind.title,
    version: row?.version ?? 0,
    isShipped: text === shipped,
    text,
    shippedText: shipped,
    issuer: row?.issuer ?? null,
    usualIssuer: parkName,
    savedByName: row?.savedByName ?? null,
    savedAt: row?.savedAt ?? null,
    faults: readWording(kind, text).faults.map((fault) => localise(fault, {}, ctx.locale)),
    parameters: Object.values(parametersOf(kind)).map((one) => ({
      label: one.label,
      sample: typeof one.sample === 'string' ? one.sample : one.sample.join('；'),
      isList: isList(one),
      isRequired: one.required === true,
    })),
  };
}
