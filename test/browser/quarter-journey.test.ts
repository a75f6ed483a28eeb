import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import { type IndicatorSheet, indicatorSheetOperations, type SheetQuarter } from '../../shared/wire/indicator-sheet.ts';
import { serverSheet } from '../../shared/wire/sheets.ts';
import { reported } from '../server/owners/owner-desk.ts';
import { unfoldWorkbook } from './host/city-desk.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { besideLabel, markOf, paperRows, yearOf } from './host/paper-in-workbook.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * One sheet between its officer and the planning office, both at their workbooks, and the same figure everywhere at the end:
 * two rows are returned, just those unlock, they are mended and submitted, accepted, evaluated; then the city's worksheet,
 * the pane and the board. Then the year to its end, and the official sheet of it on three people's paper.
 */

const entrySheet = '2100-1040 2563-Q1';
const shownSheet = `${entrySheet} จอมทอง`;
const citySheet = `${entrySheet} รวมเมือง`;
/** As Excel counts: the first row of the entry table, and of the rows shown to the reviewer. */
const [entryRow, shownRow] = [7, 8];

const world = setUpWorld();
let http: OverHttp;
let sheets: Sheets;
let officer: Desk;
let planner: Desk;

beforeAll(async () => {
  http = await openHttp(world.server);
  sheets = sheetsOverHttp(http);
  await sheets.submit('1035', 29);
  officer = await openDesk(world);
  await signIn(officer, 'chomthong', world.server.password);
  planner = await openDesk(world);
  await signIn(planner, 'planning', world.server.password);
});

afterAll(async () => {
  await officer?.close();
  await planner?.close();
  await http?.close();
});

const press = (desk: Desk, name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();
const see = (desk: Desk, text: string | RegExp) => desk.pane.getByText(text).first().waitFor();

async function openReview(): Promise<void> {
  await planner.pane.getByRole('button', { name: 'ตรวจเขตจอมทอง', exact: true }).click();
  await planner.pane.getByRole('heading', { name: 'สำนักงานเขตจอมทอง' }).waitFor();
}

test('the planning office returns two rows that it has chosen in the workbook', async () => {
  await see(planner, 'แสดง 50 เขต');
  await openReview();
  await press(planner, /แสดงแถวในสมุดงาน/);
  await see(planner, 'แสดงแถวในสมุดงานแล้ว');
  await press(planner, /^ส่งคืน/);
  const card = planner.pane.getByRole('region', { name: 'ส่งคืนให้แก้ไข' });
  for (const row of [shownRow + 29, shownRow + 30]) {
    await planner.drive('select', shownSheet, `B${row}`);
    await card.getByRole('button', { name: /เพิ่มที่เลือก/ }).click();
  }
  await card.getByText('หน่วยงานจะแก้ได้เฉพาะ 2 แถว').waitFor();
  await card.getByLabel('ข้อความถึงหน่วยงาน').fill('สองชุมชนนี้มีแผนแล้ว โปรดตรวจอีกครั้ง');
  await card.getByRole('button', { name: /ส่งคืนให้หน่วยงาน/ }).click();
  await see(planner, 'ส่งคืนให้หน่วยงานแก้ไขแล้ว');
});

test('the officer finds just these two unlocked, mends them, answers and submits', async () => {
  await officer.pane
    .getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ })
    .first()
    .click();
  await see(officer, 'สองชุมชนนี้มีแผนแล้ว โปรดตรวจอีกครั้ง');
  await expect.poll(unlockedRows).toEqual([30, 31]);
  expect(await officer.drive('type', entrySheet, `F${entryRow}`, 'ไม่มี')).toBe(false);
  await officer.drive('dismiss');
  await picture(officer, 'journey-returned');
  for (const row of [entryRow + 29, entryRow + 30]) {
    await officer.drive('paste', entrySheet, `F${row}`, 'มี\t11/10/2562\tบรรจุ\tโครงการลานกีฬาชุมชน\t2563');
  }
  await see(officer, 'ไม่มีข้อที่ต้องแก้');
  await press(officer, /ส่งรายงาน/);
  await press(officer, /ยืนยันส่ง/);
  await see(officer, /2100-1040-2563-Q1-1035-2/);
});

test('it is accepted and evaluated', async () => {
  await press(planner, 'กลับไปรายการหน่วยงาน');
  await see(planner, 'ฉบับแก้ไขหลังส่งคืน');
  await openReview();
  await press(planner, /^รับรอง/);
  const dialog = planner.pane.getByRole('dialog');
  await dialog.getByRole('button', { name: /ยืนยัน/ }).click();
  await see(planner, 'รับรองรายงานแล้ว');
  await press(planner, /^ประเมิน/);
  await dialog.getByLabel(/^2\.1/).selectOption('100');
  await dialog.getByLabel(/^2\.2/).selectOption('100');
  await dialog.getByRole('button', { name: /บันทึกผลประเมิน/ }).click();
  await see(planner, 'บันทึกผลประเมินแล้ว');
  expect((await sheets.read('1035')).standing).toMatchObject({ state: 'evaluated', accepted: 2, late: false });
});

