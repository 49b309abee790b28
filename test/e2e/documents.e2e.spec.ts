import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { DocumentContent } from '../../src/platform/documents/domain/document-content.js';
import {
  defineDocumentKind,
  type DocumentData,
} from '../../src/platform/documents/domain/document-kind.js';
import type { VerifiedDocumentDto } from '../../src/platform/documents/dto/document.dto.js';
import { IssueDocument } from '../../src/platform/documents/use-cases/issue-document.js';
import { IssuedDocuments } from '../../src/platform/documents/use-cases/issued-documents.js';
import { writePdf } from '../../src/platform/documents/write-pdf.js';
import type { ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { readPdf } from '../support/read-pdf.js';
import { callOf, makeRun } from '../support/runs.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const DATA = {
  unit: '阿卜杜拉·买买提（𠮷田㛃）电子商务有限公司',
  applied: '2026年11月20日',
  papers: ['入驻申请表', '营业执照副本'],
};

defineDocumentKind({
  kind: 'test_receipt',
  prefix: 'SJ',
  title: '材料接收回执',
  wording: 'template',
  addressee: '{unit}：',
  paragraphs: ['贵单位于{applied}提交的下列材料已收到：', { list: 'papers' }, '特此回执。'],
});
defineDocumentKind({
  kind: 'test_official',
  prefix: 'GF',
  title: '受理通知书',
  wording: 'official',
  source: '试验办法附件一',
  paragraphs: ['{unit}的申请予以受理。'],
});

