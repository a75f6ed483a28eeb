import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stamp } from '../server/stamp.ts';
import { act, refresh, unfoldChoice, unfoldWorkbook, worksheet } from './host/city-desk.ts';
import { openHttp } from './host/over-http.ts';
import { sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * An indicator over two years, the second of which counts otherwise, in an Excel that fills formulas in tables: what the
 * first year came to stays as it was stored, and so does whatever a person puts into rows of their own.
 */

const folder = mkdtempSync(join(tmpdir(), 'two-years-'));
const next = join(folder, '2100-1040-2564.json');
writeFileSync(next, JSON.stringify(nextYear()));
const world = setUpWorld(['2100-1040-2563', next]);
const [trend, city] = ['2100-1040 แนวโน้ม', '2100-1040 2564-Q1 รวมเมือง'] as const;
let desk: Desk;

/** The next year's file: all communities by those that are done, which would make 172.41 of the first year's 58.00. */
function nextYear(): object {
  const file = JSON.parse(readFileSync('shared/catalogue/indicators/2100-1040-2563.json', 'utf8'));
  const [result] = file.results;
  const calculation = { kind: 'ratio', numerator: 'denominator', denominator: 'numerator' };
  return { ...file, $schema: undefined, fiscalYear: 2564, results: [{ ...result, calculation }] };
}

beforeAll(async () => {
  const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  const days = { period: '2564-Q1', opensOn: day(-10), dueOn: day(10), closesOn: day(20) };
  await world.server.storage.saveWindow(days, '', stamp(new Date().toISOString()));
  const http = await openHttp(world.server);
  await sheetsOverHttp(http).submit('1035', 29);
  await sheetsOverHttp(http, '2564-Q1').submit('1035', 40);
  await http.close();
  desk = await openDesk(world, { conditions: 'strict' });
  await signIn(desk, 'planning', world.server.password);
  await unfoldChoice(desk);
  await desk.pane.getByLabel('ไตรมาส', { exact: true }).selectOption('2564-Q1');
  await unfoldWorkbook(desk);
  await desk.pane.getByText('125.00').first().waitFor();
});

afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The cells of a worksheet's table by header, a row after the other; a formula where there is one. */
async function table(name: string): Promise<Record<string, unknown>[]> {
  const sheet = worksheet(await desk.drive('document'), name);
  const [{ box, columns } = { box: { row: 0, column: 0, rows: 1 }, columns: [] }] = sheet.tables;
  return Array.from({ length: box.rows - 1 }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name: header }, at) => {
        const cell = sheet.cells[box.row + 1 + row]?.[box.column + at];
        return [header, cell?.formula ?? cell?.value ?? ''];
      }),
    ),
  );
}

describe('the trend over two years', () => {
  const isEmpty = (row: Record<string, unknown>) => row['ทั้งเมือง: ผลงาน (ร้อยละ)'] === '';
  const figures = async () =>
    (await table(trend))
      .filter((row) => !isEmpty(row))
      .map((row) => [row.ไตรมาส, row['ทั้งเมือง: ผลงาน (ร้อยละ)'], row.ต่างจากเป้าหมาย]);
  const stored = [
    ['ไตรมาส 1/2563', 58, -17],
    ['ไตรมาส 1/2564', 125, 50],
  ];
  const lay = () => desk.pane.getByRole('button', { name: /แนวโน้มรายไตรมาส/ }).click();

  test('last year’s figure stands as it was counted, beside this year’s', async () => {
    await lay();
    await desk.pane.getByText(/แนวโน้มอยู่ในแผ่น/).waitFor();
    expect(await figures()).toEqual(stored);
    await picture(desk, 'two-years-trend');
  });

  test('after a person’s own row with a formula in it, too: nobody’s cell becomes the whole column', async () => {
    await act(
      desk,
      async (context) => {
        const found = context.workbook.tables.getItem('Traimat_2100_1040_trend');
        const header = found.getHeaderRowRange().load('values');
        await context.sync();
        const [titles = []] = header.values;
        const own: Record<string, string | number> = { ไตรมาส: 'ค่าเฉลี่ยของฉัน', 'ทั้งเมือง: ผลงาน (ร้อยละ)': 91.5 };
        found.rows.add(undefined, [titles.map((title) => own[title] ?? '')]);
        await context.sync();
      },
      null,
    );
    await lay();
    await desk.pane.getByText(`ปรับแผ่น “${trend}” เป็นปัจจุบันแล้ว`).waitFor();
    expect(await figures()).toEqual([...stored, ['ค่าเฉลี่ยของฉัน', 91.5, '']]);
  });
});

describe('the city’s table with a row of the person’s own', () => {
  test('keeps what stands in it under a column of formulas, and ours are right beside it', async () => {
    await desk.pane.getByRole('button', { name: /สร้างแผ่นรวมเมือง/ }).click();
    await desk.pane.getByText('สร้างแผ่นรวมเมืองในสมุดงานแล้ว').waitFor();
    await act(
      desk,
      async (context) => {
        const found = context.workbook.tables.getItem('Traimat_2100_1040_2564Q1_city');
        const header = found.getHeaderRowRange().load('values');
        await context.sync();
        const [titles = []] = header.values;
        const own: Record<string, string | number> = { สำนักงานเขต: 'รวมที่ฉันทำเอง', 'ผลงาน (ร้อยละ)': 77 };
        found.rows.add(undefined, [titles.map((title) => own[title] ?? '')]);
        await context.sync();
      },
      null,
    );
    await refresh(desk);
    const rows = await table(city);
    const own = rows.find((row) => row.สำนักงานเขต === 'รวมที่ฉันทำเอง');
    const chomThong = rows.find((row) => row.รหัสเขต === 1035);
    expect(own?.['ผลงาน (ร้อยละ)']).toBe(77);
    expect(chomThong?.['ผลงาน (ร้อยละ)']).toBe(125);
    expect(chomThong?.ต่างจากเป้าหมาย).toMatch(/^=/);
    // Fifty districts, the owner, and the person's own.
    expect(rows).toHaveLength(52);
    await picture(desk, 'two-years-city');
    expect(desk.faults).toEqual([]);
    expect(await desk.drive('loud')).toEqual([]);
  });
});
