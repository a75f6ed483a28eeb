import { describe, expect, test } from 'vitest';
import { basisLines, basisMark, versionWords } from '../../../addin/figures/basis-words.ts';
import type { Basis } from '../../../shared/wire/sheets.ts';

const results = [{ key: 'percentage' }];
const result = (text: string, key = 'percentage') => ({ measures: {}, figures: { [key]: { text } } });
const progress = { expected: 50, filled: 50, valid: 50, excluded: 0, carried: 0, unchanged: 0 };
const plain: Basis = { version: 1, roster: 'r1', targetVersion: 1, target: '75', frozen: false, restated: null };
const accepted = { version: 1, roster: 'r1', targetVersion: 1, target: '75', againstTarget: '3.00', progress };
const restated = (target: string, key?: string): Basis => ({
  ...{ version: 3, roster: 'r1', targetVersion: 3, target, frozen: true },
  restated: {
    at: '2020-01-20T03:00:00.000Z',
    by: 'สยป.',
    reason: 'นับทุกชุมชน',
    accepted: { ...accepted, result: result('58.00', key) },
  },
});
const thai = (basis: Basis, inForce: number | null) =>
  basisLines(basis, inForce, results, result('100.00')).map(({ th }) => th);

describe('what a sheet’s figure stands on', () => {
  test.each([
    ['what is in force', {}, 1, null],
    ['not known yet', {}, null, null],
    ['another version, which sets its target too', {}, 2, 'คิดตามรุ่นที่ 1'],
    ['another version, held against the target in force', { targetVersion: 2 }, 2, 'คิดตามรุ่นที่ 1'],
    ['two others', { targetVersion: 2 }, 3, 'คิดตามรุ่นที่ 1 · เป้าหมายตามรุ่นที่ 2'],
  ])('%s', (_, changes, inForce, said) => {
    expect(versionWords({ ...plain, ...changes }, inForce)?.th ?? null).toBe(said);
  });

  test('an accepted one says that it is kept only where it stands on something else', () => {
    expect(thai({ ...plain, frozen: true }, 1)).toEqual([]);
    expect(thai({ ...plain, frozen: true }, 2)).toEqual(['ตัวเลขตรึงไว้ตามที่รับรอง · คิดตามรุ่นที่ 1']);
    expect(thai(plain, 2)).toEqual(['คิดตามรุ่นที่ 1']);
  });

  test('a restated one says both figures, when, by whom and why; and both targets where they differ', () => {
    const why = 'เมื่อ 20 ม.ค. 2563 เวลา 10:00 น. โดย สยป. เพราะ นับทุกชุมชน';
    expect(thai(restated('75'), 3)).toEqual(['รับรองไว้ 58.00 · ปรับย้อนหลังเป็น 100.00', why]);
    expect(thai(restated('80', 'share'), 4)).toEqual([
      'รับรองไว้ 58.00 (เป้าหมาย 75) · ปรับย้อนหลังเป็น 100.00 (เป้าหมาย 80)',
      why,
      'คิดตามรุ่นที่ 3',
    ]);
    expect(basisMark(restated('80'), 3, results)?.th).toBe('ปรับย้อนหลัง เดิมรับรอง 58.00');
    expect(basisMark(plain, 1, results)).toBeNull();
  });
});
