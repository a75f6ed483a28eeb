import { expect, test } from 'vitest';
import type { Act } from '../../../shared/rules/sheets/workflow.ts';
import { serverSheet } from '../../../shared/wire/sheets.ts';
import { bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, place } from '../fixture.ts';

/** What a sheet's answer says of what was last sent, whether or not that still counts. */

test.each<[string, Act[], { revision: number; rows: boolean } | null]>([
  ['nothing stored', [], null],
  ['a draft', ['save'], null],
  ['submitted: it is the stored revision', ['save', 'submit'], { revision: 2, rows: false }],
  ['submitted again', ['submit', 'submit'], { revision: 2, rows: false }],
  ['withdrawn', ['submit', 'withdraw'], { revision: 1, rows: false }],
  ['withdrawn, and a draft since: with its rows', ['submit', 'withdraw', 'save'], { revision: 1, rows: true }],
  ['returned, and a draft since: with its rows', ['submit', 'return', 'save'], { revision: 1, rows: true }],
  ['accepted', ['submit', 'accept'], { revision: 1, rows: false }],
  ['reopened, and a draft since: with its rows', ['submit', 'accept', 'reopen', 'save'], { revision: 1, rows: true }],
])('%s', async (_, deeds, says) => {
  const world = await openWorld();
  await bring(world, { indicator, period, district: chomThong }, deeds);
  const { sent, result } = serverSheet.parse(await (await world.call('chomthong', `${place}/${chomThong}`)).json());
  expect(sent && { revision: sent.revision, rows: sent.content !== null }).toEqual(says);
  if (sent) expect(sent.result).toEqual(result);
  if (sent?.content) expect(sent.content.rows).toHaveLength((await world.communities(chomThong)).length);
});
