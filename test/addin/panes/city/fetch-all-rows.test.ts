import { expect, test } from 'vitest';
import { done, failed } from '../../../../addin/outcome.ts';
import { fetchAllRows } from '../../../../addin/panes/city/fetch-all-rows.ts';
import type { Call } from '../../../../addin/sync/client.ts';
import { offline } from '../../../../addin/sync/troubles.ts';

const parameters = { indicator: '2100-1040', period: '2563-Q1' };
const at = '2020-01-05T03:00:00.000Z';

/** A server of three pages, and what it was asked; without the last page where it is cut off before. */
function paged(cutOff = false) {
  const asked: unknown[] = [];
  const call = (async (_: string, input: { query: { after?: string }; asOf?: string }) => {
    asked.push([input.query.after, input.asOf]);
    const [district, next] = { none: ['1001', '1001'], 1001: ['1002', '1002'], 1002: ['1003', null] }[
      input.query.after ?? 'none'
    ] as [string, string | null];
    if (cutOff && next === null) return failed(offline);
    return done({ ...parameters, view: 'now', at, next, districts: [{ district }] });
  }) as unknown as Call;
  return { call, asked };
}

test('all pages are asked for as of the moment of the first', async () => {
  const { call, asked } = paged();
  expect(await fetchAllRows(call, parameters, 'now')).toEqual(
    done({
      ...{ ...parameters, view: 'now' },
      districts: [{ district: '1001' }, { district: '1002' }, { district: '1003' }],
    }),
  );
  expect(asked).toEqual([
    [undefined, undefined],
    ['1001', at],
    ['1002', at],
  ]);
});

test('without one of the pages there are none', async () => {
  expect(await fetchAllRows(paged(true).call, parameters, 'now')).toEqual(failed(offline));
});
