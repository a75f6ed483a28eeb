import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { column } from '../../../../shared/indicator/column.ts';
import { isOneSlipAway } from '../../../../shared/rules/normalise/near.ts';
import { cellNormaliser } from '../../../../shared/rules/normalise/normalise-rows.ts';

const file = new URL('../../../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);
const catalogue = JSON.parse(readFileSync(file, 'utf8'));

const words = { th: 'หัวข้อ', en: 'Header' };
const columnOf = (type: object) => column.parse({ key: 'word', header: words, hint: words, ...type });
const choicesOf = (...labels: [code: string, th: string, en: string][]) =>
  cellNormaliser(
    columnOf({ type: 'choice', choices: labels.map(([code, th, en]) => ({ code, label: { th, en } })) }),
    '2019-12-31',
  );
const yesNoOf = (yes: string, no: string) =>
  cellNormaliser(
    columnOf({ type: 'yesNo', yes: { th: yes, en: 'Included' }, no: { th: no, en: 'Not included' } }),
    '2019-12-31',
  );

const kindColumn = column.parse(catalogue.columns[0]);
const kind2562 = cellNormaliser(kindColumn, '2019-12-31');
const kind2565 = cellNormaliser(kindColumn, '2021-12-31');

const asks = (en: string) => ({ what: { en: expect.stringContaining(en) } });

describe('a choice of the quarter’s list', () => {
  test.each(['ชุมชนแออัด', 'อาคารสูง', null, '', '  ', '#REF!', 'ชุมชน', 'สู', 'ตลาด', 7, true])(
    'leaves %j alone',
    (cell) => {
      expect(kind2562(cell)).toBeNull();
    },
  );

  test.each([
    ['another space', ' ชุมชน แออัด\u00A0'],
    ['its mark twice', 'ชุมชนแออั\u0E31ด'],
    ['an invisible character', 'ชุมชน\u200Bแออัด'],
    ['its English label', 'crowded  COMMUNITY'],
    ['its code', 'crowded-2555'],
    ['its label in the later list', 'แออัด'],
    ['its code in the later list', 'Crowded-2564'],
    ['its English label in the later list', 'Crowded'],
  ])('is known by %s', (_title, cell) => {
    expect(kind2562(cell)).toMatchObject({ after: 'ชุมชนแออัด' });
  });

  test('is known by its label in the earlier list', () => {
    expect(kind2565('ชุมชนแออัด')).toMatchObject({ after: 'แออัด', why: { en: "named as in this quarter's list" } });
  });

  test('is known by digits of another script', () => {
    const level = choicesOf(['a', 'ระดับ 1', 'Level 1'], ['b', 'ระดับ 2', 'Level 2']);
    expect(level('ระดับ ๒')).toMatchObject({ after: 'ระดับ 2' });
  });

  test('is known by a number typed for its label', () => {
    expect(choicesOf(['a', '1', 'One'], ['b', '2', 'Two'])(2)).toMatchObject({ after: '2' });
  });
});

describe('a word that only a person can place', () => {
  test.each<[string, typeof kind2562, string, string]>([
    ['of the list, but not of this quarter and without an heir', kind2562, 'รูปแบบพิเศษ', '(only from 1/10/2564 BE)'],
    ['of the list, but out of use and without an heir', kind2565, 'เคหะชุมชน', '(only to 30/9/2564 BE)'],
    ['the beginning of one label', kind2562, 'อาคาร', '“อาคารสูง” is near'],
    ['a part of one label', kind2562, 'จัดสรร', '“หมู่บ้านจัดสรร” is near'],
    ['one label and more', kind2562, 'ชุมชนแออัด (เดิม)', '“ชุมชนแออัด” is near'],
    ['one slip from a label', kind2562, 'ชุมชนแออัต', '“ชุมชนแออัด” is near'],
    ['one slip from an English label', kind2562, 'Crowded comunity', '“ชุมชนแออัด” is near'],
    ['nothing to say', kind2562, '-', 'is not in the list'],
  ])('%s', (_title, normalise, cell, doubt) => {
    expect(normalise(cell)).toMatchObject(asks(doubt));
  });

  test('a label that two choices bear in English', () => {
    expect(choicesOf(['a', 'คลอง', 'Canal'], ['b', 'คู', 'Canal'])('canal')).toMatchObject(asks('more than one choice'));
  });

  test('a label of which one contains the other: the longer that is contained is near', () => {
    expect(choicesOf(['a', 'มี', 'a'], ['b', 'ไม่มี', 'b'])('ไม่มีแผน')).toMatchObject(asks('“ไม่มี” is near'));
  });

  test('codes that differ in a number which is no year are not each other’s heirs', () => {
    const steps = {
      type: 'choice',
      choices: [
        { code: 'step-1', label: { th: 'เริ่ม', en: 'Begun' }, validTo: '2018-09-30' },
        { code: 'step-2', label: { th: 'เสร็จ', en: 'Done' } },
      ],
    };
    expect(cellNormaliser(columnOf(steps), '2019-12-31')('เริ่ม')).toMatchObject(asks('cannot be used in this quarter'));
  });
});

describe('one slip away', () => {
  test.each<[string, string, boolean]>([
    ['แออัด', 'แออัต', true],
    ['แออัด', 'แออด', true],
    ['แออัด', 'แออัดด', true],
    ['abcd', 'abdc', true],
    ['abcd', 'badc', false],
    ['abcd', 'abef', false],
    ['abcd', 'abcd', false],
    ['abcd', 'ab', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([expected, expected]);
  });
});

describe('yes and no', () => {
  const included = yesNoOf('บรรจุ', 'ไม่บรรจุ');

  test.each(['บรรจุ', 'ไม่บรรจุ', null, '#N/A', 'ตลาด', 2])('leaves %j alone', (cell) => {
    expect(included(cell)).toBeNull();
  });

  test.each([
    ...[
      'ใช่',
      'มี',
      'ครบ',
      'ครบถ้วน',
      'ผ่าน',
      'ถูก',
      'ถูกต้อง',
      'ได้',
      'จริง',
      'TRUE',
      'true',
      'Yes',
      'y',
      '1',
      '๑',
      '✓',
      '✔️',
      '√',
      '/',
      '／',
    ],
    ...['บรรจุ ', 'บรรจุแล้ว', 'included', true, 1],
  ])('%j is yes', (cell) => {
    expect(included(cell)).toMatchObject({ after: 'บรรจุ' });
  });

  test.each([
    ...[
      'ไม่ใช่',
      'ไม่มี',
      'ไม่ครบ',
      'ไม่ครบถ้วน',
      'ไม่ผ่าน',
      'ไม่ถูก',
      'ไม่ถูกต้อง',
      'ไม่ได้',
      'ไม่จริง',
      'ผิด',
      'ไม่',
      'FALSE',
      'no',
      'N',
      '0',
      '✗',
    ],
    ...['ไม่ บรรจุ', 'ไม่ได้บรรจุ', 'ยังไม่บรรจุ', 'ยังไม่ได้บรรจุ', 'Not included', false, 0],
  ])('%j is no', (cell) => {
    expect(included(cell)).toMatchObject({ after: 'ไม่บรรจุ' });
  });

  test.each(['x', 'X', 'ｘ', '×', 'o', 'O', '☒', '-', '–'])('%j may be either', (cell) => {
    expect(included(cell)).toMatchObject(asks('may mean either choice'));
  });

  test.each<[string, string, string]>([
    ['ไม่พบ', 'พบ', 'มี'],
    ['ไม่พบ', 'พบ', 'yes'],
    ['ไม่พบ', 'พบ', '1'],
    ['ผิด', 'ถูก', 'ไม่ถูก'],
  ])('where %s is yes and %s is no, %s may be either', (yes, no, cell) => {
    expect(yesNoOf(yes, no)(cell)).toMatchObject(asks('may mean either choice'));
  });

  test('where “yes” denies, its own labels are still known', () => {
    const missing = yesNoOf('ไม่พบ', 'พบ');
    expect([missing('ไม่ พบ'), missing('พบ ')]).toMatchObject([{ after: 'ไม่พบ' }, { after: 'พบ' }]);
  });

  test('a longer word is asked about', () => {
    expect(yesNoOf('มี', 'ไม่มี')('ไม่มีแผน')).toMatchObject(asks('“ไม่มี” is near'));
  });
});
