import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite/open.ts';
import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import { boardPicture, openBoard, section, settledBoard } from './host/board-desk.ts';
import { unfoldChoice } from './host/city-desk.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What people see first is true and stays so: the quarter with work, notices and counts, what was begun, days left. */

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => bangkokDay(new Date(Date.now() + days * day));
const [chomThong, phraNakhon] = ['1035', '1001'];

const world = setUpWorld(['2100-1040-2563', '5004-0884-2563', '5036-6511-2564']);
let http: OverHttp;
let sheets: Sheets;
let desk: Desk;

beforeAll(async () => {
  http = await openHttp(world.server);
  sheets = sheetsOverHttp(http);
  for (const district of [chomThong, phraNakhon, '1002', '1004', '1005']) await sheets.submit(district, 3);
  await sheets.decide('1005', 'return', { message: 'ตรวจวันที่', items: [] });
  // Next year's first quarter, set up ahead.
  const ahead = { opensOn: inDays(60), dueOn: inDays(80), closesOn: inDays(90), reason: '' };
  await http.send('admin', 'PUT', '/api/v1/windows/2564-Q1', ahead);
  desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'planning', world.server.password);
  await desk.pane.getByText('แสดง 50 เขต').waitFor();
});

afterAll(async () => {
  await desk?.close();
  await http?.close();
});

const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const notices = () => desk.pane.getByRole('region', { name: 'เรื่องที่ต้องทราบ' });
const unsent = () => desk.pane.getByRole('region', { name: /^การส่งคืนที่ยังไม่ได้ส่ง/ });
const returning = () => desk.pane.getByRole('region', { name: 'ส่งคืนให้แก้ไข' });
const quarter = () => desk.pane.getByLabel('ไตรมาส', { exact: true });

/** Whether a district's line is in sight, wholly and below the top bar. */
function seenWithoutScrolling(district: string): Promise<boolean> {
  return button(`ตรวจเขต${district}`).evaluate((element) => {
    const line = element.closest('li')?.getBoundingClientRect();
    const bar = document.querySelector('header')?.getBoundingClientRect();
    return line !== undefined && bar !== undefined && line.top >= bar.bottom && line.bottom <= window.innerHeight;
  });
}

async function open(district: string): Promise<void> {
  await button(`ตรวจเขต${district}`).click();
  await desk.pane.getByRole('heading', { name: `สำนักงานเขต${district}` }).waitFor();
}

describe('what opens first', () => {
  test('is the quarter that is open and worked at; all quarters of all years are offered', async () => {
    await picture(desk, 'first-planning');
    expect(await seenWithoutScrolling('พระนคร')).toBe(true);
    await unfoldChoice(desk);
    await expect.poll(() => quarter().inputValue()).toBe('2563-Q1');
    await desk.pane.getByText('รวมจาก 5 ใน 50 เขต').waitFor();
    await desk.pane.getByText('ในนั้น 1 เขตถูกส่งคืนหรือเปิดให้แก้ไข นับตามฉบับที่ส่งไว้').waitFor();
    const offered = await quarter()
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(offered).toEqual(['2564-Q1', '2563-Q1', '2563-Q2', '2563-Q3', '2563-Q4']);
    await quarter().selectOption('2564-Q1');
    await desk.pane.getByText('ผลงานเขตจอมทอง').waitFor();
    await quarter().selectOption('2563-Q1');
    await desk.pane.getByText('รวมจาก 5 ใน 50 เขต').waitFor();
  });

  test.each([
    ['planning', 1280],
    ['admin', 1280],
    ['viewer', 390],
  ])('is the same on the board, for %s, %i px wide', async (username, width) => {
    const board = await openBoard(world, { username, width });
    await section(board.page, /ความก้าวหน้าของการส่ง/)
      .getByText('ส่งแล้ว 4 จาก 50 เขต')
      .waitFor();
    await section(board.page, /ความก้าวหน้าของการส่ง/)
      .getByText(/อีก 1 เขตเคยส่งแล้ว/)
      .waitFor();
    await settledBoard(board.page);
    await boardPicture(board.page, `first-board-${width}`);
    await expect.poll(() => new URL(board.page.url()).search).toContain('year=2563&indicator=2100-1040&quarter=1');
    expect(board.faults).toEqual([]);
    await board.close();
  });

  test('is the year of the officer’s own work on the officer’s board', async () => {
    const board = await openBoard(world, { username: 'chomthong' });
    await board.page.getByLabel('ปีงบประมาณ', { exact: true }).waitFor();
    await expect.poll(() => board.page.getByLabel('ปีงบประมาณ', { exact: true }).inputValue()).toBe('2563');
    await board.close();
  });
});

