import { describe, expect, test } from 'vitest';
import { standsOn, standsOnBriefly } from '../../../../shared/rules/city/stands-on.ts';

const plain = { by: 1, versions: [{ version: 1, districts: 12 }], leftOut: [], restated: 0 };
const thai = (told: { th: string }[]) => told.map(({ th }) => th);

describe('what a figure of several districts stands on', () => {
  test('is not said where all of it is the version in force, or where there is nothing', () => {
    expect(standsOn(plain, 1)).toEqual([]);
    expect(standsOnBriefly(plain, 1)).toEqual([]);
    expect(standsOn({ ...plain, versions: [] }, 2)).toEqual([]);
    expect(standsOnBriefly(plain, null)).toEqual([]);
  });

  test.each([
    ['one version that is not in force', {}, 2, ['คิดตามรุ่นที่ 1 รุ่นที่ใช้อยู่คือรุ่นที่ 2'], ['รุ่นที่ 1']],
    [
      'several versions',
      {
        versions: [
          { version: 1, districts: 3 },
          { version: 2, districts: 9 },
        ],
      },
      2,
      ['รวมตัวเลขจากรุ่นที่ 1 (3 เขต) และรุ่นที่ 2 (9 เขต) ซึ่งนับเหมือนกัน'],
      ['รุ่นที่ 1, 2'],
    ],
    [
      'districts left out, by name',
      {
        leftOut: [
          { district: '1035', version: 2 },
          { district: '1014', version: 3 },
          { district: '1041', version: 2 },
        ],
      },
      1,
      ['ไม่รวม 3 เขต เพราะตัวเลขนับต่างกัน: จอมทอง, หลักสี่ (รุ่นที่ 2); พญาไท (รุ่นที่ 3)'],
      ['ไม่รวม 3 เขต'],
    ],
    ['restated districts', { restated: 4 }, 1, ['ในนั้น 4 เขตปรับตัวเลขย้อนหลังแล้ว'], ['ปรับย้อนหลัง 4 เขต']],
  ])('%s', (_, changes, inForce, told, briefly) => {
    expect(thai(standsOn({ ...plain, ...changes }, inForce))).toEqual(told);
    expect(thai(standsOnBriefly({ ...plain, ...changes }, inForce))).toEqual(briefly);
  });
});
