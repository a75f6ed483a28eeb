import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consolidation, periodProgress } from '../../shared/wire/city.ts';
import { indicatorSheetOperations } from '../../shared/wire/indicator-sheet.ts';
import { chomThong, fillCity, indicator } from './host/board-city.ts';
import {
  type BoardDesk,
  boardPicture,
  openBoard,
  section,
  settledBoard,
  signInToBoard,
  tableBehind,
  tableWords,
} from './host/board-desk.ts';
import { cancelIndicator, type OverHttp, openHttp } from './host/over-http.ts';
import { sheetsOverHttp } from './host/sheets-over-http.ts';
import { setUpWorld } from './host/world.ts';

/** The board in a browser by itself, over a city in the middle of its work: what it shows is what the API says. */

const world = setUpWorld(['2100-1040-2563', '0800-6593-2563', '5004-0881-2563']);
const firstQuarter = '?year=2563&indicator=2100-1040&quarter=1&view=submitted&tab=city';
let http: OverHttp;
let desk: BoardDesk;

beforeAll(async () => {
  http = await openHttp(world.server);
  await fillCity(http);
  desk = await openBoard(world, { username: null, search: firstQuarter });
});

afterAll(async () => {
  await desk?.close();
  await http?.close();
});

const city = async (view = 'submitted', quarter = 1) =>
  consolidation.parse(await http.get('viewer', `/api/v1/consolidations/${indicator}/2563-Q${quarter}?view=${view}`));
const figureOf = (result: { figures: Record<string, object> } | null | undefined): string | null => {
  const figure = result?.figures.percentage;
  return figure && 'text' in figure ? String(figure.text) : null;
};

describe('somebody who is not signed in', () => {
  test('is asked to, told of a wrong password, and then sees what the address says', async () => {
    await signInToBoard(desk.page, 'planning', 'ไม่ใช่รหัสนี้');
    await desk.page.getByText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง').waitFor();
    await signInToBoard(desk.page, 'planning', world.server.password);
    await desk.page.getByRole('heading', { level: 1, name: 'กระดานภาพรวมตัวชี้วัด' }).waitFor();
    await settledBoard(desk.page);
    await expect.poll(() => new URL(desk.page.url()).search).toBe(firstQuarter);
  });
});

