import { expect } from '@jest/globals';
import type { ApiClient } from './api-client.js';
import { creditCode } from './credit-codes.js';
import type { TestApp } from './test-app.js';

/** An auditor, and an officer who entered a unit, edited it, and opened its contact number. */
export interface AuditStory {
  auditor: ApiClient;
  auditorName: string;
  officer: ApiClient;
  unit: { id: string; path: string; version: number };
}

/** Has it happened. */
export async function tellAuditStory(test: TestApp): Promise<AuditStory> {
  const { make } = test;
  const place = await make.place();
  const { parkId, streetId } = place;
  const auditorName = await make.user('auditor', make.at.platform());
  const officer = await test.signIn(await make.user('park_officer', make.at.park(place)));
  const auditor = await test.signIn(auditorName);
  const made = await officer.post<{ id: string; version: number }>(`/parks/${parkId}/enterprises`, {
    legalName: '桃花源电子商务有限公司',
    creditCode: creditCode(1),
    kind: 'non_public_enterprise',
    streetId,
    enteredOn: '2024-01-01',
    contactName: '李某某',
    contactPhone: '13800001234',
  });
  expect(made.status).toBe(201);
  const unit = { ...made.body, path: `/parks/${parkId}/enterprises/${made.body.id}` };
  const edited = await officer.patch<{ version: number }>(unit.path, {
    version: unit.version,
    revenueTier: 'over_10m',
    legalName: '桃花源网络科技有限公司',
  });
  expect(edited.status).toBe(200);
  const seen = await officer.post(`${unit.path}/contact-phone/reveal`, { reason: '核实联系方式' });
  expect(seen.status).toBe(200);
  return { auditor, auditorName, officer, unit };
}
