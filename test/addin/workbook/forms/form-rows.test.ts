import { expect, test } from 'vitest';
import { formRows } from '../../../../addin/workbook/forms/form-sheet.ts';
import { targetForm } from '../../../../addin/workbook/indicators/target-sheet.ts';
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