describe('a notice', () => {
  test('that is pressed brings its districts into view, with the focus on what narrowed them', async () => {
    await notices()
      .getByRole('button', { name: /รอตรวจ 4 เขต/ })
      .click();
    await desk.pane.getByText('แสดง 4 เขต').waitFor();
    const filter = desk.pane.getByLabel('แสดง', { exact: true });
    await expect.poll(() => filter.inputValue()).toBe('to-review');
    await expect.poll(() => filter.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await seenWithoutScrolling('พระนคร')).toBe(true);
    await picture(desk, 'notice-pressed');
  });

  test('on the board that is pressed there brings its list into view', async () => {
    const board = await openBoard(world);
    const pressed = board.page.getByRole('button', { name: /รอตรวจ 4 เขต/ });
    await pressed.click();
    const list = section(board.page, 'รอตรวจ 4 หน่วยงาน');
    await list.waitFor();
    for (let presses = 0; presses < 2; presses += 1) {
      await expect.poll(() => list.evaluate((element) => element.parentElement === document.activeElement)).toBe(true);
      await pressed.click();
    }
    await board.close();
  });
});

describe('a return that is not sent', () => {
  test('is kept over the way back, another page and a closed pane, and offered again', async () => {
    await open('พระนคร');
    await button(/^ส่งคืน/).click();
    await returning().getByLabel('ข้อความถึงหน่วยงาน').fill('ตรวจสองแถวนี้');
    await returning().getByLabel('เพิ่มทั้งแถวโดยเลือกชื่อ').selectOption({ index: 1 });
    await returning()
      .getByLabel(/^ให้แก้อะไร/)
      .fill('ชื่อโครงการไม่ครบ');
    await button('กลับไปรายการหน่วยงาน').click();
    await unsent().getByText('พระนคร').first().waitFor();
    await unsent().getByText('เฉพาะ 1 จุด · “ตรวจสองแถวนี้”').waitFor();
    await picture(desk, 'unsent-return');
    await button('กำหนดการ').click();
    await desk.pane.getByText('วันของแต่ละไตรมาส').waitFor();
    await button('ภาพรวมทั้งเมือง').click();
    await unsent().getByRole('button', { name: /^ทำต่อ/ }).click();
    await returning().waitFor();
    await expect.poll(() => returning().getByLabel('ข้อความถึงหน่วยงาน').inputValue()).toBe('ตรวจสองแถวนี้');

    await desk.page.reload();
    await desk.page.waitForFunction(() => window.workbench !== undefined);
    await unsent().getByRole('button', { name: /^ทำต่อ/ }).click();
    await returning().getByText('เก็บไว้ในเครื่องนี้ตามที่ค้างไว้ ทำต่อแล้วส่งคืน หรือทิ้ง').waitFor();
    expect(
      await returning()
        .getByLabel(/^ให้แก้อะไร/)
        .inputValue(),
    ).toBe('ชื่อโครงการไม่ครบ');
    await picture(desk, 'unsent-return-open');
  });

  test('is given up by hand only, after a question', async () => {
    await returning().getByRole('button', { name: /^ทิ้ง/ }).click();
    await button(/เก็บไว้/).click();
    await expect.poll(() => returning().getByLabel('ข้อความถึงหน่วยงาน').inputValue()).toBe('ตรวจสองแถวนี้');
    await returning().getByRole('button', { name: /^ทิ้ง/ }).click();
    await button(/ทิ้งการส่งคืนนี้/).click();
    await returning().waitFor({ state: 'detached' });
    await button('กลับไปรายการหน่วยงาน').click();
    await desk.pane.getByText(/^แสดง \d+ เขต/).waitFor();
    await expect.poll(() => unsent().count()).toBe(0);
  });
});

describe('a review that is left open', () => {
  test('says that the district has stored something newer, and shows it when asked', async () => {
    await open('จอมทอง');
    await button(/^ส่งคืน/).click();
    await returning().getByLabel('ข้อความถึงหน่วยงาน').fill('ดูอีกครั้ง');
    await sheets.withdraw(chomThong);
    await sheets.submit(chomThong, 5);
    // Turned to again: what was answered less than two seconds ago is not asked for, so it may take a few turns.
    const turned = async () => {
      await paneFrame(desk).evaluate(() => window.dispatchEvent(new Event('focus')));
      return desk.pane.getByText('มีสิ่งใหม่กว่าที่แสดงอยู่: ส่งรายงาน ฉบับที่ 2').count();
    };
    await expect.poll(turned, { interval: 500, timeout: 30_000 }).toBe(1);
    await picture(desk, 'review-newer');
    await desk.pane.getByText(/^ฉบับที่ 1 โดย/).waitFor();
    await button('แสดงล่าสุด').click();
    await desk.pane.getByText(/^ฉบับที่ 2 โดย/).waitFor();
    await desk.pane.getByText('เริ่มจากฉบับที่ 1 แต่ขณะนี้แสดงฉบับที่ 2 ตรวจแถวและข้อความก่อนส่ง').waitFor();
    await returning()
      .getByRole('button', { name: /ส่งคืนให้หน่วยงาน/ })
      .click();
    await desk.pane.getByText('ส่งคืนให้หน่วยงานแก้ไขแล้ว').waitFor();
    await button('กลับไปรายการหน่วยงาน').click();
    await notices()
      .getByRole('button', { name: /รอตรวจ 3 เขต/ })
      .waitFor();
    await expect.poll(() => unsent().count()).toBe(0);
  });
});

