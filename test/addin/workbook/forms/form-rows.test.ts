import { describe, expect, test, vi } from 'vitest';
import { formRows } from '../../../../addin/workbook/forms/form-sheet.ts';
import { readForm } from '../../../../addin/workbook/forms/open-form.ts';
import { targetForm } from '../../../../addin/workbook/indicators/target-sheet.ts';
import { registerForm } from '../../../../addin/workbook/registers/register-sheet.ts';
import { districts } from '../../../../shared/catalogue/districts.ts';
import { readTargetRows } from '../../../../shared/rules/indicators/target-sheet.ts';
import { communityDevelopmentPlans } from '../../../shared/sheet.ts';

/** The rows of a form as they are read: what its number cells show. */

const { code, version, title, results } = communityDevelopmentPlans;
const year = { fiscalYear: 2563, closed: [], indicators: [{ indicator: code, version, title, results }] };
const form = targetForm(year);
const keys = form.columns.map(({ key }) => key);

/** The form's one row, with a cell of it as a person has left it. */
function read(key: string, cell: unknown, format: string) {
  const [row = {}] = form.rows;
  const values = [
    form.columns.map(({ header }) => header),
    keys.map((each) => (each === key ? cell : (row[each] ?? ''))),
  ];
  const numberFormat = [[], keys.map((each) => (each === key ? format : 'General'))];
  return formRows(form, { values, numberFormat }) ?? [];
}

test('a target typed as 80%, which Excel keeps as 0.8, is asked about', () => {
  const rows = read('target', 0.8, '0%');
  expect(rows).toMatchObject([{ target: '80%' }]);
  expect(readTargetRows(year, rows).issues).toMatchObject([{ rule: 'T1', column: 'target' }]);
});

test('so is one that shows a day', () => {
  expect(read('q2', 46_366, 'd-mmm')).toMatchObject([{ q2: '10/12/2569' }]);
});

test('a number is one, and a text stays as it was typed, whatever its format', () => {
  expect(read('target', 80, 'General')).toMatchObject([{ target: 80 }]);
  expect(read('q1', '=ไม่มี', '0%')).toMatchObject([{ q1: '=ไม่มี' }]);
  expect(read('title', 5, 'd-mmm')).toMatchObject([{ title: 5 }]);
});

describe('a register that is read', () => {
  const register = registerForm({
    ...{ district: districts[0] as (typeof districts)[number], period: { fiscalYear: 2564, quarter: 1 }, id: 'x' },
    entries: [{ code: '1001-001', name: 'ก', kind: 'urban', from: '2018-10-01', to: null, mergedInto: null }],
  });

  /** What is read of the register where a day of Excel's own stands in “ใช้ตั้งแต่”, in a workbook in which 2 January 1904 is this day. */
  async function from(serial: unknown, second: number): Promise<unknown> {
    const values = [
      register.columns.map(({ header }) => header),
      register.columns.map(({ key }) => (key === 'from' ? serial : (register.rows[0]?.[key] ?? ''))),
    ];
    const block = { values, numberFormat: values, load: () => block, untrack: () => block };
    const table = { isNullObject: false, load: () => table, getRange: () => block };
    const functions = { date: () => ({ load: () => ({ value: second }) }) };
    const context = { workbook: { tables: { getItemOrNullObject: () => table }, functions }, sync: async () => {} };
    vi.stubGlobal('Excel', { run: async (_: object, work: (given: object) => unknown) => work(context) });
    const read = await readForm(register);
    vi.unstubAllGlobals();
    return read.ok ? read.value?.[0]?.from : read.trouble;
  }

  test('has its days as they are, whichever day its workbook counts from', async () => {
    expect(await from(44_105, 1_463)).toBe(44_105);
    expect(await from(44_105 - 1_462, 1)).toBe(44_105);
    expect(await from('1/10/2563', 1)).toBe('1/10/2563');
  });
});
