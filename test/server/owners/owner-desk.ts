import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { operations } from '../../../shared/wire/operations.ts';
import type { ServerSheet } from '../../../shared/wire/sheets.ts';
import { send } from '../deeds.ts';
import type { World } from '../fixture.ts';

/** An owner's sheet as people call for it, through the app. */
export type OwnerPlace = { indicator: string; period: string; district: string };

export function ownerDesk(world: World, place: OwnerPlace) {
  const path = `/api/v1/sheets/${place.indicator}/${place.period}/${place.district}`;
  const read = async (who: string): Promise<ServerSheet> =>
    operations.readSheet.answer.parse(await (await world.call(who, path)).json());
  return {
    path,
    read,
    review: async (who: string) =>
      operations.readReview.answer.parse(await (await world.call(who, `${path}/review`)).json()),
    async save(who: string, content: SheetContent) {
      return send(world, place, content, 'save', who);
    },
    async submit(who: string, content: SheetContent) {
      return send(world, place, content, 'submit', who);
    },
    async act(who: string, act: string, body: unknown = {}) {
      const { step } = await world.storage.readStanding(place);
      return world.post(who, `${path}/${act}`, body, { 'If-Match': `"${step}"` });
    },
  };
}

/** A report without rows, as an owner sends it over the districts. */
export function reported(report: string, more: Partial<SheetContent> = {}): SheetContent {
  return { rows: [], report, notApplicable: false, ...more };
}
