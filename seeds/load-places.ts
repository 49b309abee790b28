import type { INestApplicationContext } from '@nestjs/common';
import { Districts, Parks, Streets } from '../src/modules/parks/parks.public.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { actAs } from './acting.js';
import type { DemoDistrict } from './demo-data.js';

/** Where the demo's places are in the database, by their names. */
export interface PlaceIds {
  districtId: string;
  streets: ReadonlyMap<string, string>;
  parks: ReadonlyMap<string, string>;
}

/** Opens the districts that are missing; gives the ids of all by code. */
export async function loadDistricts(
  app: INestApplicationContext,
  districts: readonly DemoDistrict[],
): Promise<ReadonlyMap<string, string>> {
  const useCase = app.get(Districts, { strict: false });
  return actAs(app.get(UnitOfWork, { strict: false }), 'system_admin', (admin) =>
    admin.write(async (ctx) => {
      const known = await ctx.query<{ code: string; id: string }>('select code, id from district');
      const ids = new Map(known.map(({ code, id }) => [code, id]));
      for (const { code, name, committeeName } of districts) {
        if (!ids.has(code)) {
          ids.set(code, (await useCase.create(ctx, { code, name, committeeName })).id);
        }
      }
      return ids;
    }),
  );
}

/** Enters the streets and parks of a district that are missing, as its officer; gives the ids of all. */
export async function loadPlaces(
  app: INestApplicationContext,
  district: DemoDistrict,
  districtId: string,
): Promise<PlaceIds> {
  const streets = app.get(Streets, { strict: false });
  const parks = app.get(Parks, { strict: false });
  return actAs(app.get(UnitOfWork, { strict: false }), district.officer, (officer) =>
    officer.write(async (ctx) => {
      const streetIds = idsByName((await streets.list(ctx)).items);
      for (const name of district.streets) {
        if (!streetIds.has(name)) {
          streetIds.set(name, (await streets.create(ctx, { name })).id);
        }
      }
      const parkIds = idsByName((await parks.list(ctx)).items);
      for (const { name, kind = 'park', street } of district.parks) {
        if (!parkIds.has(name)) {
          const streetId = street === undefined ? null : found(streetIds, street);
          parkIds.set(name, (await parks.create(ctx, { name, kind, streetId })).id);
        }
      }
      return { districtId, streets: streetIds, parks: parkIds };
    }),
  );
}

/** The id behind a name that the data files use. */
export function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) {
    throw new Error(`the demo's data name "${name}", which is nowhere`);
  }
  return id;
}

function idsByName(items: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(items.map(({ id, name }) => [name, id]));
}
