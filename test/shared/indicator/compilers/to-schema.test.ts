import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Column } from '../../../../shared/indicator/column.ts';
import { compileCheck } from '../../../../shared/indicator/compilers/to-check.ts';
import { rowSchema } from '../../../../shared/indicator/compilers/to-schema.ts';
import { type Indicator, indicator, sheetColumns } from '../../../../shared/indicator/indicator.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import type { Cell, EntryRow } from '../../../../shared/terms/row.ts';

const file = new URL('../../../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);
const seed = indicator.parse(JSON.parse(readFileSync(file, 'utf8')));
const period: Period = { fiscalYear: 2563, quarter: 1 };

const words = (th: string) => ({ th, en: th });
const described = { header: words('หัว'), hint: words('คำแนะนำ') };

/** Every type of column, and a rule for every form of condition that the seed lacks. */
const full = indicator.parse({
  ...seed,
  rows: { from: 'district', subject: words('โครงการ') },
  columns: [
    { type: 'text', key: 'note', ...described, maxLength: 5 },
    { type: 'whole', key: 'done', ...described, min: 0, max: 1000 },
    { type: 'decimal', key: 'share', ...described, decimals: 2, min: -5 },
    { type: 'decimal', key: 'fine', ...described, decimals: 4 },
    { type: 'money', key: 'spent', ...described },
    { type: 'year', key: 'year', ...described, min: 2560, max: 2570 },
    {
      type: 'choice',
      key: 'state',
      ...described,
      required: true,
      choices: ['a', 'b', 'c'].map((code) => ({
        code,
        label: words(`สถานะ ${code}`),
        ...(code === 'c' && { validFrom: '2020-01-01' }),
      })),
    },
    { type: 'yesNo', key: 'ok', ...described },
    { type: 'date', key: 'begun', ...described },
    { type: 'date', key: 'ended', ...described },
  ],
  conditions: { over: { compare: ['share', '>', { column: 'fine' }] } },
  measures: { rows: { name: words('แถว'), count: 'rows' } },
  results: [
    {
      key: 'all',
      name: words('รวม'),
      unit: words('โครงการ'),
      target: null,
      calculation: { kind: 'total', of: 'rows' },
    },
  ],
  rules: [
    { breach: { meets: 'over' } },
    { breach: { not: { compare: ['done', '<=', { column: 'spent' }] } } },
    { breach: { between: ['share', 0.07, 0.145] } },
    { breach: { compare: ['share', '=', 0.29] } },
    { breach: { compare: ['done', '<>', { column: 'year' }] } },
    { breach: { compare: ['begun', '>', { column: 'ended' }] } },
    { breach: { compare: ['ended', '<', { day: 'periodStart' }] } },
    { breach: { between: ['begun', '2019-10-01', '2019-12-31'] } },
    { breach: { atLeast: [2, [{ filled: 'note' }, { oneOf: ['state', ['a', 'c']] }, { is: ['ok', 'yes'] }]] } },
    { severity: 'warning', breach: { filled: 'done' } },
  ].map((rule, index) => ({
    id: `C${index + 1}`,
    severity: 'error',
    column: 'done',
    what: words('ผิด'),
    cure: words('แก้'),
    ...rule,
  })),
});

const unruled: Indicator = { ...full, rules: [] };

/** What stops the row, as `rule@column`. */
function issuesOf(row: Record<string, unknown>, of: Indicator = seed): string[] {
  const issues = rowSchema(of, period).safeParse(row).error?.issues ?? [];
  return issues.map((issue) => `${issue.code === 'custom' ? issue.params?.rule : issue.code}@${issue.path.join('.')}`);
}

const complete: EntryRow = {
  code: '1035-001',
  name: 'ชุมชนตัวอย่าง 1',
  kind: 'ชุมชนแออัด',
  counted: 'นับ',
  exclusion: null,
  hasPlan: 'มี',
  planDate: '11/10/2562',
  included: 'บรรจุ',
  project: 'จัดทำแผน',
  actionPlanYear: 2563,
  remark: null,
};
const owned: EntryRow = { name: 'โครงการ', state: 'สถานะ a' };

describe('a cell', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['[R1] blank where a begun row must have one', { counted: ' ' }, ['R1@counted']],
    ['[R2] another word', { hasPlan: 'ใช่' }, ['R2@hasPlan']],
    ['[R2] a label with a stray space', { hasPlan: 'มี ' }, ['R2@hasPlan']],
    ['[R2] a code in its label’s place', { hasPlan: 'yes' }, ['R2@hasPlan']],
    ['[R2] a label of a later quarter', { kind: 'รูปแบบพิเศษ' }, ['R2@kind']],
    ['[R2] TRUE', { hasPlan: true }, ['R2@hasPlan']],
    ['[R2] a space that Excel does not trim', { kind: '\u00a0' }, ['R2@kind']],
    ['[R3] a number typed as text', { actionPlanYear: '2563' }, ['R3@actionPlanYear']],
    ['[R3] a fraction of a year', { actionPlanYear: 2563.5 }, ['R3@actionPlanYear']],
    ['[R3] no number at all', { actionPlanYear: Number.NaN }, ['R3@actionPlanYear']],
    ['[R3] a day that is not there', { planDate: '31/11/2562' }, ['R3@planDate']],
    ['[R3] 29 February of a common year', { planDate: '29/2/2562' }, ['R3@planDate']],
    ['[R3] a year of the Common Era', { planDate: '11/10/2019' }, ['R3@planDate']],
    ['[R3] a year before the calendar begins', { planDate: '31/12/2443' }, ['R3@planDate']],
    ['[R3] an Excel date', { planDate: 43_749 }, ['R3@planDate']],
    ['[R3] something that is no cell', { project: ['a'] }, ['R3@project']],
    ['[R4] an Excel error', { project: '#DIV/0!' }, ['R4@project']],
    ['[R4] an Excel error in a column that is given', { name: '#N/A' }, ['R4@name']],
    ['[R5] a text beyond its length', { project: 'ก'.repeat(301) }, ['R5@project']],
    ['[R9] a year outside its limits', { actionPlanYear: 2566 }, ['R9@actionPlanYear']],
    ['[R3] TRUE in a text’s place', { project: true }, ['R3@project']],
    ['is taken with what Excel’s arithmetic leaves', { actionPlanYear: 2563.000_000_001 }, []],
    ['is taken at its greatest length', { project: 'ก'.repeat(300) }, []],
    ['is text also as a number', { project: 12.5 }, []],
    ['may be 29 February of a leap year', { planDate: '29/02/2559' }, []],
    ['may be missing', { remark: undefined }, []],
  ])('%s', (_title, cells, expected) => {
    expect(issuesOf({ ...complete, ...cells })).toEqual(expected);
  });

  test.each<[string, Cell, string[]]>([
    ['a third decimal place', 0.125, ['R3@share']],
    ['below the least', -5.01, ['R9@share']],
    ['the least', -5, []],
    ['what has no exact double', 4.35, []],
  ])('with two decimal places: %s', (_title, share, expected) => {
    expect(issuesOf({ ...owned, share }, unruled)).toEqual(expected);
  });

  test.each<[string, Cell, string[]]>([
    ['below zero', -0.01, ['R9@spent']],
    ['over what Excel adds up exactly', 1_000_000_000.01, ['R9@spent']],
    ['the most', 1_000_000_000, []],
  ])('of money: %s', (_title, spent, expected) => {
    expect(issuesOf({ ...owned, spent }, unruled)).toEqual(expected);
  });
});