describe('notices and counts', () => {
  test('renew together once several have been accepted', async () => {
    await desk.pane.getByRole('checkbox', { name: /เลือกทั้งหมดที่ตรวจได้/ }).click();
    await button(/^รับรองที่เลือก/).click();
    await button(/ยืนยันรับรอง/).click();
    await desk.pane.getByText('รับรองแล้ว 3 เขต').waitFor();
    await expect
      .poll(() => desk.pane.getByLabel('แสดง', { exact: true }).locator('option[value=to-review]').innerText())
      .toBe('รอตรวจ (0)');
    await expect
      .poll(() =>
        notices()
          .getByText(/รอตรวจ/)
          .count(),
      )
      .toBe(0);
    expect(desk.faults).toEqual([]);
  });
});

describe('days', () => {
  test('are counted by the server’s clock where the computer’s is forty days ahead', async () => {
    await http.send('admin', 'PUT', '/api/v1/windows/2563-Q1', {
      opensOn: inDays(-10),
      dueOn: inDays(3),
      closesOn: inDays(20),
      reason: 'ขยายให้ทุกเขต',
    });
    const officer = await openDesk(world, {
      prepare: async (context) => {
        await context.addInitScript((ahead) => {
          const True = Date;
          class Ahead extends True {
            constructor(...given: [] | [string | number | Date]) {
              if (given.length === 0) super(True.now() + ahead);
              else super(...given);
            }
            static override now() {
              return True.now() + ahead;
            }
          }
          globalThis.Date = Ahead as DateConstructor;
        }, 40 * day);
      },
    });
    await signIn(officer, 'suanluang', world.server.password);
    await officer.pane.getByRole('heading', { name: /^ใกล้ครบกำหนด/ }).waitFor();
    await officer.pane
      .getByText(/เหลือ 3 วัน/)
      .first()
      .waitFor();
    await officer.close();
  });
});

describe('a first day', () => {
  beforeAll(async () => {
    const { db, close } = await openSqlite(world.server.database);
    await db.deleteFrom('reporting_windows').execute();
    await close();
  });

  test('says what is missing to whoever can do it, with the way there', async () => {
    const planner = await openDesk(world, { paneWidth: 320 });
    await signIn(planner, 'planning', world.server.password);
    const steps = planner.pane.getByRole('region', { name: 'ก่อนเขตเริ่มรายงาน' });
    await steps.getByText('กำหนดวันของไตรมาส').waitFor();
    await expect
      .poll(() => steps.getByRole('listitem').allInnerTexts())
      .toEqual([
        expect.stringContaining('เสร็จแล้ว'),
        expect.stringContaining('ยังไม่ได้ทำ'),
        expect.stringContaining('เสร็จแล้ว'),
        expect.stringContaining('เสร็จแล้ว'),
        expect.stringContaining('ให้ตรวจ'),
      ]);
    await expect.poll(() => planner.pane.getByText('ยังไม่มีตัวชี้วัดที่ประกาศใช้').count()).toBe(0);
    await picture(planner, 'first-day');
    await steps.getByRole('button', { name: 'ไปที่กำหนดการ' }).click();
    await planner.pane.getByText('ยังไม่มีไตรมาสที่กำหนดวันไว้').waitFor();
    await planner.close();
  });

  test('says to whoever cannot who does', async () => {
    const viewer = await openDesk(world, { paneWidth: 320 });
    await signIn(viewer, 'viewer', world.server.password);
    await viewer.pane.getByText(/สยป. หรือผู้ดูแลระบบเป็นผู้กำหนด ใน Excel ที่หน้า “กำหนดการ”/).waitFor();
    await viewer.close();
    const board = await openBoard(world, { username: 'viewer' });
    await board.page.getByText('ยังไม่ได้กำหนดวันของไตรมาส').waitFor();
    await board.close();
  });
});
