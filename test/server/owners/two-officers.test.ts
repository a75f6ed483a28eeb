import { beforeAll, describe, expect, test } from 'vitest';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { filled, openWorld, refusal } from '../fixture.ts';
import { smallIndicator, smallRows } from '../small-indicator.ts';
import { ownerDesk, reported } from './owner-desk.ts';

/** Two officers of one department on its sheets at once: whoever is second is told of the first, and nothing is lost. */

const health = { agencyCode: '0800', name: { th: 'สำนักอนามัย', en: 'Health Department' } };
const world = await openWorld({
  indicators: [
    smallIndicator({ code: '0800-001', owner: health, reportedBy: 'owner' }),
    smallIndicator({ code: '0800-002', owner: health }),
  ],
});
const desk = (indicator: string) => ownerDesk(world, { indicator, period: '2563-Q1', district: '0800' });

beforeAll(async () => {
  const moved = await world.put('admin', '/api/v1/accounts/audit', { department: '0800' });
  expect(moved.status, await moved.clone().text()).toBe(200);
});

describe.each<[string, string, SheetContent, SheetContent]>([
  ['with rows of its own', '0800-001', filled(smallRows(1), 'ของคนแรก'), filled(smallRows(2), 'ของคนที่สอง')],
  ['over the districts', '0800-002', reported('ของคนแรก', { summary: 'สรุปแรก' }), reported('ของคนที่สอง')],
])('an owner’s sheet %s', (_, indicator, first, second) => {
  const { path } = desk(indicator);
  const send = (who: string, content: SheetContent, revision: number, key: string) =>
    world.post(who, `${path}/submit`, content, { 'If-Match': `"${revision}"`, 'Idempotency-Key': key });

  test('of the second officer is refused with what the first has sent, and by whom; it is as it was', async () => {
    expect((await send('health', first, 0, `${indicator}-first`)).status).toBe(200);
    for (const late of [
      await send('audit', second, 0, `${indicator}-second`),
      await world.put('audit', path, second, { 'If-Match': '"0"' }),
    ]) {
      expect(await refusal(late)).toMatchObject({
        ...{ status: 412, code: 'revision-conflict' },
        body: { current: { ...first, revision: 1, savedBy: 'เจ้าหน้าที่สำนักอนามัย (ตัวอย่าง)' } },
      });
    }
    expect(await desk(indicator).read('audit')).toMatchObject({ ...first, revision: 1 });
  });

  test('is sent again upon what was seen; both contents stay, each by whoever entered it', async () => {
    expect((await send('audit', second, 1, `${indicator}-again`)).status).toBe(200);
    const revisions = await Promise.all(
      [1, 2].map(async (number) => (await world.call('planning', `${path}/revisions/${number}`)).json()),
    );
    expect(revisions.map(({ report, savedBy }) => [report, savedBy])).toEqual([
      ['ของคนแรก', 'เจ้าหน้าที่สำนักอนามัย (ตัวอย่าง)'],
      ['ของคนที่สอง', 'เจ้าหน้าที่สำนักงานตรวจสอบภายใน (ตัวอย่าง)'],
    ]);
  });

  test('of both at one moment is stored once', async () => {
    const both = await Promise.all([
      send('health', first, 2, `${indicator}-at-once-first`),
      send('audit', second, 2, `${indicator}-at-once-second`),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await desk(indicator).read('health')).revision).toBe(3);
  });
});
