import { describe, expect, test } from 'vitest';
import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';
import { isForDigest, noticesOfOffice, noticesOfSheets } from '../../../../shared/rules/notices/notices.ts';
import { type SheetState, sheetStates } from '../../../../shared/terms/sheet.ts';
import type { PeriodProgress } from '../../../../shared/wire/city.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';

const today = '2026-01-20';
const cancelled = { fromQuarter: 1, reason: 'ยกเลิก', at: '2026-01-01T00:00:00.000Z', by: 'สยป.' } as const;
const title = { th: 'ร้อยละของชุมชน', en: 'Share of communities' };

type Row = [window: WindowState, dueOn: string, expected: [kind: string, days: number | null, th: string] | null];

/** A sheet that has not been submitted, by the quarter's days. */
const notSubmitted: Row[] = [
  ['before', '2026-01-22', null],
  ['open', '2026-01-28', null],
  ['open', '2026-01-27', ['due', 7, 'ครบกำหนดส่งในอีก 7 วัน']],
  ['open', '2026-01-24', ['due', 4, 'ครบกำหนดส่งในอีก 4 วัน']],
  ['open', '2026-01-21', ['due', 1, 'ครบกำหนดส่งในอีก 1 วัน']],
  ['open', '2026-01-20', ['due', 0, 'ครบกำหนดส่งวันนี้']],
  // The computer's day is ahead of the server's.
  ['open', '2026-01-19', null],
  ['late', '2026-01-19', ['overdue', -1, 'เลยกำหนดส่งมาแล้ว 1 วัน']],
  ['late', '2026-01-10', ['overdue', -10, 'เลยกำหนดส่งมาแล้ว 10 วัน']],
  // It is behind the server's: late all the same, but by how many days it cannot say.
  ['late', '2026-01-20', ['overdue', null, 'เลยกำหนดส่งแล้ว']],
  ['late', '2026-01-25', ['overdue', null, 'เลยกำหนดส่งแล้ว']],
  ['closed', '2026-01-10', null],
];

describe('noticesOfSheets', () => {
  describe.each(['none', 'draft'] as const)('%s', (state) => {
    test.each(notSubmitted)('%s, due %s: %o', (window, dueOn, expected) => {
      expect(brief(noticesOfSheets([assignment({ state, window, dueOn })], today))).toEqual(expected && [expected]);
    });
  });

  const windows: WindowState[] = ['before', 'open', 'late', 'closed'];

  test.each(windows)('what was given back is said, %s', (window) => {
    const returned = assignment({ state: 'returned', window, dueOn: '2026-01-10' });
    const reopened = assignment({ state: 'reopened', window, dueOn: '2026-01-10' });
    expect(brief(noticesOfSheets([returned], today))).toEqual([
      ['returned', null, 'สยป. ส่งคืนให้แก้ไข ดูรายการที่ต้องแก้ในแผ่นงาน'],
    ]);
    expect(brief(noticesOfSheets([reopened], today))).toEqual([['returned', null, 'สยป. เปิดให้แก้ไขใหม่ ดูเหตุผลในแผ่นงาน']]);
  });

  const done: SheetState[] = ['submitted', 'in-review', 'accepted', 'evaluated'];

  test.each(done)('nothing is said of what is %s', (state) => {
    for (const window of windows) expect(noticesOfSheets([assignment({ state, window })], today)).toEqual([]);
  });

  test.each(sheetStates)('nothing is said of what is cancelled, %s', (state) => {
    for (const window of windows) {
      expect(noticesOfSheets([assignment({ state, window, cancelled })], today)).toEqual([]);
    }
  });

  test('the most pressing comes first, and within a kind what is due first', () => {
    const sheets = [
      assignment({ period: '2563-Q1', window: 'open', dueOn: '2026-01-25' }),
      assignment({ period: '2563-Q2', window: 'late', dueOn: '2026-01-18' }),
      assignment({ period: '2563-Q3', state: 'returned' }),
      assignment({ period: '2563-Q4', window: 'open', dueOn: '2026-01-21' }),
      assignment({ period: '2564-Q1', window: 'late', dueOn: '2026-01-02' }),
    ];
    expect(noticesOfSheets(sheets, today).map(({ period }) => period)).toEqual([
      '2563-Q3',
      '2564-Q1',
      '2563-Q2',
      '2563-Q4',
      '2563-Q1',
    ]);
  });

  test('says which indicator by code and title, and the quarter in words', () => {
    const [notice] = noticesOfSheets([assignment({ window: 'late', dueOn: '2026-01-19' })], today);
    expect(notice).toMatchObject({ indicator: '2100-1040', period: '2563-Q1' });
    expect(notice?.about).toEqual({
      th: '2100-1040 ร้อยละของชุมชน · ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2563 (ต.ค. – ธ.ค. 2562)',
      en: '2100-1040 Share of communities · Quarter 1 of fiscal year 2563 BE',
    });
    expect(notice?.text.en).toBe('Due yesterday');
  });
});

