import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../addin/outcome.ts';
import type { DistrictSheet } from '../../../addin/sheets/district-sheet.ts';
import { copySheet } from '../../../addin/workbench/document/copy-sheet.ts';
import type { SheetDocument, Table } from '../../../addin/workbench/document/document.ts';
import { hashPassword } from '../../../addin/workbench/document/password.ts';
import { deleteTableColumn } from '../../../addin/workbench/document/table-columns.ts';
import { setFilter } from '../../../addin/workbench/document/table-filter.ts';
import { bringUp, type KeyedSheet } from '../../../addin/workbook/city/bring-up.ts';
import { layKeyedTable } from '../../../addin/workbook/city/keyed-table.ts';
import { layForm } from '../../../addin/workbook/forms/form-sheet.ts';
import { goToFormCell, writeFormRows } from '../../../addin/workbook/forms/open-form.ts';
import { cellsAt } from '../../../addin/workbook/kit/cells-at.ts';
import { leftOpen, notLifted, structureProtected } from '../../../addin/workbook/kit/cover-troubles.ts';
import { revisionTableName, revisionTitle, tableName } from '../../../addin/workbook/kit/names.ts';
import { textFormat } from '../../../addin/workbook/kit/number-formats.ts';
import { setCell } from '../../../addin/workbook/kit/set-cells.ts';
import { nameRange, requestTaken } from '../../../addin/workbook/kit/taken.ts';
import { layIndicatorSheet } from '../../../addin/workbook/paper/lay-indicator-sheet.ts';
import { registerForm } from '../../../addin/workbook/registers/register-sheet.ts';
import { layRevision } from '../../../addin/workbook/review/lay-revision.ts';
import { run } from '../../../addin/workbook/run.ts';
import { goToCell } from '../../../addin/workbook/sheets/go-to-cell.ts';
import { laySheet } from '../../../addin/workbook/sheets/lay-sheet.ts';
import { lockSheet } from '../../../addin/workbook/sheets/lock-sheet.ts';
import { makeTheOne } from '../../../addin/workbook/sheets/make-the-one.ts';
import { readSheet } from '../../../addin/workbook/sheets/read-sheet.ts';
import { replaceRows } from '../../../addin/workbook/sheets/replace-rows.ts';
import { restoreSheet } from '../../../addin/workbook/sheets/restore-sheet.ts';
import { writeCells } from '../../../addin/workbook/sheets/write-cells.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { toResult } from '../../../shared/indicator/compilers/to-result.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { completeRow, sheetOf, withoutPlan } from '../../shared/sheet.ts';
import { stubPage } from './bare-page.ts';
import { openWorkbook } from './office-in-node.ts';
import { samplePaper } from './sample-paper.ts';

/** Every path that writes into a worksheet that stands already, under a person's filter and in every state of protection. */

// A form's heights follow the font, which is chosen in the page.
stubPage();

const communities = 6;
const district = findDistrict('1035');
if (!district) throw new Error('no district 1035');
const sheet: DistrictSheet = { ...sheetOf(communities), office: districtOffice(district), access: { open: 'whole' } };
const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
const title = '2100-1040 2563-Q1';
const stored = {
  rows: [1, 2, 3, 4, 5, 6].map((n) => (n % 2 === 1 ? completeRow(n) : withoutPlan(n))),
  notApplicable: false,
  revision: 1,
};
const theirs = {
  rows: [1, 2, 3, 4, 5, 6].map((n) => (n > 4 ? completeRow(n) : withoutPlan(n))),
  notApplicable: false,
  revision: 2,
};

/** What a call has given; it must have gone well. */
async function gone<Value>(called: Promise<Outcome<Value>>): Promise<Value> {
  const outcome = await called;
  if (!outcome.ok) throw new Error(outcome.trouble.what.en);
  return outcome.value;
}

