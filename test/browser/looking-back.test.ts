import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consolidation } from '../../shared/wire/city.ts';
import { type BoardDesk, boardPicture, openBoard, section, settledBoard } from './host/board-desk.ts';
import { unfoldChoice } from './host/city-desk.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { runsOut } from './host/overflow.ts';
import { sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What was done and what was so then: the audit page, a moment of the past on the board and in the pane's city. */

const chomThong = '1035';
const world = setUpWorld();
const path = '/api/v1/consolidations/2100-1040/2563-Q1?view=submitted';
let http: OverHttp;
/** A moment between the two submissions of Chom Thong, and the city's figure then and now. */
let moment: string;
let deedsDone: string;
let figures: { before: string; now: string };

beforeAll(async () => {
  http = await openHttp(world.server);
  const sheets = sheetsOverHttp(http);
  await sheets.submit('1001', 3);
  await sheets.submit(chomThong, 29);
  await sheets.decide(chomThong, 'accept');
  const first = consolidation.parse(await http.get('viewer', path));
  moment = first.at;
  await sheets.decide(chomThong, 'reopen', { message: 'นับชุมชนผิด ให้แก้ไข' });
  await sheets.submit(chomThong, 40);
  const latest = consolidation.parse(await http.get('viewer', path));
  deedsDone = latest.at;
  figures = { before: figureOf(first), now: figureOf(latest) };
});

afterAll(() => http?.close());

function figureOf({ city }: ReturnType<typeof consolidation.parse>): string {
  const figure = city.result.figures.percentage;
  if (!figure || !('text' in figure)) throw new Error('the city has no figure');
  return figure.text;
}

describe.each([1280, 390])('the board of %i pixels', (width) => {
  let desk: BoardDesk;
  beforeAll(async () => {
    const search = `?${new URLSearchParams({ year: '2563', indicator: '2100-1040', quarter: '1', asOf: moment })}`;
    desk = await openBoard(world, { username: 'planning', search, width });
  });
  afterAll(() => desk?.close());

  test('shows by its address the figure of then, says that it is not of now, and goes back', async () => {
    const { page } = desk;
    await settledBoard(page);
    expect(figures.before).not.toBe(figures.now);
    const result = section(page, /ผลงานเทียบเป้าหมาย/);
    await result.getByText(figures.before, { exact: true }).waitFor();
    const bar = page.getByRole('alert').filter({ hasText: /ข้อมูล ณ .* · ไม่ใช่ปัจจุบัน/ });
    await bar.waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe(moment);
    await boardPicture(page, `looking-back-board-${width}`);

    await bar.getByRole('button', { name: 'กลับสู่ปัจจุบัน' }).click();
    await result.getByText(figures.now, { exact: true }).waitFor();
    await bar.waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).searchParams.has('asOf')).toBe(false);
  });

  test('does not look ahead, nor to what is no moment', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'ดูย้อนหลัง' }).click();
    await page.getByLabel(/ณ วันที่และเวลา/).fill('2999-01-31T09:00');
    await page.getByRole('button', { name: 'แสดง ณ เวลานี้' }).click();
    await page.getByText('ยังมาไม่ถึง เลือกเวลาที่ผ่านมาแล้ว').waitFor();
    await boardPicture(page, `looking-ahead-board-${width}`);
    await page.goto(`${world.server.origin}/board?asOf=2563-01-31`);
    await page.getByText('เวลาที่ขอดูย้อนหลังเขียนไม่ถูกรูปแบบ').first().waitFor();
    await page.goto(`${world.server.origin}/board?asOf=2999-01-31T09:00:00Z`);
    await page.getByText('เวลาที่ขอดูย้อนหลังยังมาไม่ถึง').first().waitFor();
  });
});

