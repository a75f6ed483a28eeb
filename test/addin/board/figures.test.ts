import { describe, expect, test } from 'vitest';
import { scoreWords } from '../../../addin/board/agencies/score-words.ts';
import { bandOf } from '../../../addin/board/charts/bands.ts';
import { againstPrevious } from '../../../addin/board/city/against-previous.ts';
import { bySize, figureWords } from '../../../addin/board/city/district-figure.ts';
import { dueWords } from '../../../addin/board/city/submission-progress.tsx';
import { followLists } from '../../../addin/board/follow-up/follow-lists.ts';
import { isSubmitted, percentOf, stateCounts, submittedOf } from '../../../addin/board/parts/state-counts.ts';
import { inZone } from '../../../addin/board/parts/zones.ts';
import { signed } from '../../../shared/terms/amount.ts';
import type { Scale } from '../../../shared/terms/review.ts';
import { sheetStates } from '../../../shared/terms/sheet.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { districtLine } from '../sample-progress.ts';

const higher = { decimals: 2, better: 'higher' } as const;
const lower = { decimals: 2, better: 'lower' } as const;

describe('how a figure stands to its target', () => {
  test.each([
    ['75.00', '75.0000', higher, 'met'],
    ['74.99', '75.0000', higher, 'near'],
    ['67.50', '75', higher, 'near'],
    ['67.49', '75', higher, 'below'],
    ['52.50', '75', higher, 'below'],
    ['52.49', '75', higher, 'far'],
    ['0.00', '75', higher, 'far'],
    ['60.00', '60', lower, 'met'],
    ['59.00', '60', lower, 'met'],
    ['66.00', '60', lower, 'near'],
    ['66.01', '60', lower, 'below'],
    ['90.00', '60', lower, 'far'],
    ['0.00', '0', lower, 'met'],
    ['0.01', '0', lower, 'far'],
    ['12.00', null, higher, 'untargeted'],
  ] as const)('%s of %s is %s', (text, target, definition, band) => {
    expect(bandOf({ text }, target, definition)).toBe(band);
  });

  test.each(['not-reported', 'not-applicable', 'not-calculable'] as const)('%s is its own, never 0', (none) => {
    expect(bandOf({ none }, '75', higher)).toBe(none);
    expect(figureWords({ none }).th).not.toMatch(/\d/);
  });

  test('no sheet in the view is no figure yet', () => {
    expect(bandOf(undefined, '75', higher)).toBe('not-reported');
  });
});

describe('differences in words', () => {
  test.each([
    ['3.20', '+3.20', 'สูงกว่าไตรมาสก่อน 3.20'],
    ['-1250.50', '−1,250.50', 'ต่ำกว่าไตรมาสก่อน 1,250.50'],
    ['0.00', '0.00', 'เท่ากับไตรมาสก่อน'],
    [null, '–', 'ไม่มีตัวเลขของไตรมาสก่อนให้เทียบ'],
  ])('%s is %s', (gap, short, long) => {
    expect(signed(gap)).toBe(short);
    expect(againstPrevious(gap).th).toBe(long);
  });
});

describe('the due day', () => {
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  const said = (window: 'before' | 'open' | 'late' | 'closed', now: string) =>
    dueWords({ ...days, window }, new Date(now)).map(({ th }) => th);

  test.each([
    ['before', '2026-01-01T00:00:00Z', ['เปิดรับข้อมูล 5 ม.ค. 2569', 'กำหนดส่ง 26 ม.ค. 2569']],
    ['open', '2026-01-20T00:00:00Z', ['กำหนดส่ง 26 ม.ค. 2569', 'เหลืออีก 6 วัน']],
    ['open', '2026-01-26T16:59:00Z', ['กำหนดส่ง 26 ม.ค. 2569', 'ครบกำหนดวันนี้']],
    ['late', '2026-01-26T17:00:00Z', ['กำหนดส่ง 26 ม.ค. 2569', 'เลยกำหนดมาแล้ว 1 วัน']],
    ['closed', '2026-03-01T00:00:00Z', ['ปิดรับข้อมูลแล้วเมื่อ 11 ก.พ. 2569']],
  ] as const)('%s at %s', (window, now, words) => {
    expect(said(window, now)).toEqual(words);
  });
});