test('the city’s worksheet, the pane and the board say the same', async () => {
  const { content } = await sheets.read('1035');
  expect(content?.result.figures.percentage).toEqual({ text: '62.00' });
  await press(planner, 'กลับไปรายการหน่วยงาน');
  await unfoldWorkbook(planner);
  await press(planner, /สร้างแผ่นรวมเมือง/);
  await see(planner, 'สร้างแผ่นรวมเมืองในสมุดงานแล้ว');
  const rows = await planner.drive('read', citySheet, 'A1:L62');
  const [header] = rows.filter(([cell]) => cell === 'รหัสเขต');
  const line = rows.find(([cell]) => cell === 1035);
  expect(header && line?.[header.indexOf('ผลงาน (ร้อยละ)')]).toBe(62);
  expect(rows.flat().filter((cell) => cell === 62).length).toBeGreaterThan(1);
  await planner.pane.getByText('62.00').first().waitFor();
  await picture(planner, 'journey-city');

  // The same browser, the same sign-in: the board needs no other.
  const board = await planner.page.context().newPage();
  await board.goto(`${world.server.origin}/board?year=2563&indicator=2100-1040&quarter=1&view=accepted&tab=city`);
  const main = board.getByRole('region', { name: /ผลงานเทียบเป้าหมาย/ });
  await main.getByText('62.00', { exact: true }).waitFor();
  await expect.poll(() => main.innerText()).toContain('รวมจาก 1 ใน 50 เขต');
});

