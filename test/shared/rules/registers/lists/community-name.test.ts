import { describe, expect, test } from 'vitest';
import {
  comparedName,
  isNear,
  isPartOf,
  tidiedName,
} from '../../../../../shared/rules/registers/lists/community-name.ts';
import { publishedList } from '../published-list.ts';

const keyOf = (name: string) => comparedName(name).key;
const near = (a: string, b: string) => isNear(comparedName(a), comparedName(b));

describe('one community however its name is written', () => {
  test.each([
    ['ลำสาลี', ['ชุมชนลำสาลี', 'ชุมชน ลำสาลี', 'ชุมชนชุมชนลำสาลี', ' ลำสาลี\u00a0', 'ลํ\u200bาสาลี', 'ล าสาลี', 'ลำสา\u200bลี']],
    ['น้ำใส', ['น ้าใส', 'น้ าใส', 'น้ําใส', 'นํ้าใส']],
    ['ลำสาลี ซอย 3', ['ลำสาลีซอย3', 'ลำสาลี ซอย๓', 'ชุมชนลำสาลี ซ.3', 'ลำสาลีซ. ๓', 'ลำสาลี  (ซอย 3)']],
    ['หมู่ 6 พัฒนา', ['หมู่ที่ 6 พัฒนา', 'ม.6 พัฒนา', 'หมู่ที่๖พัฒนา', 'หมู่ 6-พัฒนา']],
    ['จรัญฯ 72', ['จรัญ 72', 'จรัญฯ72']],
    ['แฟลต 1 - 10', ['แฟลต 1-10', 'แฟลต ๑–๑๐']],
    ['Bangkok ซิตี้', ['BANGKOK ซิตี้', 'ｂangkok ซิตี้']],
  ])('%s', (name, others) => {
    expect(others.map(keyOf)).toEqual(others.map(() => keyOf(name)));
  });

  test.each([
    ['แฟลต 1-10', 'แฟลต 110'],
    ['จัดสรร 1', 'จัดสรร 2'],
    ['เคหะชุมชนบางชัน', 'เคหะบางชัน'],
    ['หมู่ 1,5', 'หมู่ 15'],
    ['กม. 5', 'กหมู่5'],
    ['ชุมชน', ''],
  ])('but %s is not %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

test.each([
  ['ล าสาลี', 'ลำสาลี'],
  ['น้ าใส', 'น้ำใส'],
  ['  ชุมชน  ลํา\u00a0สาลี ', 'ชุมชน ลำ สาลี'],
  ['เเสนสุข ๔', 'แสนสุข ๔'],
])('“%s” is offered as “%s”', (written, name) => {
  expect(tidiedName(written)).toBe(name);
});

describe('a name is near another', () => {
  test.each([
    ['ลาสาลี', 'ลำสาลี', true],
    ['หมู่บ้านวัฒนานนท์', 'หมู่บ้านวัฒนานันท์', true],
    ['ราษฎร์พัฒนา (ซอยมูลนิธิ)', 'ราษฎร์พัฒนา', true],
    ['ปลายซอย 29 (ฝั่งขวา)', 'ปลายซอย 29 (ฝั่งซ้าย)', true],
    ['ผัง 1 2', 'ผัง 12', true],
    ['จัดสรร 1', 'จัดสรร 2', false],
    ['รวมมิตร (ซอย 1)', 'รวมมิตร (ซอย 2)', false],
    ['รวมมิตร (ซอย 1)', 'รวมมิตร', true],
    ['สุขใจ', 'สวนใจ', false],
    ['ก', 'ข', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect([near(a, b), near(b, a)]).toEqual([expected, expected]);
  });

  test('one with more words is part of it, with the same numbers', () => {
    const part = (a: string, b: string) => isPartOf(comparedName(a), comparedName(b));
    expect(part('ร่วมใจพัฒนา', 'ร่วมใจพัฒนาเหนือ')).toBe(true);
    expect(part('ร่วมใจพัฒนา', 'ร่วมใจพัฒนา 2')).toBe(false);
    expect(part('รวม', 'รวมใจ')).toBe(false);
  });
});

test('of the 2,003 published names none is another of its district, and two pairs are near', () => {
  const byDistrict = Map.groupBy(publishedList().slice(1), ([district]) => district);
  const pairs: string[] = [];
  let compared = 0;
  for (const lines of byDistrict.values()) {
    const names = lines.map((line) => String(line[3]));
    expect(new Set(names.map(keyOf)).size).toBe(names.length);
    compared += names.length;
    names.forEach((name, at) => {
      pairs.push(...names.slice(at + 1).flatMap((other) => (near(name, other) ? [`${name} | ${other}`] : [])));
    });
  }
  expect(compared).toBe(2003);
  expect(pairs.sort()).toEqual([
    'ปลายซอยจรัญสนิทวงศ์ 29 (ฝั่งขวา) | ปลายซอยจรัญสนิทวงศ์ 29 (ฝั่งซ้าย)',
    'หมู่บ้านวัฒนานนท์ | หมู่บ้านวัฒนานันท์',
  ]);
});
