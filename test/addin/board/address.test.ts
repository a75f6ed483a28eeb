import { describe, expect, test } from 'vitest';
import {
  openingYear,
  readAddress,
  reportedYears,
  settle,
  settleSheet,
  writeAddress,
} from '../../../addin/board/parts/address.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { progressLine } from '../sample-progress.ts';

describe('an address', () => {
  test('is read and written back the same, always in one order', () => {
    const written =
      '?year=2563&indicator=2100-1040&quarter=2&view=accepted&tab=agencies&zone=north-thonburi&district=1035&agency=5036&office=2100&asOf=2020-01-31T02%3A00%3A00Z&receipt=BJFA-2SN2-ZAE1-B455-RQ4E';
    const { address, faults } = readAddress(written);
    expect(faults).toEqual([]);
    expect(address).toEqual({
      year: 2563,
      indicator: '2100-1040',
      quarter: 2,
      view: 'accepted',
      tab: 'agencies',
      zone: 'north-thonburi',
      district: '1035',
      agency: '5036',
      office: '2100',
      asOf: '2020-01-31T02:00:00Z',
      receipt: 'BJFA-2SN2-ZAE1-B455-RQ4E',
    });
    expect(writeAddress(address)).toBe(written);
    const [first, ...rest] = written.slice(1).split('&');
    expect(writeAddress(readAddress(`?${[...rest, first].join('&')}`).address)).toBe(written);
  });

  test('of nothing says nothing, and is written as nothing', () => {
    const { address, faults } = readAddress('');
    expect(faults).toEqual([]);
    expect(Object.values(address).every((value) => value === null)).toBe(true);
    expect(writeAddress(address)).toBe('');
  });

  test.each([
    ['?year=63', 'year'],
    ['?year=2663', 'year'],
    ['?year=', 'year'],
    ['?indicator=2100', 'indicator'],
    ['?indicator=<script>alert(1)</script>', 'indicator'],
    ['?quarter=5', 'quarter'],
    ['?quarter=1.0', 'quarter'],
    ['?view=all', 'view'],
    ['?tab=__proto__', 'tab'],
    ['?zone=thonburi', 'zone'],
    ['?district=1051', 'district'],
    ['?district=%E0%B8', 'district'],
    ['?agency=9', 'agency'],
    ['?office=103', 'office'],
    ['?asOf=', 'asOf'],
    ['?receipt=BJFA-2SN2-ZAE1-B455-RQ4F', 'receipt'],
  ])('%s names what is wrong in it, and nothing else', (search, key) => {
    const { address, faults } = readAddress(search);
    expect(faults).toEqual([key]);
    expect(Object.values(address).every((value) => value === null)).toBe(true);
  });

  test('passes over what is not ours', () => {
    expect(readAddress('?utm_source=mail&year=2563')).toMatchObject({ faults: [], address: { year: 2563 } });
  });
});

describe('what an address means among what there is', () => {
  const nothing = readAddress('').address;
  const progress = [
    progressLine({ indicator: '2100-1040', period: '2563-Q1', window: 'closed' }),
    progressLine({ indicator: '2100-1040', period: '2563-Q2', window: 'open' }),
    progressLine({ indicator: '2100-1040', period: '2563-Q3', window: 'before' }),
    progressLine({ indicator: '0800-6593', period: '2563-Q4', window: 'before' }),
  ];
  const settled = (search: string) => settle(readAddress(search).address, progress);

  test.each([
    ['', '2100-1040', 2, []],
    ['?indicator=2100-1040', '2100-1040', 2, []],
    ['?indicator=2100-1040&quarter=1', '2100-1040', 1, []],
    ['?indicator=2100-1040&quarter=3', '2100-1040', 3, []],
    ['?indicator=2100-1040&quarter=4', '2100-1040', 2, ['quarter']],
    ['?indicator=0800-6593', '0800-6593', 4, []],
    ['?indicator=9999-999', '2100-1040', 2, ['indicator']],
    ['?indicator=9999-999&quarter=4', '2100-1040', 2, ['indicator', 'quarter']],
  ])('%s is %s in quarter %i', (search, indicator, quarter, faults) => {
    expect(settled(search)).toMatchObject({ line: { indicator }, quarter, faults });
  });

  test('is nothing where nothing is reported on', () => {
    expect(settle(nothing, [])).toBeNull();
  });

  test('the year is that of the quarter which opens first, among those that are reported', () => {
    const dated = [
      { period: '2563-Q1', window: 'open', worked: true },
      { period: '2564-Q1', window: 'before', worked: false },
      { period: '2565-Q1', window: 'open', worked: true },
    ] as const;
    expect(openingYear([2564, 2563], [...dated])).toBe(2563);
    expect(openingYear([2564, 2563], [])).toBe(2564);
    expect(openingYear([], [...dated])).toBeUndefined();
  });

  test('years come latest first, without drafts and what nobody reports on', () => {
    const one = { code: '2100-1040', version: 1, title: { th: '', en: '' }, results: [], inForce: [], cancelled: null };
    const years = reportedYears([
      { ...one, fiscalYear: 2563, draft: false, reported: true },
      { ...one, fiscalYear: 2565, draft: true, reported: true },
      { ...one, fiscalYear: 2566, draft: false, reported: false },
      { ...one, fiscalYear: 2564, draft: false, reported: true },
      { ...one, fiscalYear: 2564, draft: false, reported: true },
    ]);
    expect(years).toEqual([2564, 2563]);
  });
});

describe('the indicator whose sheet an address means', () => {
  const listed = (code: string, fiscalYear: number, draft = false): ListedIndicator => ({
    ...{ code, fiscalYear, version: 1, draft, title: { th: code, en: code }, results: [] },
    ...{ reported: false, inForce: draft ? [] : [1, 1, 1, 1], cancelled: null },
  });
  const indicators = [
    listed('2100-1040', 2563),
    listed('0800-6593', 2563),
    listed('2100-1040', 2562),
    listed('5016-0773', 2564, true),
  ];

  test.each([
    ['', 2563, '0800-6593', []],
    ['?year=2562', 2562, '2100-1040', []],
    ['?year=2563&indicator=2100-1040', 2563, '2100-1040', []],
    ['?year=2564', 2563, '0800-6593', ['year']],
    ['?year=2562&indicator=0800-6593', 2562, '2100-1040', ['indicator']],
  ])('%s is of %i %s', (search, fiscalYear, code, faults) => {
    const settled = settleSheet(readAddress(search).address, indicators, 2563);
    expect(settled).toMatchObject({ years: [2563, 2562], indicator: { fiscalYear, code }, faults });
  });

  test('is none where nothing is published', () => {
    expect(settleSheet(readAddress('?year=2563').address, [], undefined).indicator).toBeNull();
  });
});
