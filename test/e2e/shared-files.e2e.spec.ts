import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEMPLATE_KINDS } from '../../src/modules/admission/domain/material-kinds.js';
import { AdmissionStory, good } from '../support/admission-flow.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { exported } from '../support/export-flow.js';
import { samplePdf } from '../support/sample-files.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface List {
  version: number;
  kinds: { code: string; templateFileId: string | null; sampleFileId: string | null }[];
}

describe('blank forms and samples of the list of materials', () => {
  let test: TestApp;
  let story: AdmissionStory;
  let keeper: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    story = await AdmissionStory.open(test);
    keeper = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(story.place)),
    );
  });
  afterAll(() => test.close());

  const uploaded = async (client: ApiClient): Promise<string> =>
    (await client.upload('承诺书样式.pdf', samplePdf(1))).body.id;
  const reads = async (client: ApiClient, id: string): Promise<number> =>
    (await client.get(`/files/${id}/content`)).status;
  const publish = async (files: Partial<List['kinds'][number]>) => {
    const { version } = good(await keeper.get<List>('/admission-materials'));
    return keeper.put<List & ProblemBody>('/admission-materials', {
      version,
      kinds: TEMPLATE_KINDS.map((kind) =>
        kind.code === 'compliance_undertaking' ? { ...kind, ...files } : kind,
      ),
    });
  };

  it('are read by everybody in the district from the day they are published, and by nobody else', async () => {
    const templateFileId = await uploaded(keeper);
    const sampleFileId = await uploaded(keeper);
    expect(await reads(story.rep, templateFileId)).toBe(404);
    good(await publish({ templateFileId, sampleFileId }));
    expect(await reads(story.rep, templateFileId)).toBe(200);
    expect(await reads(story.officer, sampleFileId)).toBe(200);
    const elsewhere = await AdmissionStory.open(test);
    expect(await reads(elsewhere.rep, templateFileId)).toBe(404);
    expect(await reads(test.anonymous(), templateFileId)).toBe(401);

    const begun = await story.start();
    const material = begun.materials.find(({ code }) => code === 'compliance_undertaking');
    expect(material).toMatchObject({ templateFileId, sampleFileId });
    // Shown once, it stays: dossiers that were begun under the list still lead to it.
    good(await publish({ templateFileId: null, sampleFileId: null }));
    expect(await reads(story.rep, templateFileId)).toBe(200);
    good(await publish({ templateFileId }));
  });

  it('are the own uploads of whoever publishes, all of them or none', async () => {
    const own = await uploaded(keeper);
    const anothers = await uploaded(story.rep);
    const { version } = good(await keeper.get<List>('/admission-materials'));
    const refused = await publish({ templateFileId: own, sampleFileId: anothers });
    expect([refused.status, refused.body.code]).toEqual([422, 'shared_file_unknown']);
    expect(good(await keeper.get<List>('/admission-materials')).version).toBe(version);
    expect(await reads(story.officer, own)).toBe(404);
  });

  it('are never the files of an export, which are thrown away when their time is over', async () => {
    const { fileId } = await exported(keeper, {
      list: 'enterprises',
      format: 'csv',
      columns: ['legalName'],
      query: {},
    } as never);
    expect((await publish({ templateFileId: fileId })).body.code).toBe('shared_file_unknown');
  });
});