describe.each(['strict', 'misplacing'])('in an Excel that is %s', (conditions) => {
  let book: ReturnType<typeof openWorkbook>;

  beforeEach(async () => {
    book = openWorkbook(conditions);
    await gone(lay(sheet));
  });

  const lay = (one: DistrictSheet) =>
    run(async (context) => {
      const requested = requestTaken(context);
      await context.sync();
      laySheet(context, one, stored, requested());
      await context.sync();
    });
  const worksheet = () => book.sheet(title);
  const table = () => book.table(tableName(sheet));
  const columnOf = ({ columns }: Table, header: string) => {
    const found = columns.find(({ name }) => name === header);
    if (!found) throw new Error(`no column ${header}`);
    return found;
  };
  /** The person leaves the rows that show one of these texts under a header. */
  const filter = (on: SheetDocument, over: Table, header: string, values: string[]) => {
    const columnId = columnOf(over, header).id;
    setFilter(book.model, on, over, columnId, { columnId, filterOn: 'Values', values });
  };
  const filterByPlan = (value: string) => filter(worksheet(), table(), planHeader(), [value]);
  const planHeader = () => {
    const column = sheet.indicator.columns.find(({ key }) => key === 'hasPlan');
    if (!column) throw new Error('no column of plans');
    return column.header.th;
  };
  const rows = async (): Promise<EntryRow[]> => (await gone(readSheet(sheet))).rows;
  const plans = async () => (await rows()).map((row) => row.hasPlan);
  const wanted = (of: EntryRow[]) => of.map((row) => row.hasPlan);
  const filteredBy = (over = table()) => over.filters?.map((each) => each.filterOn === 'Values' && each.values);

  describe('taking the server’s rows', () => {
    test('under a filter: each row in its place, what stood there kept whole, filter and protection as they were', async () => {
      filterByPlan('มี');
      const options = worksheet().protection;
      expect(await gone(replaceRows(sheet, theirs))).toEqual([]);
      expect(await plans()).toEqual(wanted(theirs.rows));
      expect([filteredBy(), worksheet().hiddenRows.length]).toEqual([[['มี']], 4]);
      expect(worksheet().protection).toEqual(options);
      const kept = Object.values(book.sheet(`${title} ของเดิม`).cells).flatMap((row) => Object.values(row));
      expect(kept.filter(({ value }) => value === 'มี')).toHaveLength(3);
    });

    test('unfiltered it takes one sync beside the reading', async () => {
      book.batches.length = 0;
      await gone(replaceRows(sheet, theirs));
      expect(book.batches).toHaveLength(2);
    });

    test('after a person’s own Unprotect: it stays off', async () => {
      worksheet().protection = null;
      await gone(replaceRows(sheet, theirs));
      expect([await plans(), worksheet().protection]).toEqual([wanted(theirs.rows), null]);
    });

    test('under a password of the office’s own: nothing is changed, not even a copy laid, and it is said', async () => {
      worksheet().password = await hashPassword('ลับ');
      const before = structuredClone(book.model.document);
      expect(await replaceRows(sheet, theirs)).toEqual({ ok: false, trouble: notLifted });
      expect(book.model.document).toEqual(before);
    });

    test('in a workbook whose structure is protected: nothing is changed, and it is said', async () => {
      book.model.document.structureProtected = true;
      const before = structuredClone(book.model.document);
      expect(await replaceRows(sheet, theirs)).toEqual({ ok: false, trouble: structureProtected });
      expect(await layIndicatorSheet(sheet, samplePaper(sheet.indicator), 'arabic')).toEqual({
        ok: false,
        trouble: structureProtected,
      });
      expect(book.model.document).toEqual(before);
    });

    test('where a write fails half way, protection and filter are back', async () => {
      filterByPlan('มี');
      book.failures.order('GeneralException', 1, 'Range.values');
      expect((await replaceRows(sheet, theirs)).ok).toBe(false);
      expect([filteredBy(), worksheet().protection !== null]).toEqual([[['มี']], true]);
    });

    test('where Excel will not protect again, that is said; where it does at a later try, nothing is', async () => {
      book.failures.order('AccessDenied', 2, 'WorksheetProtection.protect');
      expect((await replaceRows(sheet, theirs)).ok).toBe(true);
      expect(worksheet().protection).not.toBeNull();
      book.failures.order('AccessDenied', 20, 'WorksheetProtection.protect');
      expect(await replaceRows(sheet, stored)).toEqual({ ok: false, trouble: leftOpen });
      expect(await plans()).toEqual(wanted(stored.rows));
    });

    test('a filter that Excel will not set again is named', async () => {
      filterByPlan('มี');
      book.failures.order('InvalidArgument', 2, 'Filter.apply');
      expect(await gone(replaceRows(sheet, theirs))).toEqual([planHeader()]);
      expect([await plans(), worksheet().hiddenRows, worksheet().protection !== null]).toEqual([
        wanted(theirs.rows),
        [],
        true,
      ]);
    });
  });

  describe('printing', () => {
    const print = () => gone(layIndicatorSheet(sheet, samplePaper(sheet.indicator), 'arabic'));
    const papers = () => book.model.document.sheets.map(({ name }) => name).filter((name) => name.includes('พิมพ์'));

    test('a paper that a person has unprotected is theirs: it stays, and only the other one is renewed', async () => {
      await print();
      await print();
      expect(papers()).toEqual([`${title} พิมพ์`]);
      const own = book.sheet(`${title} พิมพ์`);
      own.protection = null;
      own.cells[5] = { ...own.cells[5], 13: { value: 'ขอหลักฐาน' } };
      const before = structuredClone(own);
      await print();
      await print();
      expect(papers()).toEqual([`${title} พิมพ์`, `${title} พิมพ์ (2)`]);
      expect(book.sheet(`${title} พิมพ์`)).toEqual(before);
    });
  });

  describe('mending', () => {
    test('under a filter: a deleted column comes back whole, rows that the roster has lost go, filter and protection are there', async () => {
      const known = await rows();
      worksheet().protection = null;
      const index = table().columns.findIndex(({ name }) => name === columnOf(table(), projectHeader()).name);
      deleteTableColumn(book.model, worksheet(), table(), index);
      filterByPlan('ไม่มี');
      const fewer = { ...sheet, communities: sheet.communities.slice(0, 5) };
      const { recovery, unfiltered } = await gone(
        restoreSheet(fewer, { pane: { rows: known, notApplicable: false, revision: 1 }, stored }),
      );
      expect([recovery.from, unfiltered]).toEqual(['pane', []]);
      expect((await rows()).slice(0, 5)).toEqual(known.slice(0, 5));
      expect([filteredBy(), worksheet().protection !== null]).toEqual([[['ไม่มี']], true]);
    });

    test('of a row that nobody has begun and the roster has no more: it goes, under a filter too', async () => {
      const blankSheet = { ...sheet, period: { fiscalYear: 2563, quarter: 2 } as const };
      await gone(
        run(async (context) => {
          const requested = requestTaken(context);
          await context.sync();
          laySheet(context, blankSheet, { rows: [], notApplicable: false, revision: 0 }, requested());
          await context.sync();
        }),
      );
      const laid = book.table(tableName(blankSheet));
      filter(book.sheet('2100-1040 2563-Q2'), laid, sheetColumns(sheet.indicator)[0]?.header.th ?? '', ['1035-001']);
      const fewer = { ...blankSheet, communities: blankSheet.communities.slice(0, 4) };
      await gone(restoreSheet(fewer, { pane: null, stored: { rows: [], notApplicable: false, revision: 0 } }));
      expect((await gone(readSheet(fewer))).rows).toHaveLength(4);
      expect(filteredBy(laid)).toEqual([['1035-001']]);
    });
  });

  const projectHeader = () => sheet.indicator.columns.find(({ key }) => key === 'project')?.header.th ?? '';

  describe('tidying', () => {
    test('writes open cells as they lie, in hidden rows too: neither protection nor filter is touched', async () => {
      filterByPlan('ไม่มี');
      book.failures.order('GeneralException', 9, 'WorksheetProtection.unprotect');
      await gone(writeCells(sheet, [{ row: 0, column: 'project', to: 'ใหม่' }]));
      expect(book.failures.cancel()).toBe(9);
      expect((await rows())[0]?.project).toBe('ใหม่');
      expect(filteredBy()).toEqual([['ไม่มี']]);
    });

    test('gives a cell its format back, for which protection is lifted and put back', async () => {
      const at = table().columns.findIndex(({ name }) => name === yearHeader());
      const { row, column } = table().box;
      const cell = worksheet().cells[row + 1]?.[column + at];
      if (!cell?.format) throw new Error('no cell');
      cell.format = { ...cell.format, numberFormat: '0%' };
      await gone(writeCells(sheet, [{ row: 0, column: 'actionPlanYear', to: 2564 }]));
      expect(worksheet().cells[row + 1]?.[column + at]).toMatchObject({ value: 2564, format: { numberFormat: '0' } });
      expect(worksheet().protection).not.toBeNull();
    });

    const yearHeader = () => sheet.indicator.columns.find(({ key }) => key === 'actionPlanYear')?.header.th ?? '';

    test('of a cell that somebody’s paste has locked goes all the same', async () => {
      const at = table().columns.findIndex(({ name }) => name === projectHeader());
      const { row, column } = table().box;
      const cell = worksheet().cells[row + 1]?.[column + at];
      if (!cell?.format) throw new Error('no cell');
      const { locked: _, ...format } = cell.format;
      cell.format = format;
      await gone(writeCells(sheet, [{ row: 0, column: 'project', to: 'ใหม่' }]));
      expect((await rows())[0]?.project).toBe('ใหม่');
      expect(worksheet().protection).not.toBeNull();
    });
  });

  test('locks are set under a filter, and on a sheet that was unprotected; a password is said', async () => {
    filterByPlan('มี');
    const asked: DistrictSheet = {
      ...sheet,
      access: { open: 'asked', items: [{ subject: '1035-002', column: 'project', message: '' }], added: [] },
    };
    worksheet().protection = null;
    expect(await gone(lockSheet(asked))).toEqual([]);
    expect([filteredBy(), worksheet().protection !== null]).toEqual([[['มี']], true]);
    worksheet().password = await hashPassword('ลับ');
    expect(await lockSheet(sheet)).toEqual({ ok: false, trouble: notLifted });
  });

  test('a copy becomes the one that is sent; both stay protected, or as they were found', async () => {
    const copy = copySheet(book.model, worksheet().id);
    book.model.activate(copy.id);
    await gone(makeTheOne(place));
    expect([worksheet().protection !== null, copy.protection !== null]).toEqual([true, true]);
    expect(copy.tables[0]?.name).toBe(tableName(sheet));
    const second = copySheet(book.model, copy.id);
    Object.assign(second, { protection: null });
    book.model.activate(second.id);
    await gone(makeTheOne(place));
    expect([copy.protection !== null, second.protection]).toEqual([true, null]);
  });

  describe('a form', () => {
    const form = registerForm({
      district,
      period: sheet.period,
      id: 'r1',
      entries: sheet.communities.map(({ code, name, kind }) => ({
        code,
        name,
        kind,
        from: '2019-10-01',
        to: null,
        mergedInto: null,
      })),
    });

    beforeEach(async () => {
      await gone(
        run(async (context) => {
          const requested = requestTaken(context);
          await context.sync();
          layForm(context, form, requested());
          await context.sync();
        }),
      );
    });

    test('takes a list under a filter, row by row and with rows added', async () => {
      const [on, over] = [book.sheet(form.title), book.table(form.table)];
      const [code, name] = form.columns;
      if (!code || !name) throw new Error('no columns');
      filter(on, over, name.header, ['ชุมชนตัวอย่าง 1', 'ชุมชนตัวอย่าง 4']);
      const renamed = [0, 1, 2].map((row) => ({ row, cells: { name: `ชื่อใหม่ ${row}` } }));
      const added = { row: form.rows.length + form.room, cells: { code: '1035-900', name: 'เพิ่มใหม่' } };
      expect(await gone(writeFormRows(form, [...renamed, added]))).toEqual([]);
      const { row, column } = over.box;
      const names = [1, 2, 3, 4].map((line) => on.cells[row + line]?.[column + 1]?.value);
      expect(names).toEqual(['ชื่อใหม่ 0', 'ชื่อใหม่ 1', 'ชื่อใหม่ 2', 'ชุมชนตัวอย่าง 4']);
      expect(on.cells[row + over.box.rows - 1]?.[column + 1]?.value).toBe('เพิ่มใหม่');
      expect([filteredBy(over)?.length, on.protection !== null]).toEqual([1, true]);
    });

    test('shows a cell that one goes to, hidden by a filter or by hand', async () => {
      const [on, over] = [book.sheet(form.title), book.table(form.table)];
      const name = form.columns[1]?.header ?? '';
      filter(on, over, name, ['ชุมชนตัวอย่าง 1']);
      expect(await gone(goToFormCell(form, 2, 'name'))).toBe('unfiltered');
      expect([on.hiddenRows, on.protection !== null]).toEqual([[], true]);
      on.hiddenRows = [over.box.row + 3];
      on.hiddenColumns = [over.box.column + 1];
      expect(await gone(goToFormCell(form, 2, 'name'))).toBe('unhidden');
      expect([on.hiddenRows, on.hiddenColumns]).toEqual([[], []]);
      expect(await gone(goToFormCell(form, 2, 'name'))).toBe('as-it-was');
    });
  });

  test('an issue’s hidden cell is shown, and where the office allows neither, named', async () => {
    filterByPlan('มี');
    expect((await gone(readSheet(sheet))).hidden).toEqual(new Set(['1035-002', '1035-004', '1035-006']));
    expect(await gone(goToCell(sheet, 1, 'project'))).toBe('unfiltered');
    expect((await gone(readSheet(sheet))).hidden).toEqual(new Set());
    filterByPlan('มี');
    worksheet().protection = {};
    expect(await goToCell(sheet, 1, 'project')).toMatchObject({ ok: false, trouble: { code: 'workbook-hidden' } });
    expect(filteredBy()).toEqual([['มี']]);
  });

  test('a shown revision is laid anew over a filtered one, whole, and protected again', async () => {
    const revision: Revision = {
      ...{
        ...place,
        indicatorVersion: 1,
        roster: '1',
        ...stored,
        report: '',
        confirmed: false,
        answers: {},
        ...annexOf({}),
      },
      result: toResult(sheet.indicator, { numerator: '3', denominator: '6' }),
      progress: { expected: 6, filled: 6, valid: 6, excluded: 0, carried: 0, unchanged: 0 },
      ...{ savedAt: '2020-01-12T03:00:00.000Z', savedBy: 'เจ้าหน้าที่' },
    };
    const shown = {
      indicator: sheet.indicator,
      period: sheet.period,
      district,
      state: 'submitted' as const,
      before: null,
    };
    await gone(layRevision({ ...shown, revision }));
    const named = revisionTableName(sheet, district);
    const on = book.sheet(revisionTitle(sheet, district));
    filter(on, book.table(named), planHeader(), ['มี']);
    expect(on.hiddenRows).toHaveLength(3);
    await gone(layRevision({ ...shown, revision: { ...revision, rows: theirs.rows } }));
    const { box, columns } = book.table(named);
    const at = box.column + columns.findIndex(({ name }) => name === planHeader());
    expect(theirs.rows.map((_, row) => on.cells[box.row + 1 + row]?.[at]?.value)).toEqual(wanted(theirs.rows));
    expect([on.hiddenRows, on.protection !== null]).toEqual([[], true]);
    on.password = await hashPassword('ลับ');
    expect(await layRevision({ ...shown, revision })).toEqual({ ok: false, trouble: notLifted });
  });

  test('a table of the city’s is brought up to date under the person’s filter', async () => {
    const keyed = (figures: number[]): KeyedSheet => ({
      title: 'รวมเมือง',
      table: {
        name: 'tblCity',
        columns: [
          { header: 'รหัส', format: '0', width: 60, needed: true },
          { header: 'เขต', format: '@', width: 60 },
          { header: 'จำนวน', format: '0', width: 60, needed: true },
        ],
        rows: figures.map((figure, index) => ({
          key: String(1001 + index),
          cells: [1001 + index, `เขต ${index + 1}`, figure],
        })),
      },
      view: { name: 'tblCity_view', line: 'ณ วันนี้' },
    });
    const bring = (figures: number[]) =>
      run((context) =>
        bringUp(context, keyed(figures), (table, wantedTitle, taken) => {
          const laid = context.workbook.worksheets.add(wantedTitle);
          layKeyedTable(laid, table, 2);
          const cell = cellsAt(laid, 0, 0);
          setCell(cell, 'ณ วันนี้', textFormat);
          nameRange(context, taken, 'tblCity_view', cell);
        }),
      );
    await gone(bring([1, 2, 3, 4, 5]));
    const on = book.sheet('รวมเมือง');
    filter(on, book.table('tblCity'), 'เขต', ['เขต 2', 'เขต 5']);
    expect(await gone(bring([10, 20, 30, 40, 50]))).toEqual({ how: 'refreshed', title: 'รวมเมือง', unfiltered: [] });
    expect([3, 4, 5, 6, 7].map((row) => on.cells[row]?.[2]?.value)).toEqual([10, 20, 30, 40, 50]);
    expect(filteredBy(book.table('tblCity'))).toEqual([['เขต 2', 'เขต 5']]);
    expect(on.hiddenRows).toEqual([3, 5, 6]);
  });
});
