import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { operations } from '../../../shared/wire/operations.ts';
import type { ServerSheet } from '../../../shared/wire/sheets.ts';
import type { World } from '../fixture.ts';

/** An owner's sheet as people call for it, through the app. */
export type OwnerPlace = { indicator: string; period: string; district: string };

let keys = 0;

export function ownerDesk(world: World, place: OwnerPlace) {
  const path = `/api/v1/sheets/${place.indicator}/${place.period}/${place.district}`;
  const read = async (who: string): Promise<ServerSheet> =>
    operations.readSheet.answer.parse(await (await world.call(who, path)).json());
  const seen = async () => world.storage.readStanding(place);
  return {
    path,
    read,
    review: async (who: string) =>
      operations.readReview.answer.parse(await (await world.call(who, `${path}/review`)).json()),
    async save(who: string, content: SheetContent) {
      return world.put(who, path, content, { 'If-Match': `"${(await seen()).revision}"` });
    },
    async submit(who: string, content: SheetContent) {
      keys += 1;
      const headers = { 'If-Match': `"${(await seen()).revision}"`, 'Idempotency-Key': `owner-${keys}` };
      return world.post(who, `${path}/submit`, content, headers);
    },
    async act(who: string, act: string, body: unknown = {}) {
      return world.post(who, `${path}/${act}`, body, { 'If-Match': `"${(await seen()).step}"` });
    },
  };
}

/** A report without rows, as an owner sends it over the districts. */
export function reported(report: string, more: Partial<SheetContent> = {}): SheetContent {
  return { rows: [], report, notApplicable: false, ...more };
}
