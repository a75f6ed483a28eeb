import { beforeAll, describe, expect, test } from 'vitest';
import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { findIndicator } from '../../shared/catalogue/catalogue.ts';
import { filled, openWorld, refusal, seedingDay } from '../fixture.ts';
import { stamp } from '../stamp.ts';

/** A list of a district's own that is longer than the room its sheet is laid with (2200-1058: 40), over two quarters. */

const routes = findIndicator('2200-1058-2563');
const world = await openWorld({ indicators: [routes] });
const path = (quarter: number) => `/api/v1/sheets/2200-1058/2563-Q${quarter}/1035`;
const rows = (count: number, from = 1): EntryRow[] =>
  Array.from({ length: count }, (_, index) => ({
    code: String(from + index),
    name: `สาย ${from + index}`,
    state: 'จัดเก็บอยู่',
    begunOn: '15/11/2562',
    places: 12,
    kilograms: 40.5,
  }));
let keys = 0;
const submit = (quarter: number, content: object) => {
  keys += 1;
  const headers = { 'If-Match': '"0"', 'Idempotency-Key': `own-rows-${keys}` };
  return world.post('chomthong', `${path(quarter)}/submit`, { ...filled(rows(60), 'รายงาน'), ...content }, headers);
};

beforeAll(async () => {
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  await world.storage.saveWindow({ period: '2563-Q2', ...days }, '', stamp(seedingDay.toISOString()));
});

describe('60 rows of a district’s own where 40 are laid', () => {
  test.each([['0'], ['2001'], ['61ก']])('[R7] a row numbered “%s” is refused, and says why', async (code) => {
    const odd = rows(60).with(59, { ...rows(1)[0], name: 'สายเกิน', [subjectColumn]: code } as EntryRow);
    expect(await refusal(await submit(1, { rows: odd }))).toMatchObject({
      code: 'has-issues',
      body: { issues: [{ rule: 'R7', row: 59, what: { th: 'ลำดับของแถวนี้ไม่ใช่เลข 1 ถึง 2,000' } }] },
    });
  });

  test('are stored, counted, and seen by the reviewer and in the city, every one', async () => {
    expect((await submit(1, {})).status).toBe(200);
    const review = operations.readReview.answer.parse(await (await world.call('planning', `${path(1)}/review`)).json());
    expect(review.content?.rows).toHaveLength(60);
    expect(review.content?.progress).toMatchObject({ expected: 60, filled: 60, valid: 60 });
    expect(review.content?.result.measures).toMatchObject({ routes: '60' });
    const assigned = operations.listAssignments.answer.parse(
      await (await world.call('chomthong', '/api/v1/assignments')).json(),
    );
    expect(assigned.find(({ indicator, period }) => indicator === '2200-1058' && period === '2563-Q1')?.filled).toEqual(
      { rows: 60, of: null },
    );
    const all = operations.readConsolidationRows.answer.parse(
      await (await world.call('planning', '/api/v1/consolidations/2200-1058/2563-Q1/rows')).json(),
    );
    expect(all.districts.find(({ district }) => district === '1035')?.rows).toHaveLength(60);
  });

  test('are what the next quarter starts with, which may add more', async () => {
    const sheet = operations.readSheet.answer.parse(await (await world.call('chomthong', path(2))).json());
    expect(sheet.rows).toHaveLength(60);
    expect(sheet.rows.at(-1)).toMatchObject({ code: '60', name: 'สาย 60' });
    expect((await submit(2, { rows: [...sheet.rows, ...rows(5, 61)], confirmed: true })).status).toBe(200);
    const review = operations.readReview.answer.parse(await (await world.call('planning', `${path(2)}/review`)).json());
    expect(review.content?.progress).toMatchObject({ filled: 65, unchanged: 60 });
    expect(review.content?.result.measures).toMatchObject({ routes: '65' });
  });
});
