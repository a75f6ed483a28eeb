import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import type { Cell } from '../../shared/terms/row.ts';
import type { Case } from './sheet-of.ts';

/** Cases at which a target once differed from the others, each with what it taught. */
export const keptCases: Case[] = [
  // Univer reads 0.00000095367431640625 as a large number: the tolerance is multiplied up instead of written down.
  kept({ column: { type: 'money' }, cells: [0.0001, 1.005, -0.5, 0.00001, 12.34] }),
  // excelts does not calculate ROUND over a column in SUMPRODUCT: rows add whole units, and SUM adds those up.
  kept({ column: { type: 'money' }, cells: [48, 1407.52, 48, 0.1 + 0.2], measure: { sum: 'col' } }),
  // A date column that no rule reads has its day number all the same: without it its cells were all marked.
  kept({ column: { type: 'date' }, cells: ['31/12/2562', '1/1/25e2', '29/2/2562', null] }),
  // A denominator that is a product stands in brackets: 4 × 100 ÷ (4 × 5), not 4 × 100 ÷ 4 × 5.
  kept({
    column: { type: 'whole' },
    cells: [1, 2, 3, 4],
    calculation: { kind: 'mean', sum: 'm', count: 'm', outOf: 5 },
  }),
  // LibreOffice takes TRUE for a number, and its LEN(TRUE) is 1.
  kept({ column: { type: 'whole' }, cells: [true, false, 1], measure: { sum: 'col' } }),
  kept({ column: { type: 'text', maxLength: 3 }, cells: [true, false, 'มี', 0.1 + 0.2, 1234] }),
  // EXACT takes 12 for "12" and TRUE for "TRUE": a label is text.
  kept({
    column: { type: 'choice', choices: ['12', 'TRUE', 'a*', '>5'].map(choice) },
    cells: [12, '12', true, 'TRUE', 'true', 'a*', 'ab', 'A*', '>5', 6],
    measure: { count: { oneOf: ['col', ['c12', 'cTRUE', 'ca*']] } },
  }),
  // Univer's TRIM and SUBSTITUTE take tabs and no-break spaces for spaces, and its EXACT tells a blank cell from "".
  kept({ column: { type: 'decimal', decimals: 1 }, cells: ['\t', '\u00a0', '\n', ' ', null, '\u200b', 5] }),
  // Univer fails on NOT over an IF whose branch compares.
  kept({
    column: { type: 'date' },
    cells: ['01/10/2562', '29/2/2563', null, 'x'],
    measure: { count: { not: { compare: ['col', '=', '2020-02-29'] } } },
  }),
  // A step that has not been begun is a gap in the steps done.
  kept({
    column: { type: 'money' },
    cells: [20, 50, undefined, 80],
    measure: { reached: 'col', when: { filled: 'col' } },
    calculation: { kind: 'perDistrict', of: 'm' },
  }),
  // 14285714285714.286 is longer than a cell holds: it has 14285714285714.285 of it.
  kept({
    column: { type: 'money' },
    cells: [1e9, null, null, null, null, null, null],
    measure: { sum: 'col' },
    calculation: { kind: 'ratio', numerator: 'm', denominator: 'all', per: 100_000 },
    decimals: 3,
  }),
  // Ties are rounded away from zero at every number of decimals: 23/160 = 14.375.
  ...[0, 1, 2, 3, 4].map((decimals) =>
    kept({
      column: { type: 'whole' },
      cells: [...Array.from({ length: 23 }, () => 1), ...Array.from({ length: 137 }, () => 0)],
      measure: { count: { compare: ['col', '=', 1] } },
      calculation: { kind: 'ratio', numerator: 'm', denominator: 'all' },
      decimals,
    }),
  ),
];

type Kept = {
  column: object;
  /** One a row; undefined leaves the row untouched. */
  cells: (Cell | undefined)[];
  measure?: object;
  calculation?: object;
  decimals?: number;
};

function kept({ column, cells, measure, calculation, decimals = 2 }: Kept): Case {
  const words = (th: string) => ({ th, en: th });
  const parsed = parseIndicator({
    code: '9999-001',
    fiscalYear: 2563,
    version: 1,
    title: words('ทดสอบ'),
    type: words('ทดสอบ'),
    level: words('ทดสอบ'),
    owner: { agencyCode: '9999', name: words('ทดสอบ') },
    quarters: 'renewed',
    rows: { from: 'roster', subject: words('ชุมชน') },
    columns: [{ key: 'col', header: words('ช่อง'), hint: words('พิมพ์'), ...column }],
    measures: {
      m: { name: words('ค่า'), ...(measure ?? { count: { filled: 'col' } }) },
      all: { name: words('ทั้งหมด'), count: 'rows' },
    },
    results: [
      {
        key: 'r',
        name: words('ผล'),
        unit: words('ร้อยละ'),
        decimals,
        target: '75',
        calculation: calculation ?? { kind: 'total', of: 'm' },
      },
    ],
  });
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const rows = cells.map((cell, index) => ({
    code: String(index + 1),
    ...(cell === undefined ? {} : { col: cell, remark: 'กรอก' }),
  }));
  return { indicator: parsed.indicator, period: { fiscalYear: 2563, quarter: 1 }, rows, notApplicable: false };
}

function choice(label: string) {
  return { code: `c${label}`, label: { th: label, en: label } };
}
