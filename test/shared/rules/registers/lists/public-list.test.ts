import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { districts } from '../../../../../shared/catalogue/districts.ts';
import {
  type CityImport,
  importCityList,
  importDistrictList,
} from '../../../../../shared/rules/registers/lists/import-list.ts';
import type { ImportChoices } from '../../../../../shared/rules/registers/lists/import-register.ts';
import { findLayout } from '../../../../../shared/rules/registers/lists/list-layout.ts';
import type { Answer } from '../../../../../shared/rules/registers/lists/match-lines.ts';
import { registerRow } from '../../../../../shared/rules/registers/read-register-rows.ts';
import type { RegisterEntry } from '../../../../../shared/terms/register.ts';
import type { Cell } from '../../../../../shared/terms/row.ts';
import '../../../../chance.ts';
import { publishedList } from '../published-list.ts';
import { day } from '../register.ts';

/** The published list of 2,003 communities into the registers of all 50 districts. */

type Registers = Map<string, RegisterEntry[]>;

const list = publishedList();
const [headers = [], ...lines] = list;
const readingOf = (table: Cell[][]) => ({ layout: findLayout(table), kinds: {}, districtFromAbove: false });
const choicesOf = (changes: Partial<ImportChoices> = {}): ImportChoices => ({
  ...{ answers: new Map(), endMissing: false, kindOfNew: null },
  ...changes,
});
const bring = (table: Cell[][], registers: Registers, changes: Partial<ImportChoices> = {}) =>
  importCityList(table, readingOf(table), registers, day, choicesOf(changes));

/** Every line of a list is in one of these, and in one only. */
function tally(city: CityImport) {
  const fates = city.parts.flatMap((part) => part.fates);
  const of = (kind: string) => fates.filter((fate) => fate.kind === kind).length;
  const same = city.parts.reduce((sum, part) => sum + part.same.length, 0);
  return {
    came: of('new'),
    changed: of('matched') - same,
    same,
    asked: of('asked'),
    leftOut: city.leftOut.filter(({ reason }) => reason !== 'heading').length,
  };
}
const registersAfter = (city: CityImport, registers: Registers): Registers =>
  new Map([...registers, ...city.parts.map(({ district, entries }) => [district, entries] as const)]);
const count = (registers: Registers) => [...registers.values()].reduce((sum, entries) => sum + entries.length, 0);
const answerAll = (city: CityImport, answer: Answer) =>
  new Map(
    city.parts.flatMap((part) =>
      part.fates.flatMap((fate) => (fate.kind === 'asked' ? [[fate.line.at, answer] as const] : [])),
    ),
  );

const first = bring(list, new Map());
const complete = bring(list, new Map(), { answers: answerAll(first, 'new') });
const full = registersAfter(complete, new Map());
const withNames = (write: (name: string) => string) => [
  headers,
  ...lines.map((line) => line.map((cell, column) => (column === 3 ? write(String(cell)) : cell))),
];

describe('all 50 districts begin with the published list', () => {
  test('2,001 come in at once and 2 are asked about; with these as new ones there are 2,003', () => {
    expect(tally(first)).toEqual({ came: 2001, changed: 0, same: 0, asked: 2, leftOut: 0 });
    expect(tally(complete)).toEqual({ came: 2003, changed: 0, same: 0, asked: 0, leftOut: 0 });
    expect([full.size, count(full)]).toEqual([50, 2003]);
  });

  test('each has a code of its own, of its district, and a kind', () => {
    const entries = [...full].flatMap(([district, of]) => of.map((entry) => ({ district, ...entry })));
    expect(new Set(entries.map(({ code }) => code)).size).toBe(2003);
    expect(entries.filter(({ district, code }) => !code.startsWith(`${district}-`))).toEqual([]);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['crowded-2555', 'urban-2555', 'suburban-2555', 'highrise-2555']),
    );
  });
});

describe('the list again changes nothing', () => {
  test.each<[string, Cell[][]]>([
    ['as it is', list],
    ['with “ชุมชน” before each name', withNames((name) => `ชุมชน${name}`)],
    [
      'with Thai digits, and without spaces',
      withNames((name) => name.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '').replaceAll(' ', '')),
    ],
    ['with ำ in pieces, from a PDF', withNames((name) => name.replaceAll('ำ', ' า'))],
    [
      'with ำ as two letters, and spaces that do not break',
      withNames((name) => name.replaceAll('ำ', 'ํา').replaceAll(' ', '\u00a0')),
    ],
    ['backwards', [headers, ...lines.toReversed()]],
  ])('%s', (_, table) => {
    const again = bring(table, full);
    expect(tally(again)).toEqual({ came: 0, changed: 0, same: 2003, asked: 0, leftOut: 0 });
    expect(again.parts.every(({ unchanged, missing }) => unchanged && missing.length === 0)).toBe(true);
    expect(count(registersAfter(again, full))).toBe(2003);
  });

  test('with ำ lost: 106 are asked about, and none is doubled', () => {
    const again = bring(
      withNames((name) => name.replaceAll('ำ', 'า')),
      full,
    );
    expect(tally(again)).toEqual({ came: 0, changed: 0, same: 1897, asked: 106, leftOut: 0 });
    expect(count(registersAfter(again, full))).toBe(2003);
  });
});