describe('counts of districts', () => {
  const lines = sheetStates.map((state) => districtLine({ state }));

  test('every state is in the bar, from the finished to the unbegun', () => {
    expect(stateCounts(lines).map(({ state }) => state)).toEqual([
      'evaluated',
      'accepted',
      'in-review',
      'submitted',
      'returned',
      'reopened',
      'draft',
      'none',
    ]);
    expect(stateCounts([]).length).toBe(0);
  });

  test('what was given back does not count as submitted, here or over all indicators', () => {
    expect(lines.filter(isSubmitted).map(({ state }) => state)).toEqual([
      'submitted',
      'in-review',
      'accepted',
      'evaluated',
    ]);
    expect(submittedOf({ submitted: 3, accepted: 2, returned: 5, evaluated: 1, none: 9 })).toBe(6);
  });

  test.each([
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [0, 0, '0.0'],
    [50, 50, '100.0'],
  ])('%i of %i is %s per cent', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});

test('the lists of whom to follow up take each district as its state and days say', () => {
  const line = (name: string, changes: Partial<DistrictLine>) =>
    districtLine({ name: { th: name, en: name }, ...changes });
  const lists = followLists([
    line('ค', { state: 'none', overdue: true }),
    line('ก', { state: 'draft', overdue: true }),
    line('ข', { state: 'draft' }),
    line('ง', { state: 'submitted', late: true }),
    line('จ', { state: 'in-review', flags: [{ kind: 'jump', text: { th: '', en: '' } }] }),
    line('ฉ', { state: 'returned', late: true }),
    line('ช', { state: 'reopened' }),
    line('ซ', { state: 'accepted' }),
  ]);
  const names = Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [key, list.map(({ name }) => name.th).join('')]),
  );
  expect(names).toEqual({ waiting: 'งจ', overdue: 'กค', missing: 'ข', returned: 'ฉช', late: 'งฉ', flagged: 'จ' });
});

test('districts by size: equal ones by name, those without a number last', () => {
  const figure = (name: string, number: string | null) =>
    ({
      line: districtLine({ name: { th: name, en: name } }),
      number,
      words: { th: '', en: '' },
      target: null,
      band: 'met',
    }) as const;
  const sorted = bySize([
    figure('ค', null),
    figure('ข', '9.50'),
    figure('ก', '10.00'),
    figure('ง', '10.00'),
    figure('จ', '-1'),
  ]);
  expect(sorted.map(({ line }) => line.name.th).join('')).toBe('กงขจค');
});

test('a zone takes its own districts, no zone takes all', () => {
  const other = districtLine({ zone: { th: 'กรุงเทพใต้', en: 'South Bangkok' } });
  expect(inZone([districtLine({}), other], 'south-bangkok')).toEqual([other]);
  expect(inZone([districtLine({}), other], null)).toHaveLength(2);
});

describe('an evaluation in words', () => {
  const scores = [
    { key: '2.1', name: { th: 'คุณภาพของรายงาน', en: 'Quality' }, values: [100, 0] },
    { key: '2.2', name: { th: 'ความทันเวลา', en: 'Timeliness' }, values: [100, 0] },
  ];
  const scale: Scale = { scores, number: { kind: 'unused' } };
  const given = (scores: Record<string, number | null>, number: string | null = null) =>
    scoreWords({ scores, number, remark: '', at: '2026-01-12T03:00:00.000Z', by: 'สยป.' }, scale).map(({ th }) => th);

  test('0 is a score; what is open is not evaluated', () => {
    expect(given({ '2.1': 0, '2.2': null })).toEqual(['คุณภาพของรายงาน: 0', 'ความทันเวลา: ยังไม่ประเมิน']);
    expect(given({ '2.1': null })).toEqual(['ยังไม่ประเมิน']);
    expect(scoreWords(null, scale)[0]?.th).toBe('ยังไม่ประเมิน');
  });

  test('a score that the scale has dropped since stays', () => {
    expect(given({ '2.1': 95, '2.2': 100, '2.3': 50 })).toEqual(['คุณภาพของรายงาน: 95', 'ความทันเวลา: 100', '2.3: 50']);
  });

  test('the number comes first; where none was given, that is said only if the scale has one', () => {
    expect(given({ '2.1': 95, '2.2': 100 }, '95')[0]).toBe('ผลประเมินตัวชี้วัด: 95');
    const used: Scale = { scores, number: { kind: 'mean' } };
    const evaluation = { scores: { '2.1': 95 }, number: null, remark: '', at: '', by: '' };
    expect(scoreWords(evaluation, used)[0]?.th).toBe('ผลประเมินตัวชี้วัด: ไม่ได้ให้ไว้');
  });
});
