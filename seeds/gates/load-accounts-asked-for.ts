import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import {
  AccountApplications,
  AdmissionConfig,
  PublicAdmission,
} from '../../src/modules/admission/admission.public.js';
import { found, type PlaceIds } from '../load-places.js';
import type { GateActors } from './gate-actors.js';
import { DEMO_ACCOUNT_APPLICANTS, type DemoAccountApplicant, GATE_OFFICERS } from './gate-data.js';

/** Of the addresses kept for documentation (RFC 5737): nobody's limit on applications is used up. */
const ADDRESS = '192.0.2.24';
const MOST = 50;

/** Lets two people decide in the park that has two officers and opens its public page; what was edited stays. */
export async function loadAdmissionSettings(
  app: INestApplicationContext,
  actors: GateActors,
  place: PlaceIds,
): Promise<void> {
  const config = app.get(AdmissionConfig, { strict: false });
  for (const [park, { first, second }] of Object.entries(GATE_OFFICERS)) {
    if (second !== undefined) {
      const parkId = found(place.parks, park);
      const officer = await actors.as(first);
      await officer.write(async (ctx) => {
        const { isTemplate, version, ...settings } = await config.settings(ctx, parkId);
        if (isTemplate) {
          await config.saveSettings(ctx, parkId, {
            ...settings,
            version,
            deciders: 2,
            takesApplications: true,
            guidePhone: '0531-00000000',
            guideAddress: `${park}综合楼一层（演示）`,
          });
        }
      });
    }
  }
}

/**
 * Units that ask for an account on the public page, and what their park's officer made of it. The passwords they chose
 * are nobody's: the account that was let in is there to be looked at, not to be signed in with.
 */
export async function loadAccountsAskedFor(
  app: INestApplicationContext,
  actors: GateActors,
  place: PlaceIds,
): Promise<void> {
  const publicPage = app.get(PublicAdmission, { strict: false });
  const applications = app.get(AccountApplications, { strict: false });

  const tell = async (firm: DemoAccountApplicant): Promise<void> => {
    const parkId = found(place.parks, firm.park);
    const officer = await actors.as(GATE_OFFICERS[firm.park]!.first);
    const ofFirm = () =>
      officer.read(async (ctx) =>
        (await applications.list(ctx, { page: 1, pageSize: MOST })).items.find(
          ({ creditCode }) => creditCode === firm.code,
        ),
      );
    if (!(await ofFirm())) {
      await publicPage.apply(
        {
          parkId,
          legalName: firm.name,
          creditCode: firm.code,
          contactName: firm.contact,
          contactPhone: firm.phone,
          username: firm.username,
          password: `Aa1-${randomBytes(24).toString('base64url')}`,
        },
        ADDRESS,
      );
    }
    const asked = (await ofFirm())!;
    if (asked.state === 'waiting' && firm.outcome === 'confirmed') {
      await officer.write((ctx) =>
        applications.confirm(ctx, parkId, asked.id, {
          kind: 'non_public_enterprise',
          streetId: found(place.streets, firm.street),
        }),
      );
    }
    if (asked.state === 'waiting' && firm.outcome === 'refused') {
      await officer.write((ctx) =>
        applications.refuse(ctx, parkId, asked.id, '所填统一社会信用代码与登记机关公示的名称不符'),
      );
    }
  };

  for (const firm of DEMO_ACCOUNT_APPLICANTS) {
    await tell(firm);
  }
}
