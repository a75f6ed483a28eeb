import { beforeAll, describe, expect, test } from 'vitest';
import { blanks } from './cases/blanks.ts';
import { dates } from './cases/dates.ts';
import { headers } from './cases/headers.ts';
import { numbers } from './cases/numbers.ts';
import { papers } from './cases/papers.ts';
import { percentages } from './cases/percentages.ts';
import { texts } from './cases/texts.ts';
import { totals } from './cases/totals.ts';
import type { Engine, Evaluated } from './engine.ts';
import { excelts } from './excelts.ts';
import { fifteenDigits } from './fifteen-digits.ts';
import { caseSheet } from './form-case.ts';
import { findLibreOffice, libreOffice } from './libreoffice.ts';
import { univer } from './univer.ts';

const cases = [...texts, ...blanks, ...numbers, ...percentages, ...dates, ...totals, ...headers, ...papers];
const program = findLibreOffice();
if (!program)
  console.warn('NOT RUN, LibreOffice is not installed: the forms of formulas in LibreOffice (en-US, th-TH)');

const engines: Engine[] = [
  univer,
  excelts,
  // In Thai, as its users have it: digits, dates and decimal signs depend on the language.
  ...(program ? [libreOffice(program), libreOffice(program, 'th-TH')] : []),
];

describe.each(engines)('$name', (engine) => {
  let evaluated: Evaluated[] = [];
  beforeAll(async () => {
    evaluated = await engine.evaluate(cases.map(caseSheet));
  }, 120_000);

  test.each(cases.map((form, index) => ({ ...form, index })))('$title', ({ index, rows, forms = {}, totals = {} }) => {
    const found = evaluated[index];
    const given = Object.keys(forms).map((form, column) => [
      form,
      rows.map((_, row) => fifteenDigits(found?.calculated[row]?.[column] ?? null)),
    ]);
    const totalsGiven = Object.keys(totals).map((form, place) => [
      form,
      fifteenDigits(found?.cells[`A${place + 1}`] ?? null),
    ]);
    expect(Object.fromEntries(given)).toEqual(forms);
    expect(Object.fromEntries(totalsGiven)).toEqual(totals);
  });
});