describe('the city at a glance', () => {
  test('says the figure that the API says, what it is made of, and of how many districts', async () => {
    const { city: whole } = await city();
    const part = section(desk.page, /ผลงานเทียบเป้าหมาย/);
    await part.getByText(figureOf(whole.result) ?? '', { exact: true }).waitFor();
    for (const said of [
      `${whole.result.measures.numerator}`,
      `${whole.result.measures.denominator}`,
      `รวมจาก ${whole.counted} ใน 50 เขต`,
      `ต่ำกว่าเป้าหมาย (−${whole.againstTarget?.slice(1)})`,
    ]) {
      await expect.poll(() => part.innerText()).toContain(said);
    }
    expect(whole.counted).toBe(17);
  });

  test('counts every district once in the progress, towards its due day', async () => {
    const { districts } = await city();
    const part = section(desk.page, 'ความก้าวหน้าของการส่ง');
    await expect
      .poll(() => part.innerText())
      .toMatch(/ส่งแล้ว 16 จาก 50 เขต[\s\S]*เลยกำหนดมาแล้ว 3 วัน · เลยกำหนดแล้วยังไม่ส่ง 32 เขต · ส่งช้า 2 เขต/);
    const [, ...rows] = await tableWords(await tableBehind(part));
    const counts = Object.fromEntries(rows.map(([state = '', number]) => [state, Number(number)]));
    expect(counts).toEqual({
      ประเมินแล้ว: 1,
      รับรองแล้ว: 3,
      กำลังตรวจ: 1,
      ส่งแล้ว: 11,
      ส่งคืนให้แก้ไข: 1,
      ฉบับร่าง: 1,
      ยังไม่เริ่ม: 32,
    });
    expect(counts.ยังไม่เริ่ม).toBe(districts.filter(({ state }) => state === 'none').length);
    const cut = await part
      .locator('svg rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(cut).toHaveLength(7);
    expect((cut[6] ?? 0) / (cut[3] ?? 1)).toBeCloseTo(32 / 11, 0);
  });

  test('has a bar for every district with a figure, as long as it is, and the same numbers in the table', async () => {
    const { districts } = await city();
    const part = section(desk.page, 'รายเขตเทียบเป้าหมาย');
    const rows = (await tableWords(await tableBehind(part))).slice(1);
    expect(rows).toHaveLength(50);
    for (const line of districts) {
      const row = rows.find(([name]) => name === line.name.th);
      expect(row?.[1]).toBe(figureOf(line.result) ?? 'ยังไม่รายงาน');
    }
    // The y axis runs upwards: the last label is the first bar.
    const withFigure = rows.filter(([, figure]) => figure !== 'ยังไม่รายงาน');
    await expect
      .poll(async () =>
        (await part.locator('svg text').allTextContents()).filter((label) => label.includes('  ')).reverse(),
      )
      .toEqual(['เป้าหมาย  75', 'กรุงเทพมหานคร  61.82', ...withFigure.map(([name, figure]) => `${name}  ${figure}`)]);
    const widths = await part
      .locator('svg rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
    const values = [75, 61.82, ...withFigure.map(([, figure]) => Number(figure))];
    expect(widths).toHaveLength(values.length);
    for (const [index, width] of widths.entries()) {
      expect(width / (widths[0] ?? 1)).toBeCloseTo((values[index] ?? 0) / 75, 1);
    }
  });

  test('has a tile for each of the 50 districts that says its zone, its figure and how it stands', async () => {
    const { districts } = await city();
    const tiles = section(desk.page, 'แผนที่เขต').getByRole('list', { name: '50 เขตตามที่ตั้ง' }).getByRole('button');
    await expect.poll(() => tiles.count()).toBe(50);
    const names = await tiles.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title') ?? ''));
    for (const { name, zone, result } of districts) {
      const figure = figureOf(result);
      const said = figure === null ? 'ยังไม่รายงาน' : `ร้อยละ ${figure}`;
      expect(names.filter((label) => label.startsWith(`เขต${name.th} · กลุ่มเขต${zone.th} · ${said}`))).toHaveLength(1);
    }
  });

  test('opens a district from its tile by keyboard alone, and keeps it in the address', async () => {
    const part = section(desk.page, 'แผนที่เขต');
    await part.getByRole('button', { name: /^เขตธนบุรี/ }).focus();
    await desk.page.keyboard.press('ArrowLeft');
    await desk.page.keyboard.press('Enter');
    const detail = part.getByRole('status');
    await detail.getByRole('heading', { name: 'เขตจอมทอง' }).waitFor();
    await expect
      .poll(() => detail.innerText())
      .toMatch(/ร้อยละ 60\.00[\s\S]*ประเมินแล้ว[\s\S]*คุณภาพของรายงาน: 95\s+ความทันเวลา: ยังไม่ประเมิน/);
    await expect.poll(() => new URL(desk.page.url()).searchParams.get('district')).toBe(chomThong);
    await detail.getByRole('button', { name: 'ปิดรายละเอียดเขต' }).click();
    await expect.poll(() => new URL(desk.page.url()).searchParams.get('district')).toBeNull();
  });

  test('draws the trend over the quarters; one without a figure is a gap, and said to be so', async () => {
    const part = section(desk.page, 'แนวโน้มรายไตรมาส');
    const [, ...rows] = await tableWords(await tableBehind(part));
    const second = figureOf((await city('submitted', 2)).city.result);
    expect(rows).toEqual([
      ['ไตรมาส 1/2563', '61.82', '75', '17/50'],
      ['ไตรมาส 2/2563', second, '75', '2/50'],
      ['ไตรมาส 3/2563', 'ยังไม่รายงาน', '75', '0/50'],
      ['ไตรมาส 4/2563', 'ยังไม่รายงาน', '75', '0/50'],
    ]);
    await expect.poll(() => part.locator('[inert]').textContent()).toContain(second);
  });
});

describe('what is chosen', () => {
  const chosen = (label: string) => desk.page.getByLabel(label, { exact: true });

  test('goes into the address, survives a reload, and back leads back', async () => {
    await chosen('มุมมอง').selectOption({ label: 'ที่รับรองแล้ว' });
    await chosen('กลุ่มเขต').selectOption({ label: 'กรุงธนเหนือ' });
    const accepted = await city('accepted');
    const zone = accepted.zones.find(({ zone }) => zone.en === 'North Thonburi');
    const part = section(desk.page, 'ผลงานเทียบเป้าหมาย · กลุ่มเขตกรุงธนเหนือ');
    await part.getByText(figureOf(zone?.result) ?? '', { exact: true }).waitFor();
    const address = desk.page.url();
    expect(new URL(address).search).toBe(
      '?year=2563&indicator=2100-1040&quarter=1&view=accepted&tab=city&zone=north-thonburi',
    );
    await desk.page.reload();
    await part.getByText(figureOf(zone?.result) ?? '', { exact: true }).waitFor();
    await expect.poll(() => desk.page.url()).toBe(address);
    await desk.page.goBack();
    await section(desk.page, 'ผลงานเทียบเป้าหมาย · ทั้งกรุงเทพมหานคร').waitFor();
    await expect.poll(() => chosen('มุมมอง').inputValue()).toBe('accepted');
    await desk.page.goForward();
    await part.waitFor();
    await chosen('กลุ่มเขต').selectOption({ label: 'ทั้งกรุงเทพมหานคร' });
    await chosen('มุมมอง').selectOption({ label: 'ที่ส่งแล้ว' });
  });

  test('is the latest quarter that has opened where the address says nothing, and is then spelt out in it', async () => {
    await desk.page.goto(`${world.server.origin}/board?indicator=2100-1040`);
    await expect
      .poll(() => new URL(desk.page.url()).search)
      .toBe('?year=2563&indicator=2100-1040&quarter=2&view=submitted&tab=city');
  });

  test('falls back with a notice where the address says what there is not', async () => {
    await desk.page.goto(
      `${world.server.origin}/board?year=2570&indicator=9999-999&quarter=9&view=secret&tab=x&zone=mars`,
    );
    const notice = desk.page.getByRole('alert').filter({ hasText: 'บางส่วนของที่อยู่นี้ไม่มีในระบบ' });
    await notice.waitFor();
    await expect.poll(() => notice.innerText()).toContain('ไตรมาส, มุมมอง, ส่วนของกระดาน, กลุ่มเขต, ปีงบประมาณ, ตัวชี้วัด');
    await settledBoard(desk.page);
    await boardPicture(desk.page, 'board-fallback');
    await chosen('ตัวชี้วัด').selectOption(indicator);
    await notice.waitFor({ state: 'detached' });
  });
});

describe('an indicator’s page', () => {
  const sheetOf = async (office: string) =>
    indicatorSheetOperations.readIndicatorSheet.answer.parse(
      await http.get('viewer', `/api/v1/indicator-sheets/${indicator}/2563/${office}?quarter=1`),
    ).sheet;
  const office = () => new URL(desk.page.url()).searchParams.get('office');

  test('is the owner’s at first, with what the districts come to', async () => {
    await desk.page.goto(`${world.server.origin}/board${firstQuarter}`);
    await desk.page.getByRole('link', { name: 'รายละเอียดตัวชี้วัด', exact: true }).click();
    await expect.poll(office).toBe('2100');
    const report = section(desk.page, 'รายงานผลฯ ไตรมาสที่ 1');
    await report.getByText('เขตรวมกันขณะนี้ ร้อยละ 61.82 (17 จาก 50 เขต)').waitFor();
    await boardPicture(desk.page, 'board-sheet-owner');
  });

  test('is a district’s by choice: what was accepted, evaluated and receipted, down to its rows', async () => {
    await desk.page.getByLabel('หน่วยงานที่รายงาน').selectOption(chomThong);
    await expect.poll(office).toBe(chomThong);
    const [first] = (await sheetOf(chomThong)).quarters;
    const table = section(desk.page, 'ผลงานเทียบกับเป้าหมายรายไตรมาส').getByRole('table');
    await expect
      .poll(async () => (await tableWords(table))[1])
      .toEqual(['1', '60.00', '75', '95', '95 / –', 'ประเมินแล้ว']);
    const report = section(desk.page, 'รายงานผลฯ ไตรมาสที่ 1');
    await report.getByText(first?.shown?.report ?? '', { exact: true }).waitFor();
    const code = first?.shown?.receipt?.code;
    expect(await report.getByRole('link', { name: `รหัสใบรับ ${code}` }).getAttribute('href')).toBe(`/verify/${code}`);
    await report.getByText('แถวข้อมูลของไตรมาสที่ 1').click();
    const rows = await tableWords(report.getByRole('table'));
    expect(rows.length - 1).toBe(first?.shown?.progress.expected);
    await boardPicture(desk.page, 'board-sheet-district');
  });

  test('is where a receipt’s code leads', async () => {
    const [first] = (await sheetOf(chomThong)).quarters;
    await desk.page.goto(`${world.server.origin}/board?receipt=${first?.shown?.receipt?.code}`);
    await expect
      .poll(() => new URL(desk.page.url()).search)
      .toBe(`?year=2563&indicator=2100-1040&quarter=1&tab=sheet&office=${chomThong}`);
    await section(desk.page, 'สรุปผลการดำเนินงาน').waitFor();
  });

  test('is where a code that is typed off a paper leads; a typing mistake is called one', async () => {
    const code = (await sheetOf(chomThong)).quarters[0]?.shown?.receipt?.code ?? '';
    await desk.page.goto(`${world.server.origin}/board?tab=sheet&office=1034`);
    await desk.page.getByText('เปิดด้วยรหัสใบรับ').click();
    const field = desk.page.getByLabel('รหัสใบรับ', { exact: true });
    await field.fill(code.slice(0, -1));
    await field.press('Enter');
    await desk.page.getByText('รหัสใบรับพิมพ์ผิดหรือไม่ครบ').waitFor();
    await boardPicture(desk.page, 'board-sheet-code');
    await field.fill(code.toLowerCase().replaceAll('-', ' '));
    await field.press('Enter');
    await expect.poll(() => new URL(desk.page.url()).search).toContain(`tab=sheet&office=${chomThong}`);
  });

  test('is that of the opening office, with a notice, where the address names one that does not report it', async () => {
    const lost = await openBoard(world, { search: '?year=2563&indicator=2100-1040&tab=sheet&office=0700' });
    await lost.page.getByRole('alert').filter({ hasText: 'หน่วยงานที่รายงาน ในที่อยู่ไม่ตรงกับข้อมูลที่มี' }).waitFor();
    await section(lost.page, / : 2100-1040$/)
      .getByText('สำนักยุทธศาสตร์และประเมินผล', { exact: true })
      .first()
      .waitFor();
    await lost.close();
  });
});

describe('the other parts', () => {
  test('list whom to follow up, as the API says', async () => {
    await desk.page.goto(`${world.server.origin}/board${firstQuarter.replace('tab=city', 'tab=follow-up')}`);
    const { districts, owner } = await city();
    const overdue = section(desk.page, 'เลยกำหนดแล้วยังไม่ส่ง 33 หน่วยงาน');
    const names = (await tableWords(overdue.getByRole('table'))).slice(1).map(([name]) => name);
    expect(names.sort()).toEqual(
      [
        ...districts.filter((line) => line.overdue).map(({ name }) => `เขต${name.th}`),
        ...(owner?.overdue ? [owner.name.th] : []),
      ].sort(),
    );
    await expect
      .poll(() => section(desk.page, 'ส่งคืนหรือเปิดให้แก้ไข 1 หน่วยงาน').innerText())
      .toMatch(/เขตบางเขน[\s\S]*ตรวจวันที่จัดทำแผนของชุมชนที่ 1 · เฉพาะ 1 รายการ/);
    await expect.poll(() => section(desk.page, 'ยังไม่ส่ง ยังไม่ถึงกำหนด 1 หน่วยงาน').innerText()).toContain('ขยายเวลา');
    await section(desk.page, 'ส่งช้า 2 หน่วยงาน').waitFor();
  });

  test('show all indicators of the quarter, and open one', async () => {
    await desk.page.getByRole('link', { name: 'ทุกตัวชี้วัด' }).click();
    const progress = periodProgress
      .array()
      .parse(await http.get('viewer', '/api/v1/progress/2563'))
      .filter(({ period }) => period === '2563-Q1');
    const rows = (await tableWords(section(desk.page, /^ทุกตัวชี้วัด/).getByRole('table'))).slice(1);
    expect(rows).toHaveLength(progress.length);
    const own = rows.find(([name]) => name?.startsWith(indicator));
    expect(own?.slice(1, 8)).toEqual(['ร้อยละ 61.82', '75', '16/50', '4', '1', '2', '32']);
    await desk.page.getByRole('link', { name: /^0800-6593/ }).click();
    await section(desk.page, /ผลงานเทียบเป้าหมาย/)
      .getByText('ยังไม่มีเขตใดส่ง')
      .waitFor();
    await section(desk.page, 'รายเขตเทียบเป้าหมาย').getByText('ยังไม่มีเขตใดมีตัวเลขในมุมมองนี้').waitFor();
    await boardPicture(desk.page, 'board-nothing-yet');
  });

  test('show an agency’s year: results, targets, evaluations; not evaluated is never 0', async () => {
    await desk.page.getByRole('link', { name: 'หน่วยงาน' }).click();
    await desk.page.getByRole('combobox', { name: 'หน่วยงาน' }).selectOption({ label: 'สำนักงานเขตจอมทอง' });
    const table = section(desk.page, 'สำนักงานเขตจอมทอง ปีงบประมาณ 2563').getByRole('table');
    await table.waitFor();
    const rows = await tableWords(table);
    const [, first, second, third] = rows.find(([name]) => name?.startsWith(indicator)) ?? [];
    expect(first).toMatch(/^ร้อยละ 60\.00.*เป้าหมาย 75.*ประเมินแล้ว.*คุณภาพของรายงาน: 95.*ความทันเวลา: ยังไม่ประเมิน/);
    expect(second).toMatch(/^ร้อยละ 70\.00.*ส่งแล้วยังไม่ประเมิน$/);
    expect(third).toMatch(/^ยังไม่ส่ง.*ยังไม่ประเมิน$/);
    await expect.poll(() => new URL(desk.page.url()).searchParams.get('agency')).toBe('5036');
  });

  test('say that an indicator is cancelled and why, and keep its numbers', async () => {
    await cancelIndicator(http, indicator, 2, 'ยุบรวมกับตัวชี้วัดของสำนักพัฒนาสังคม');
    await desk.page.goto(`${world.server.origin}/board${firstQuarter.replace('quarter=1', 'quarter=2')}`);
    const part = section(desk.page, /ผลงานเทียบเป้าหมาย/);
    await part.getByText('ยกเลิกตัวชี้วัดนี้ตั้งแต่ไตรมาสที่ 2').waitFor();
    await expect.poll(() => part.innerText()).toContain('ยุบรวมกับตัวชี้วัดของสำนักพัฒนาสังคม');
    const { result } = (await city('submitted', 2)).city;
    await expect.poll(() => part.innerText()).toContain(figureOf(result) ?? 'no figure');
    await boardPicture(desk.page, 'board-cancelled');
  });
});

describe('what is shown', () => {
  test('is renewed by a press, and keeps standing where the server is gone', async () => {
    await desk.page.goto(`${world.server.origin}/board${firstQuarter}`);
    const part = section(desk.page, /ผลงานเทียบเป้าหมาย/);
    await part.getByText('61.82', { exact: true }).waitFor();
    await sheetsOverHttp(http).submit('1018', { share: 1 });
    const next = figureOf((await city()).city.result) ?? '';
    expect(next).not.toBe('61.82');
    await desk.context.route('**/api/v1/**', (route) => route.abort());
    await desk.page.getByRole('button', { name: 'รีเฟรช' }).click();
    const trouble = desk.page.getByRole('alert').filter({ hasText: 'ติดต่อเซิร์ฟเวอร์ไม่ได้' });
    await trouble.waitFor();
    await expect.poll(() => part.innerText()).toContain('61.82');
    await boardPicture(desk.page, 'board-server-gone');
    await desk.context.unroute('**/api/v1/**');
    await trouble.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await part.getByText(next, { exact: true }).waitFor();
    await trouble.waitFor({ state: 'detached' });
  });

  test('renews itself every minute, as long as somebody sees it', async () => {
    const watched = await openBoard(world, { username: null, search: firstQuarter });
    await watched.page.clock.install();
    await signInToBoard(watched.page, 'viewer', world.server.password);
    await settledBoard(watched.page);
    const renewed = watched.page.waitForRequest(/consolidations/);
    await watched.page.clock.fastForward(71_000);
    await renewed;
    await watched.close();
  });

  test('came from this host alone, under its policy, without a fault', () => {
    expect([...desk.hosts]).toEqual([new URL(world.server.origin).host]);
    // The browser itself notes refused answers and lost connections; both were meant.
    expect(desk.faults.filter((fault) => !/401|ERR_FAILED/.test(fault))).toEqual([]);
  });
});

describe('a district’s officer', () => {
  test('is told whom the board is for, sees the own year only, and where to fill', async () => {
    const officer = await openBoard(world, { username: 'chomthong', search: '?tab=agencies&agency=5001' });
    await officer.page.getByText('กระดานนี้สำหรับผู้วางแผนและผู้บริหาร').waitFor();
    const own = section(officer.page, 'สำนักงานเขตจอมทอง ปีงบประมาณ 2563');
    await own.waitFor();
    await expect.poll(() => own.innerText()).toContain('ร้อยละ 60.00');
    await expect.poll(() => officer.page.getByRole('navigation').count()).toBe(0);
    await expect.poll(() => officer.page.innerText('body')).not.toContain('พระนคร');
    await section(officer.page, 'กรอกแผ่นงานที่ไหน').waitFor();
    expect(officer.faults).toEqual([]);
    await boardPicture(officer.page, 'board-officer');
    await officer.close();
  });

  test('reads the own indicator sheet, and no other', async () => {
    const search = '?year=2563&indicator=2100-1040&quarter=1&tab=sheet';
    const officer = await openBoard(world, { username: 'chomthong', search });
    await section(officer.page, / : 2100-1040$/)
      .getByText('สำนักงานเขตจอมทอง')
      .first()
      .waitFor();
    await expect.poll(() => officer.page.getByLabel('หน่วยงานที่รายงาน').count()).toBe(0);
    await officer.page.goto(`${world.server.origin}/board${search}&office=2100`);
    await officer.page.getByText('แผ่นงานนี้เป็นของหน่วยงานอื่น').waitFor();
    await officer.page.getByRole('link', { name: 'ผลงานทั้งปีของหน่วยงาน' }).click();
    await section(officer.page, 'สำนักงานเขตจอมทอง ปีงบประมาณ 2563').waitFor();
    await officer.close();
  });
});
