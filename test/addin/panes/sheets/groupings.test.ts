import { describe, expect, test } from 'vitest';
import { findSheets } from '../../../../addin/panes/sheets/list/find-sheets.ts';
import { lineFacts } from '../../../../addin/panes/sheets/list/line-facts.ts';
import { groupSheets, nextOpening, submittedOf } from '../../../../addin/panes/sheets/list/sheet-groups.ts';
import type { WindowState } from '../../../../shared/rules/calendar/reporting-window.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';

/** A day on which no count of days says anything of the sheets below: they are due in the spring. */
const now = new Date('2020-06-01T03:00:00Z');

const words = (name: string) => ({ th: name, en: name });

function sheet(indicator: string, quarter: number, window: WindowState, changes: Partial<Assignment> = {}): Assignment {
  return {
    indicator,
    period: `2563-Q${quarter}`,
    district: '1035',
    office: words('สำนักงานเขตจอมทอง'),
    overDistricts: false,
    title: words(indicator),
    results: [],
    opensOn: `2020-0${quarter}-01`,
    dueOn: `2020-0${quarter}-15`,
    closesOn: `2020-0${quarter}-28`,
    window,
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

describe('sheets', () => {
  const shown = (sheets: Assignment[], at = now) =>
    groupSheets(sheets, at).map(({ group, sheets: list }) => [
      group,
      list.map(({ indicator, period }) => `${indicator} ${period}`),
    ]);

  test('stand by what there is to do about them, the most pressing first', () => {
    expect(
      shown([
        sheet('2100-1040', 4, 'before'),
        sheet('2100-1040', 1, 'closed'),
        sheet('2100-1040', 3, 'open'),
        sheet('2100-1040', 2, 'late'),
        sheet('5031-200', 3, 'open', { state: 'submitted' }),
        sheet('5031-201', 2, 'late', { state: 'submitted' }),
        sheet('5031-202', 3, 'open', { state: 'draft' }),
        sheet('5031-203', 1, 'closed', { state: 'submitted' }),
      ]),
    ).toEqual([
      ['overdue', ['2100-1040 2563-Q2']],
      ['working', ['2100-1040 2563-Q3', '5031-202 2563-Q3']],
      ['submitted', ['5031-201 2563-Q2', '5031-200 2563-Q3', '5031-203 2563-Q1']],
      ['before', ['2100-1040 2563-Q4']],
      ['closed', ['2100-1040 2563-Q1']],
    ]);
  });

  test('in a group the nearest day comes first, of the closed ones the latest, then the code as a number', () => {
    const windows: WindowState[] = ['open', 'closed'];
    const [open, closed] = windows.map((window) =>
      shown([sheet('5031-1000', 1, window), sheet('5031-200', 2, window), sheet('5031-200', 1, window)]).flatMap(
        ([, list]) => list,
      ),
    );
    expect(open).toEqual(['5031-200 2563-Q1', '5031-1000 2563-Q1', '5031-200 2563-Q2']);
    expect(closed).toEqual(['5031-200 2563-Q2', '5031-200 2563-Q1', '5031-1000 2563-Q1']);
  });

  const allStates = [
    'none',
    'draft',
    'submitted',
    'in-review',
    'returned',
    'reopened',
    'accepted',
    'evaluated',
  ] as const;

  test.each<[WindowState, string]>([
    ['before', 'before before before before returned returned before before'],
    ['open', 'working working submitted submitted returned returned accepted accepted'],
    ['late', 'overdue overdue submitted submitted returned returned accepted accepted'],
    ['closed', 'closed closed submitted submitted returned returned closed closed'],
  ])('%s: every state has its group', (window, groups) => {
    const groupOf = (changes: Partial<Assignment>) => shown([sheet('2100-1040', 1, window, changes)])[0]?.[0];
    expect(allStates.map((state) => groupOf({ state })).join(' ')).toBe(groups);
    const cancelled = { fromQuarter: 1, reason: 'ยกเลิก', at: '2026-01-01T00:00:00.000Z', by: 'สยป.' } as const;
    for (const state of allStates) expect(groupOf({ state, cancelled })).toBe('cancelled');
  });

  test.each([
    ['2020-03-07T16:59:00Z', 'working', 'eight days before'],
    ['2020-03-07T17:00:00Z', 'soon', 'seven days before, as Bangkok counts'],
    ['2020-03-15T03:00:00Z', 'soon', 'on the due day'],
    ['2020-03-16T03:00:00Z', 'working', 'a day that contradicts the server'],
  ])('at %s an open sheet due on 15 March is %s: %s', (at, group) =>
    expect(shown([sheet('2100-1040', 3, 'open')], new Date(at))[0]?.[0]).toBe(group),
  );

  test('groups without a sheet are not there', () => expect(groupSheets([], now)).toEqual([]));
});

describe('how much of a quarter has been submitted', () => {
  const cancelled = { fromQuarter: 1, reason: 'ยกเลิก', at: '2026-01-01T00:00:00.000Z', by: 'สยป.' } as const;

  test('counts what is with the planning office or through, of what is asked for', () =>
    expect(
      submittedOf(
        [
          sheet('2100-1040', 1, 'open'),
          sheet('5031-200', 1, 'open', { state: 'returned' }),
          sheet('5031-201', 1, 'open', { state: 'submitted' }),
          sheet('5031-202', 1, 'open', { state: 'evaluated' }),
          sheet('5031-203', 1, 'open', { state: 'submitted', cancelled }),
          sheet('5031-204', 2, 'open', { state: 'submitted' }),
        ],
        '2563-Q1',
      ),
    ).toEqual({ submitted: 2, expected: 4 }));

  test('the next opening is the nearest of those that are not open and not cancelled', () => {
    expect(
      nextOpening([
        sheet('2100-1040', 2, 'before', { cancelled }),
        sheet('2100-1040', 4, 'before'),
        sheet('2100-1040', 3, 'before'),
        sheet('2100-1040', 1, 'open'),
      ]),
    ).toBe('2020-03-01');
    expect(nextOpening([sheet('2100-1040', 1, 'open')])).toBeUndefined();
  });
});

describe('a line says', () => {
  const at = new Date('2020-03-13T03:00:00Z');
  const said = (changes: Partial<Assignment>, window: WindowState = 'open') =>
    lineFacts(sheet('2100-1040', 3, window, changes), at).map(({ text, urgent }) =>
      urgent ? `! ${text.th}` : text.th,
    );
  const extension = { district: '1035', dueOn: '2020-03-15', reason: 'น้ำท่วม', at: '', by: '' };
  const request = {
    revision: 1,
    reopened: false,
    submittedAt: null,
    message: '',
    items: [{ subject: '1', column: null, message: '' }],
  };

  test.each<[string, Partial<Assignment>, WindowState, string[]]>([
    ['when it opens', {}, 'before', ['เปิดรับข้อมูล 1 มี.ค. 2563']],
    ['how many days are left', {}, 'open', ['เหลือ 2 วัน']],
    ['the day, where it is far', { dueOn: '2020-06-30' }, 'open', ['ส่งภายใน 30 มิ.ย. 2563']],
    ['how far a draft is', { state: 'draft', filled: { rows: 12, of: 50 } }, 'open', ['12/50', 'เหลือ 2 วัน']],
    ['of own rows only how many', { state: 'draft', filled: { rows: 12, of: null } }, 'open', ['12 แถว', 'เหลือ 2 วัน']],
    ['more time', { extension }, 'open', ['เหลือ 2 วัน', 'ขยายเวลาแล้ว']],
    ['for how long it is overdue', { dueOn: '2020-03-10' }, 'late', ['! เกินกำหนด 3 วัน']],
    ['when it closed', {}, 'closed', ['ปิดรับเมื่อ 28 มี.ค. 2563']],
    ['what is to be mended', { state: 'returned', request }, 'closed', ['! รายการที่ต้องแก้ 1 รายการ']],
    ['that all may be mended', { state: 'reopened' }, 'open', ['! แก้แล้วส่งรายงานอีกครั้ง']],
    ['of what was submitted its rows', { state: 'accepted', filled: { rows: 50, of: 50 } }, 'open', ['50/50']],
  ])('%s', (_what, changes, window, expected) => expect(said(changes, window)).toEqual(expected));
});

describe('a search', () => {
  const sheets = [
    sheet('2100-1040', 1, 'open', { title: { th: 'ร้อยละของชุมชน', en: 'Share of Communities' } }),
    sheet('5031-200', 1, 'open', { title: { th: 'งบประมาณ', en: 'Budget' } }),
  ];

  test.each([
    ['', 2],
    [' 2100 ', 1],
    ['21001040', 1],
    ['๒๑๐๐-๑๐๔๐', 1],
    ['๒๑๐๐๑๐๔๐', 1],
    ['2100 ชุมชน', 1],
    ['2100 งบประมาณ', 0],
    ['ชุมชน', 1],
    ['communities', 1],
    ['BUDGET', 1],
    ['ไม่มี', 0],
    ['-', 2],
  ])('for “%s” finds %i', (sought, found) => expect(findSheets(sheets, sought)).toHaveLength(found));
});