describe('a row', () => {
  test('with a key that no column has is refused, begun or not', () => {
    expect(issuesOf({ ...complete, colour: 'red' })).toEqual(['unrecognized_keys@']);
    expect(issuesOf({ code: '1035-001', colour: 'red' })).toEqual(['unrecognized_keys@']);
  });

  test('that is none is refused', () => {
    expect(rowSchema(seed, period).safeParse(null).success).toBe(false);
    expect(rowSchema(seed, period).safeParse(['1035-001']).success).toBe(false);
  });

  test('breaks a rule and says where and what', () => {
    const { error } = rowSchema(seed, period).safeParse({ ...complete, project: null });
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['project'], params: { rule: 'C7' }, message: expect.stringContaining('ไม่มีชื่อโครงการ') },
    ]);
  });

  test('waits with a rule while a cell that it reads is at fault', () => {
    expect(issuesOf({ ...complete, hasPlan: 'ใช่', planDate: '1/1/2563' })).toEqual(['R2@hasPlan', 'C4@planDate']);
  });

  test('passes with a warning', () => {
    expect(issuesOf({ ...complete, planDate: null })).toEqual([]);
  });

  test('that has not been begun passes, faults and all', () => {
    expect(issuesOf({ code: '1035-001', name: '#REF!', kind: 'อื่น', counted: '  ' })).toEqual([]);
  });

  test('is begun by its remark', () => {
    expect(issuesOf({ code: '1035-001', kind: 'ชุมชนแออัด', remark: 'รอเอกสาร' })).toEqual(['R1@counted']);
  });

  test('comes out as values: codes, days, numbers in units of the last decimal place', () => {
    expect(rowSchema(seed, period).parse(complete)).toMatchObject({
      kind: 'crowded-2555',
      hasPlan: 'yes',
      planDate: '2019-10-11',
      actionPlanYear: 2563,
    });
    expect(rowSchema(unruled, period).parse({ ...owned, share: 4.35 })).toMatchObject({ share: 435, state: 'a' });
  });
});