describe('the year to its end, on paper', () => {
  const last = '2100-1040 2563-Q4';
  const owner = '2100';
  const summary = 'จัดทำแผนพัฒนาชุมชนครบทุกชุมชนที่มีความพร้อม และบรรจุในแผนเขตแล้ว';
  /** Of the four quarters: the communities of จอมทอง that are done, and the scores of both sheets. */
  const done = [31, 35, 40, 45];
  const scores = [100, 95, 90, 85];

  const yearOfOffice = async (office: string): Promise<IndicatorSheet> =>
    indicatorSheetOperations.readIndicatorSheet.answer.parse(
      await http.get('viewer', `/api/v1/indicator-sheets/2100-1040/2563/${office}?quarter=4`),
    ).sheet;

  /** As the form writes what is stored of each quarter. */
  const storedYear = ({ quarters }: IndicatorSheet) =>
    quarters.map(({ shown, results, evaluation }) => {
      const figure = shown?.result.figures.percentage;
      if (!figure || !('text' in figure) || !evaluation)
        throw new Error('a quarter has not been reported and evaluated');
      const { number, scores: given } = evaluation;
      return [
        expect.stringMatching(/^[1-4] \(/),
        figure.text,
        String(Number(results[0]?.target ?? results[0]?.cityTarget)),
        `${number} (${given['2.1']} / ${given['2.2']})`,
        'ประเมินแล้ว',
      ];
    });

  async function expectStoredOn(paper: string[][], office: string): Promise<void> {
    const sheet = await yearOfOffice(office);
    const [, , , { shown, results }] = sheet.quarters as [unknown, unknown, unknown, SheetQuarter];
    expect(markOf(paper)).toBe('ประเมินแล้ว · Evaluated');
    expect(yearOf(paper)).toEqual(storedYear(sheet));
    for (const { key, name } of results[0]?.measures ?? []) {
      expect([name.th, besideLabel(paper, name.th)]).toEqual([name.th, shown?.result.measures[key]]);
    }
    expect(besideLabel(paper, 'ผลงานที่ทำได้ (ร้อยละ)')).toBe(yearOf(paper)[3]?.[1]);
    expect(besideLabel(paper, 'รายงานผลฯ ไตรมาสที่\u00A04')).toBe(shown?.report);
    expect(besideLabel(paper, 'สรุปผลการดำเนินงาน')).toBe(summary);
    expect(paper.flat().join()).toContain(`/verify/${shown?.receipt?.code}`);
  }

  /** What the owner does with its own sheet over the districts, and another person of the office with that. */
  async function ownerReports(period: string, score: number, more = {}): Promise<void> {
    const path = `/api/v1/sheets/2100-1040/${period}/${owner}`;
    const step = async () => serverSheet.parse(await http.get('planning', path)).step;
    await http.send('planning', 'POST', `${path}/submit`, reported(`รายงานของ สยป. ${period}`, more), 0);
    await http.send('reviewer', 'POST', `${path}/accept`, {}, await step());
    const given = { scores: { '2.1': score, '2.2': 50 }, remark: '' };
    await http.send('reviewer', 'POST', `${path}/evaluate`, given, await step());
  }

  const print = async (desk: Desk, title: string) => {
    await press(desk, /พิมพ์แบบรายละเอียดตัวชี้วัด/);
    await see(desk, /วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว/);
    return paperRows(desk, title);
  };

  beforeAll(async () => {
    const day = (count: number) => bangkokDay(new Date(Date.now() + count * 86_400_000));
    await sheets.submit('1001', 10);
    await ownerReports('2563-Q1', 100);
    for (const quarter of [2, 3, 4]) {
      const period = `2563-Q${quarter}`;
      const days = { opensOn: day(-3), dueOn: day(10), closesOn: day(20), reason: 'ตัวอย่าง' };
      await http.send('admin', 'PUT', `/api/v1/windows/${period}`, days);
      const ofQuarter = sheetsOverHttp(http, period);
      const planned = done[quarter - 1] ?? 0;
      await ofQuarter.submit('1001', 10);
      if (quarter === 4) {
        await ofQuarter.save('1035', planned);
        continue;
      }
      await ofQuarter.submit('1035', planned);
      await ofQuarter.decide('1035', 'accept');
      const given = { '2.1': scores[quarter - 1], '2.2': 50 };
      await ofQuarter.decide('1035', 'evaluate', { scores: given, remark: '' });
      await ownerReports(period, scores[quarter - 1] ?? 0);
    }
  });

  test('what is no more than a draft bears that mark', async () => {
    await press(officer, 'กลับ');
    await press(officer, /กลับไปงานวันนี้/);
    await press(officer, /เปิดแผ่นงาน.*ไตรมาสที่ 4/);
    await see(officer, 'กรอกแล้ว 50 จาก 50 ชุมชน');
    const paper = await print(officer, `${last} พิมพ์`);
    expect(markOf(paper)).toBe('ฉบับร่าง · Draft');
    expect(yearOf(paper)[3]?.[1]).toBe('90.00 (ร่าง)');
    await officer.drive('select', last, 'A7');
  });

  test('the district writes the year’s summary, and prints what was evaluated', async () => {
    await officer.pane.getByLabel('สรุปผลการดำเนินงาน').fill(summary);
    await press(officer, /ส่งรายงาน/);
    await press(officer, /ยืนยันส่ง/);
    await see(officer, /2100-1040-2563-Q4-1035-2/);
    const ofQuarter = sheetsOverHttp(http, '2563-Q4');
    await ofQuarter.decide('1035', 'accept');
    await ofQuarter.decide('1035', 'evaluate', { scores: { '2.1': scores[3], '2.2': 50 }, remark: '' });
    await ownerReports('2563-Q4', scores[3] ?? 0, { summary });
    await press(officer, 'กลับ');
    const paper = await print(officer, `${last} พิมพ์`);
    await expectStoredOn(paper, '1035');
    expect(yearOf(paper).map(([, figure]) => figure)).toEqual(['62.00', '70.00', '80.00', '90.00']);
    await officer.drive('select', `${last} พิมพ์`, 'A1');
    await picture(officer, 'journey-paper-district');
  });

  test('the planning office prints the city’s: its own sheet over the districts', async () => {
    await press(planner, 'งานวันนี้');
    await press(planner, /เปิดแผ่นงาน.*ไตรมาสที่ 4/);
    await see(planner, 'รายงานผลการดำเนินงานของไตรมาส');
    const title = `${last} พิมพ์ เจ้าของ`;
    await expectStoredOn(await print(planner, title), owner);
    await planner.drive('select', title, 'A1');
    await picture(planner, 'journey-paper-city');
  });

  test('a department prints it, too, out of the indicator’s page', async () => {
    const health = await openDesk(world);
    await signIn(health, 'health', world.server.password);
    await press(health, 'ภาพรวมทั้งเมือง');
    await press(health, 'รายละเอียดตัวชี้วัด');
    await health.pane.locator('summary', { hasText: 'พิมพ์แบบรายละเอียดตัวชี้วัด' }).click();
    // What was unfolded stays so while another quarter's page is on its way, and the choice says which one is shown.
    const quarter = health.pane.getByLabel('ไตรมาสที่แสดง');
    await quarter.selectOption('4');
    await expect.poll(() => quarter.inputValue()).toBe('4');
    await press(health, 'แผ่นที่แสดงอยู่นี้');
    await see(health, 'วาง 1 แผ่นในสมุดงานแล้ว');
    const { sheets: laid } = await health.drive('document');
    const title = laid.find(({ name }) => name.startsWith('2100-1040 สำนัก'))?.name ?? '';
    await expectStoredOn(await paperRows(health, title), owner);
    await picture(health, 'journey-paper-department');
    expect(health.faults).toEqual([]);
    await health.close();
  });
});

/** Positions of the entry rows that have a cell which may be typed into, from 1. */
async function unlockedRows(): Promise<number[]> {
  const { sheets } = await officer.drive('document');
  const { cells = {} } = sheets.find(({ name }) => name === entrySheet) ?? {};
  return Array.from({ length: 50 }, (_, index) => index + 1).filter((number) =>
    Object.values(cells[entryRow - 2 + number] ?? {}).some((cell) => cell?.format?.locked === false),
  );
}