test('one district’s import of the whole list takes its own 48 lines and leaves out the other 1,955', () => {
  const scope = { district: '1035', before: [], day };
  const found = importDistrictList(list, readingOf(list), [], scope, choicesOf());
  expect(found.rows).toHaveLength(48);
  expect(found.leftOut.filter(({ reason }) => reason === 'other-district')).toHaveLength(1955);
});

test('a list cut at any line, shuffled, spelled at random, with lines of no use: no line is lost, none is doubled', () => {
  const spellings: ((name: string) => string)[] = [
    (name) => name,
    (name) => `ชุมชน${name}`,
    (name) => `ชุมชน ${name.replaceAll(' ', '\u00a0')}`,
    (name) => name.replaceAll('ำ', 'ํา'),
    (name) => name.slice(0, -1),
    (name) => `${name}*`,
  ];
  const useless: Cell[][] = [
    [null, null, null, null, null],
    ['รวม', null, null, '2,003', null],
    ['ที่มา: สำนักพัฒนาสังคม', null, null, null, null],
    ['1035', 'จอมทอง', 'บางค้อ', '-', 'ชุมชนเมือง'],
    ['1051', 'บางใหม่', 'บางใหม่', 'ตลาดใหม่', 'ชุมชนเมือง'],
    [null, null, 'บางค้อ', 'ตลาดใหม่', 'ชุมชนเมือง'],
    ['1035', 'ธนบุรี', 'บางค้อ', 'ตลาดใหม่', 'ชุมชนเมือง'],
  ];
  const some = <Item>(items: readonly Item[], least: number, most: number) =>
    fc.array(fc.constantFrom(...items), { minLength: least, maxLength: most });
  const drawn = fc.record({
    body: fc.shuffledSubarray(lines, { minLength: 1, maxLength: 200 }),
    twice: some(lines, 0, 20),
    others: some(useless, 0, 20),
    spelled: some(spellings, 1, 20),
    known: some(districts, 0, 50),
    answers: some<Answer>(['new', 'leave-out'], 1, 5),
  });
  fc.assert(
    fc.property(drawn, ({ body, twice, others, spelled, known, answers }) => {
      const registers: Registers = new Map(known.map(({ code }) => [code, full.get(code) ?? []]));
      const communities = [...body, ...twice].map((line, at) =>
        line.map((cell, column) => (column === 3 ? (spelled[at % spelled.length]?.(String(cell)) ?? cell) : cell)),
      );
      const table = [headers, ...communities, ...others];
      const kept = count(registers);
      const asked = bring(table, registers);
      const answered = new Map(
        [...answerAll(asked, 'new').keys()].map((at, index) => [at, answers[index % answers.length] ?? 'new'] as const),
      );
      for (const city of [asked, bring(table, registers, { answers: answered })]) {
        const { came, changed, same, asked: open, leftOut } = tally(city);
        expect(came + changed + same + open + leftOut).toBe(table.length - 1);
        const at = [
          ...city.parts.flatMap((part) =>
            part.fates.flatMap((fate) => (fate.kind === 'left-out' ? [] : [fate.line.at])),
          ),
          ...city.leftOut.map((line) => line.at),
        ];
        expect(at.sort((a, b) => a - b)).toEqual(table.map((_, index) => index + 1));
        const after = registersAfter(city, registers);
        expect(count(after)).toBe(kept + came);
        for (const entries of after.values()) {
          expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
        }
        const taken = city.parts.flatMap((part) =>
          part.fates.flatMap((fate) => (fate.kind === 'matched' ? [fate.same] : [])),
        );
        expect(new Set(taken).size).toBe(taken.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a list cut in two and shuffled, with 100 lines of another district: what comes into one register', () => {
  const own = lines.filter(([code]) => code === '1035');
  const cut = own.slice(0, 29).toReversed();
  const foreign = lines
    .filter(([code]) => code === '1003')
    .concat(lines.filter(([code]) => code === '1001'))
    .slice(0, 100);
  const table = [headers, ...foreign.slice(0, 50), ...cut, ...foreign.slice(50)];
  const before = full.get('1035') ?? [];
  const scope = { district: '1035', before, day };
  const { rows, same, missing, leftOut, fates } = importDistrictList(
    table,
    readingOf(table),
    before.map(registerRow),
    scope,
    choicesOf(),
  );
  expect([rows.length, same.length, missing.length, fates.length]).toEqual([0, 29, 19, 29]);
  expect(leftOut.filter(({ reason }) => reason === 'other-district')).toHaveLength(100);
});