describe('the check and the schema, made apart, find the same in any row', () => {
  const texts = [
    '',
    ' ',
    'ก',
    '#N/A',
    '#n/a',
    '2563',
    'มี',
    'นับ',
    'ไม่นับ',
    '31/12/2562',
    '1/1/2563',
    '30/2/2562',
    'ยาวเกินไป',
  ];
  const numbers = [
    0,
    0.07,
    0.0701,
    0.29,
    0.1 + 0.19,
    0.145,
    12.345,
    1000,
    1000.000_000_5,
    1001,
    2563,
    -5,
    -5.01,
    1e9,
    1e300,
    Number.NaN,
  ];
  const cellOf = (column: Column) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Cell>(...labels(column)) },
      fc.constantFrom<Cell>(null, true, ...texts, ...numbers),
    );
  const labels = (column: Column): Cell[] => {
    if (column.type === 'choice') return column.choices.map(({ label }) => label.th);
    if (column.type === 'yesNo') return [column.yes.th, column.no.th];
    if (column.type === 'date') return ['1/10/2562', '31/12/2562', '1/1/2563', null];
    return column.type === 'text' ? ['ก', null] : [...numbers, null];
  };

  test.each([
    ['the seed’s indicator', seed],
    ['every type and condition', full],
  ])('%s', (_title, of) => {
    const [check, schema] = [compileCheck(of, period), rowSchema(of, period)];
    const row = fc.record(Object.fromEntries(sheetColumns(of).map((column) => [column.key, cellOf(column)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(row, (cells) => {
        const { begun, faults, missing, breaches } = check(cells as EntryRow);
        const expected = !begun
          ? []
          : [
              ...faults.map(({ column, fault }) => `${fault.rule}@${column.key}`),
              ...missing.map(({ key }) => `R1@${key}`),
              ...breaches
                .filter(({ rule }) => rule.severity === 'error')
                .map(({ column, rule }) => `${rule.id}@${column.key}`),
            ];
        const found = schema.safeParse(cells).error?.issues ?? [];
        expect(
          found.map((issue) => `${issue.code === 'custom' && issue.params?.rule}@${String(issue.path[0])}`).sort(),
        ).toEqual(expected.sort());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('its JSON Schema', () => {
  const json = (of: Indicator) => z.toJSONSchema(rowSchema(of, period), { io: 'input', unrepresentable: 'any' });

  test('is closed and requires no cell: a blank one may be left out', () => {
    expect(json(seed)).toMatchObject({ type: 'object', additionalProperties: false });
    expect(json(seed)).not.toHaveProperty('required');
  });

  test.each<[string, Indicator, string, object]>([
    ['the labels of this quarter, or null', full, 'state', { enum: ['สถานะ a', 'สถานะ b', null] }],
    ['yes and no', seed, 'hasPlan', { title: 'มีแผนพัฒนาชุมชน', enum: ['มี', 'ไม่มี', null] }],
    [
      'a year’s limits',
      seed,
      'actionPlanYear',
      { type: ['number', 'null'], minimum: 2563, maximum: 2565, multipleOf: 1 },
    ],
    ['a decimal’s places', full, 'share', { minimum: -5, maximum: 1e9, multipleOf: 0.01 }],
    ['money in baht', full, 'spent', { minimum: 0, maximum: 1e9, multipleOf: 0.01 }],
    ['a day’s form', seed, 'planDate', { type: ['string', 'null'], pattern: '^(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})$' }],
    ['a text’s length', seed, 'project', { type: ['string', 'number', 'null'], maxLength: 300 }],
    [
      'the header and the hint',
      seed,
      'remark',
      { title: 'หมายเหตุ', description: 'จำเป็นเมื่อแถวมีคำเตือน · Needed where the row has a warning' },
    ],
  ])('has %s', (_title, of, key, expected) => {
    expect(json(of).properties?.[key]).toMatchObject(expected);
  });
});