describe('noticesOfOffice', () => {
  test.each([
    [{ states: { submitted: 3 } }, [['to-review', null, 'รอตรวจ 3 เขต']]],
    [{ states: { submitted: 2, 'in-review': 1 } }, [['to-review', null, 'รอตรวจ 3 เขต']]],
    [{ states: { 'in-review': 1 }, window: 'closed' }, [['to-review', null, 'รอตรวจ 1 เขต']]],
    [{ states: { none: 30, draft: 10, returned: 2, reopened: 1, accepted: 4, evaluated: 3 } }, null],
    [{ pleading: ['1035'] }, [['pleading', null, 'ขอให้เปิดแก้ไข 1 เขต']]],
    [{ pleading: ['1035'], window: 'closed' }, [['pleading', null, 'ขอให้เปิดแก้ไข 1 เขต']]],
    [{ overdue: late(5), window: 'late', dueOn: '2026-01-18' }, [['districts-overdue', -2, 'เลยกำหนดแล้วยังไม่ส่ง 5 เขต']]],
    [
      { overdue: late(5), window: 'late', dueOn: '2026-01-20' },
      [['districts-overdue', null, 'เลยกำหนดแล้วยังไม่ส่ง 5 เขต']],
    ],
    [{ overdue: late(5), window: 'closed', dueOn: '2025-12-01' }, null],
    [
      { states: { submitted: 1 }, overdue: late(1), window: 'late', dueOn: '2026-01-19' },
      [
        ['to-review', null, 'รอตรวจ 1 เขต'],
        ['districts-overdue', -1, 'เลยกำหนดแล้วยังไม่ส่ง 1 เขต'],
      ],
    ],
    [{ states: { submitted: 9 }, overdue: late(9), window: 'late', cancelled }, null],
  ] as [Parameters<typeof quarter>[0], unknown][])('%o: %o', (changes, expected) => {
    expect(brief(noticesOfOffice([quarter(changes)], today))).toEqual(expected);
  });

  test('what waits for review comes before who is late, the longest first', () => {
    const quarters = [
      quarter({ period: '2563-Q1', overdue: late(1), window: 'late', dueOn: '2026-01-18' }),
      quarter({ period: '2563-Q2', overdue: late(1), window: 'late', dueOn: '2026-01-08' }),
      quarter({ period: '2563-Q3', states: { submitted: 1 } }),
    ];
    expect(noticesOfOffice(quarters, today).map(({ period }) => period)).toEqual(['2563-Q3', '2563-Q2', '2563-Q1']);
  });

  test('one district is one district in English', () => {
    const texts = noticesOfOffice([quarter({ states: { submitted: 1 }, overdue: late(2), window: 'late' })], today);
    expect(texts.map(({ text }) => text.en)).toEqual(['1 district waits for review', '2 districts are late']);
  });
});

describe('isForDigest', () => {
  test('what counts down is said 7, 3 and 1 days before and on the day', () => {
    const said = [7, 6, 5, 4, 3, 2, 1, 0].filter((days) => isForDigest(ofKind('due', days)));
    expect(said).toEqual([7, 3, 1, 0]);
  });

  test.each(['returned', 'overdue', 'to-review', 'districts-overdue'] as const)('%s is said every day', (kind) => {
    for (const days of [null, 5, 0, -1, -6, -30]) expect(isForDigest(ofKind(kind, days))).toBe(true);
  });
});

function brief(notices: { kind: string; days: number | null; text: { th: string } }[]) {
  return notices.length === 0 ? null : notices.map(({ kind, days, text }) => [kind, days, text.th]);
}

/** So many districts. */
function late(districts: number): string[] {
  return Array.from({ length: districts }, (_, index) => String(1001 + index));
}

function ofKind(kind: 'due' | 'returned' | 'overdue' | 'to-review' | 'districts-overdue', days: number | null) {
  return { kind, indicator: '2100-1040', period: '2563-Q1', title, about: title, text: title, days };
}

function assignment(changes: Partial<Assignment>): Assignment {
  return {
    indicator: '2100-1040',
    period: '2563-Q1',
    district: '1035',
    office: title,
    overDistricts: false,
    title,
    results: [],
    opensOn: '2026-01-01',
    dueOn: '2026-01-19',
    closesOn: '2026-02-10',
    window: 'open',
    extension: null,
    cancelled: null,
    state: 'none',
    step: 0,
    revision: 0,
    request: null,
    evaluation: null,
    filled: null,
    result: null,
    basis: null,
    againstTarget: null,
    ...changes,
  };
}

function quarter({
  states = {},
  ...changes
}: Partial<Omit<PeriodProgress, 'states'>> & { states?: Partial<Record<SheetState, number>> }): PeriodProgress {
  return {
    indicator: '2100-1040',
    title,
    owner: title,
    ownerSheet: null,
    results: [],
    period: '2563-Q1',
    target: '75',
    opensOn: '2026-01-01',
    dueOn: '2026-01-18',
    closesOn: '2026-02-10',
    window: 'open',
    cancelled: null,
    states: { ...noStates, ...states },
    late: 0,
    overdue: [],
    pleading: [],
    result: { measures: {}, figures: {} },
    by: 1,
    versions: [],
    leftOut: [],
    restated: 0,
    counted: 0,
    notApplicable: 0,
    expected: 50,
    ...changes,
  };
}

const noStates = Object.fromEntries(sheetStates.map((state) => [state, 0])) as Record<SheetState, number>;