describe.each([360, 320])('the pane of %i pixels', (paneWidth) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(world, { paneWidth });
    await signIn(desk, 'planning', world.server.password);
    await desk.pane.getByText('แสดง 50 เขต').waitFor();
  });
  afterAll(() => desk?.close());

  test('lists what was done, by what is chosen, with what it changed, and gives it as a file', async () => {
    const { page, pane } = desk;
    await pane.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await pane.getByRole('heading', { name: 'บันทึกการกระทำ' }).waitFor();
    await pane.getByText(/บันทึกครบถ้วนถึงรายการที่ \d/).waitFor();
    await pane.getByLabel('หน่วยงาน', { exact: true }).selectOption(chomThong);
    await pane.getByLabel('การกระทำ', { exact: true }).selectOption('submit');
    await pane.getByRole('button', { name: 'แสดง', exact: true }).click();
    const deeds = pane.getByRole('region', { name: /สิ่งที่ทำ/ });
    await expect.poll(() => deeds.locator('strong').allTextContents()).toEqual(['ส่งรายงาน', 'ส่งรายงาน']);
    const latest = deeds.getByRole('listitem').first();
    await latest.getByText(/2100-1040 · ไตรมาสที่ 1 .*เขตจอมทอง/).waitFor();
    await latest.getByText(/→ ส่งแล้ว/).waitFor();
    await latest.getByText('ดูแถวที่เปลี่ยน').click();
    await latest.getByText(/ฉบับที่ 1 → ฉบับที่ 2/).waitFor();
    await latest
      .getByText(/: \(ว่าง\) → /)
      .first()
      .waitFor();
    expect(await runsOut(desk)).toEqual([]);
    await picture(desk, `audit-${paneWidth}`);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      deeds.getByRole('button', { name: 'ดาวน์โหลดเป็น CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^traimat-log-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toContain('การกระทำ');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).every((line) => line.includes('ส่งรายงาน') && line.includes('จอมทอง'))).toBe(true);

    const access = pane.getByRole('region', { name: /การเข้าใช้/ });
    await access.getByLabel('เหตุการณ์').selectOption('signed-in');
    const signedIn = access.getByRole('listitem').filter({ hasText: 'planning' }).first();
    await signedIn.getByText('เข้าสู่ระบบ · planning').waitFor();
    await signedIn.scrollIntoViewIfNeeded();
    await picture(desk, `access-${paneWidth}`);
  });

  test('shows the city and a review as of a moment, where nothing can be decided on', async () => {
    const { pane } = desk;
    await pane.getByRole('button', { name: 'ภาพรวมทั้งเมือง', exact: true }).click();
    await pane.getByText('แสดง 50 เขต').waitFor();
    await pane.getByRole('checkbox', { name: /จอมทอง/ }).waitFor();
    // The field says whole minutes: that of the last deed must be over, also by the server's clock, whose header says whole
    // seconds.
    const over = Math.ceil(Date.parse(deedsDone) / 60_000) * 60_000 + 2_000;
    await expect.poll(() => Date.now(), { timeout: 65_000 }).toBeGreaterThan(over);
    await unfoldChoice(desk);
    await pane.getByRole('button', { name: 'ดูย้อนหลัง' }).click();
    await pane.getByRole('button', { name: 'แสดง ณ เวลานี้' }).click();
    await pane.getByText(/ข้อมูล ณ .* · ไม่ใช่ปัจจุบัน/).waitFor();
    await pane.getByText('แสดง 50 เขต').waitFor();
    await expect.poll(() => pane.getByRole('checkbox').count()).toBe(0);
    await expect.poll(() => pane.getByRole('region', { name: 'แผ่นงานของทั้งเมือง' }).count()).toBe(0);
    await picture(desk, `looking-back-city-${paneWidth}`);
    await pane.getByRole('button', { name: 'ตรวจเขตจอมทอง', exact: true }).click();
    await pane.getByRole('heading', { name: 'สำนักงานเขตจอมทอง' }).waitFor();
    await expect.poll(() => pane.getByRole('button', { name: /รับรอง|ส่งคืน|แสดงแถวในสมุดงาน/ }).count()).toBe(0);
    expect(await runsOut(desk)).toEqual([]);
    await picture(desk, `looking-back-review-${paneWidth}`);
    await pane.getByRole('button', { name: 'กลับสู่ปัจจุบัน' }).click();
    await pane.getByRole('button', { name: /^รับรอง/ }).waitFor();
  });
});