describe('printed notices', () => {
  let test: InnerTestApp;
  let place: Place;
  let run: Awaited<ReturnType<typeof makeRun>>;
  let officer: string;

  beforeAll(async () => {
    test = await startInnerTestApp();
    place = await test.make.place();
    run = await makeRun(test, place);
    officer = await test.make.user('park_officer', test.make.at.park(place));
  });
  afterAll(() => test.close());

  async function issue(
    kind = 'test_receipt',
    data: DocumentData = DATA,
    into = run,
  ): Promise<{ id: string; number: string }> {
    return test.app
      .get(UnitOfWork)
      .write(await callOf(test, officer), (ctx) =>
        test.app
          .get(IssueDocument)
          .execute(ctx, { run: into, kind, issuer: '试验区电商产业园综合党委', data }),
      );
  }
  async function kept(id: string): Promise<DocumentContent & { hash: string }> {
    const { rows } = await test.superuser.query<{ content: string; hash: string }>(
      `select content, encode(sha256, 'hex') as hash from issued_document where id = $1`,
      [id],
    );
    return { ...(JSON.parse(rows[0]!.content) as DocumentContent), hash: rows[0]!.hash };
  }
  async function pdfOf(id: string, username = officer): Promise<{ status: number; bytes: Buffer }> {
    const { accessToken } = await test.signIn(username);
    const answer = await fetch(`${test.baseUrl}/api/v1/documents/${id}/pdf`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  }
  const verify = (code: string) =>
    test.anonymous().get<VerifiedDocumentDto & ProblemBody>(`/verify/${encodeURIComponent(code)}`);

  it('say in Chinese what was filled in, number their pages and lead to their verification', async () => {
    const { id, number } = await issue();
    const { status, bytes } = await pdfOf(id);
    expect(status).toBe(200);
    const { pages, qr } = await readPdf(bytes);
    const text = pages.join('').replace(/\s/g, '');
    for (const said of [
      '试验区电商产业园综合党委',
      '材料接收回执',
      `编号：${number}`,
      // A name keeps its dot; a character that no font has is named, not lost.
      '阿卜杜拉·买买提（〔U+20BB7〕田㛃）电子商务有限公司：',
      '贵单位于2026年11月20日提交的下列材料已收到：',
      '1.入驻申请表',
      '2.营业执照副本',
      '示范文本',
      '第1页共1页',
    ]) {
      expect(text).toContain(said);
    }
    const { verifyUrl, verifyCode } = await kept(id);
    expect(qr).toBe(verifyUrl);
    expect(new URL(verifyUrl).pathname).toBe(`/verify/${verifyCode}`);
    expect(text).toContain(verifyCode.replace(/(.{4})(?=.)/g, '$1-'));
  });

  it('say which official text they follow instead of calling themselves a template', async () => {
    const { id } = await issue('test_official');
    const text = (await readPdf((await pdfOf(id)).bytes)).pages.join('').replace(/\s/g, '');
    expect(text).toContain('文书格式依据：试验办法附件一');
    expect(text).not.toContain('示范文本');
  });

  it('are the same bytes whenever they are written, whose hash is kept', async () => {
    const { id } = await issue();
    const { hash, ...content } = await kept(id);
    const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(sha256((await pdfOf(id)).bytes)).toBe(hash);
    expect(sha256(await writePdf(content))).toBe(hash);
    expect(sha256(await writePdf({ ...content, issuer: '另一个党委' }))).not.toBe(hash);
  });

  it('run over as many pages as they need', async () => {
    const papers = Array.from({ length: 120 }, (_, index) => `第${index + 1}份材料`);
    const { id } = await issue('test_receipt', { ...DATA, papers });
    const { pages, qr } = await readPdf((await pdfOf(id)).bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)!.replace(/\s/g, '')).toContain(`第${pages.length}页共${pages.length}页`);
    expect(pages.join('').replace(/\s/g, '')).toContain('第120份材料');
    expect(qr).toContain('/verify/');
  });

  it('are read by whoever sees their file and nobody else', async () => {
    const { make } = test;
    const { id } = await issue();
    for (const [username, status] of [
      [await make.user('district_officer', make.at.district(place)), 200],
      [await make.user('park_officer', make.at.park(await make.place())), 404],
      [await make.user('outside_reviewer', make.at.district(place)), 404],
      [await make.user('auditor', make.at.platform()), 404],
    ] as const) {
      expect([username, (await pdfOf(id, username)).status]).toEqual([username, status]);
    }
    await expect(
      issue('test_receipt', DATA, await makeRun(test, await make.place())),
    ).rejects.toThrow();
  });

  it('are not issued with a hole in them, and no number is spent', async () => {
    const before = (await issue()).number;
    await expect(issue('test_receipt', { unit: '甲' })).rejects.toThrow('applied');
    expect(Number((await issue()).number.slice(2))).toBe(Number(before.slice(2)) + 1);
  });

  it('are verified by anybody who holds the code, and tell nothing of what they say', async () => {
    const { id, number } = await issue();
    const { verifyCode, hash } = await kept(id);
    const answer = await verify(verifyCode.replace(/(.{4})(?=.)/g, '$1-').toLowerCase());
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        title: '材料接收回执',
        number,
        issuer: '试验区电商产业园综合党委',
        issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        state: 'valid',
        revokedOn: null,
        sha256: hash,
      },
    ]);
    const tampered = verifyCode.slice(0, -1) + (verifyCode.endsWith('7') ? '8' : '7');
    const unknown = await verify(tampered);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'document_code_unknown']);
  });

  it('that were revoked say so, once, and can still be read', async () => {
    const { id } = await issue();
    const { verifyCode } = await kept(id);
    const revoke = async (username: string): Promise<void> =>
      test.app
        .get(UnitOfWork)
        .write(await callOf(test, username), (ctx) =>
          test.app.get(IssuedDocuments).revoke(ctx, { parkId: place.parkId, id }, '材料有误'),
        );
    const reviewer = await test.make.user('outside_reviewer', test.make.at.district(place));
    await expect(revoke(reviewer)).rejects.toMatchObject({ code: 'not_found' });
    await revoke(officer);
    await expect(revoke(officer)).rejects.toMatchObject({ code: 'document_revoked_already' });
    expect((await verify(verifyCode)).body).toMatchObject({
      state: 'revoked',
      revokedOn: expect.stringMatching(/^\d{4}-/),
    });
    expect((await pdfOf(id)).status).toBe(200);
    const listed = await test.app
      .get(UnitOfWork)
      .read(await callOf(test, officer), (ctx) => test.app.get(IssuedDocuments).of(ctx, run));
    expect(listed.find((one) => one.id === id)).toMatchObject({ revokeReason: '材料有误' });
  });

  it('cannot be changed once issued', async () => {
    const { id } = await issue();
    const call = await callOf(test, officer);
    await expect(
      test.app
        .get(UnitOfWork)
        .write(call, (ctx) =>
          ctx.query(`update issued_document set content = '{}' where id = $1`, [id]),
        ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('stop whoever guesses codes, and nobody is stopped for asking after real ones', async () => {
    const { verifyCode } = await kept((await issue()).id);
    for (let n = 0; n < 40; n += 1) {
      expect((await verify(verifyCode)).status).toBe(200);
    }
    let last = 404;
    for (let n = 0; n < 31 && last === 404; n += 1) {
      last = (await verify(`0000-0000-0000-${1000 + n}`)).status;
    }
    expect(last).toBe(429);
    const stopped = await verify(verifyCode);
    expect([stopped.status, stopped.body.code]).toEqual([429, 'too_many_requests']);
  });
});
