import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import { seriousFindings } from './host/axe.ts';
import { boardPicture } from './host/board-desk.ts';
import { complete, first, sheet } from './host/officer-desk.ts';
import { patience } from './host/patience.ts';
import { openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * From nothing to a district's first accepted sheet, as a new administrator goes by what the server prints and the screens
 * say: in production, over an empty folder.
 */

const world = setUpWorld(['2100-1040-2563'], { NODE_ENV: 'production', WORKBENCH: 'on' });
const backups = mkdtempSync(join(tmpdir(), 'traimat-backups-'));
const password = 'ฝนตกหนักริมคลอง แมวส้ม';
const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => bangkokDay(new Date(Date.now() + days * day));
let page: Page;
let printed = '';
/** What the administrator has pressed and been shown. */
let presses = 0;
const faults: string[] = [];

beforeAll(async () => {
  const context = await world.browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1024, height: 800 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  });
  context.setDefaultTimeout(patience);
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
});

afterAll(() => rmSync(backups, { recursive: true, force: true }));

const step = (name: string | RegExp) => page.getByRole('region', { name });
const press = async (name: string | RegExp, within: Locator | Page = page) => {
  presses += 1;
  await within.getByRole('button', { name }).first().click();
};

const addresses = { planning: '', officer: '' };

/** Invites somebody, and gives the address that they are handed. */
async function invite(name: string, account: string, organisation: string): Promise<string> {
  const accounts = step('เชิญผู้ใช้');
  await accounts.getByLabel('ชื่อและนามสกุล').fill(name);
  await accounts.getByLabel('ชื่อผู้ใช้').fill(account);
  await accounts.getByLabel('หน่วยงาน').selectOption(organisation);
  await press('เชิญ', accounts);
  await accounts.getByText(`เชิญ ${name} แล้ว`).waitFor();
  // The newest stands first; those before it stay to be handed over.
  return accounts.getByLabel('ที่อยู่เข้าใช้งาน').first().inputValue();
}

const printedAddress = () => /https:\/\/localhost:\d+\/setup#[\w-]+/.exec(world.server.said())?.[0] ?? '';

/** Keeps a picture, and finds nothing serious in it. */
async function look(name: string): Promise<void> {
  expect(await seriousFindings(page), name).toEqual([]);
  await boardPicture(page, `first-start-${name}`);
}

test('the printed address opens the first step, and makes the administrator', async () => {
  // The server answers a moment before it greets.
  await expect.poll(printedAddress).not.toBe('');
  printed = printedAddress();
  // Somebody has tried the demo here before: what they were signed in by is not asked for again.
  await page.goto(`${world.server.origin}/help`);
  await page.evaluate(() => localStorage.setItem('traimat.token', 'of.a-demo'));
  await page.goto(printed);
  await page.getByLabel('ชื่อและนามสกุล').fill('สมหญิง ใจดี');
  await page.getByLabel('ชื่อผู้ใช้').fill('somying');
  await page.locator('input[type=password]').fill('password1234');
  await expect.poll(() => page.url()).not.toContain('#');
  await press('สร้างบัญชีและเริ่ม');
  await page.getByText('รหัสผ่านนี้เดาง่าย').waitFor();
  await look('1-administrator');
  await page.locator('input[type=password]').fill(password);
  await press('สร้างบัญชีและเริ่ม');
  await page.getByText('เหลือขั้นตอนที่จำเป็นอีก 3 ขั้น').waitFor();
});

test('the address is good once', async () => {
  const other = await world.browser.newContext({ ignoreHTTPSErrors: true });
  const late = await other.newPage();
  await late.goto(printed);
  await late.getByText('มีผู้ดูแลระบบแล้ว').waitFor({ timeout: patience });
  await other.close();
});

test('the public address is checked, and the self-made certificate taken for now', async () => {
  await press('ตรวจที่อยู่');
  await page.getByText('แต่ใบรับรองไม่มีผู้รับรอง').waitFor();
  await look('2-address');
  await press('ใช้ใบรับรองนี้ไปก่อน');
  await press('ขั้นต่อไป');
});

test('the quarter gets its days', async () => {
  const days = step('กำหนดวันของไตรมาส');
  await days.getByText('เพิ่มไตรมาส').click();
  await days.getByLabel('ปีงบประมาณ (พ.ศ.)').fill('2563');
  await days.getByLabel('วันเปิดรับ').fill(inDays(-1));
  await days.getByLabel('วันครบกำหนด').fill(inDays(14));
  await days.getByLabel('วันปิดรับ').fill(inDays(30));
  await look('3-days');
  await press('บันทึกวัน', days);
  await press('ขั้นต่อไป', days);
});

test('all districts get their registers from the published list in one press', async () => {
  const registers = step('ทะเบียนชุมชนของทุกเขต');
  await registers.getByText(/2,003/).first().waitFor();
  await look('4-registers');
  await press('ใช้รายชื่อชุมชนที่เผยแพร่ ทุกเขต', registers);
  await registers.getByText(/เก็บทะเบียนครบ 50 เขต 2,003 ชุมชน/).waitFor();
  await press('ขั้นต่อไป', registers);
});

test('somebody of the planning office and a district’s officer are invited', async () => {
  addresses.planning = await invite('วิชัย วางแผน', 'wichai', 'planning');
  await look('5-accounts');
  addresses.officer = await invite('มานี มีนา', 'manee', '1035');
  await page.getByText('เขตเริ่มรายงานได้แล้ว').waitFor();
});

test('a file is looked at line by line, and nobody is invited while a line is wrong', async () => {
  const accounts = step('เชิญผู้ใช้');
  await accounts.getByText('เชิญหลายคนจากไฟล์ CSV').click();
  const choose = (lines: string[]) => {
    const text = ['ชื่อ,ชื่อผู้ใช้,อีเมล,บทบาท,หน่วยงาน', ...lines].join('\r\n');
    const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    return accounts.locator('input[type=file]').setInputFiles(file);
  };
  await choose(['ปิติ ยินดี,piti,,,พระนคร', 'ชูใจ เลิศล้ำ,manee,,,ดุสิต']);
  await accounts.getByText('มี 1 บรรทัดที่ต้องแก้ จึงยังเชิญไม่ได้').waitFor();
  await accounts.getByText('มีบัญชี “manee” อยู่แล้ว').waitFor();
  await look('5-accounts-file');
  await choose(['ปิติ ยินดี,piti,,,พระนคร', 'ชูใจ เลิศล้ำ,choojai,,,ดุสิต']);
  await accounts.getByRole('button', { name: 'เชิญทั้งหมด 2 คน' }).click();
  await accounts.getByText('เชิญแล้ว 2 คน').waitFor();
});

test('everybody stands in the list of accounts; one who leaves is deactivated and erased', async () => {
  await page.getByRole('link', { name: 'บัญชีผู้ใช้' }).click();
  await page.getByText('แสดง 5 จาก 5 บัญชี').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  await look('5-list');
  await page.getByRole('searchbox').fill('ชูใจ');
  await page.getByText('แสดง 1 จาก 5 บัญชี').waitFor();
  await page.getByRole('button', { name: 'ชูใจ เลิศล้ำ' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('5-sheet');
  await page.emulateMedia({ colorScheme: 'light' });
  for (const deed of ['ปิดการใช้งาน', 'ลบข้อมูลส่วนบุคคล']) {
    await page.getByRole('button', { name: deed }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('ลาออก');
    await page.getByRole('dialog').getByRole('button', { name: 'ยืนยัน' }).click();
  }
  await page.getByText('ลบข้อมูลส่วนบุคคลแล้ว ในบันทึกใช้ชื่อ “บุคคลที่ลบข้อมูลแล้ว 1”').waitFor();
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.getByRole('link', { name: 'ตั้งระบบ' }).click();
});

test('what can wait is put off, and the backup place is tried', async () => {
  const backup = step('ที่เก็บข้อมูลสำรอง');
  await press('ทำขั้นนี้', backup);
  await backup.getByRole('textbox', { name: 'โฟลเดอร์' }).fill('backups');
  await press('บันทึก', backup);
  await backup.getByText('ใช้โฟลเดอร์นี้เก็บข้อมูลสำรองไม่ได้').waitFor();
  await backup.getByRole('textbox', { name: 'โฟลเดอร์' }).fill(backups);
  await press('บันทึก', backup);
  await backup.getByText('เสร็จแล้ว').waitFor();
  for (const name of ['อีเมล', 'เข้าสู่ระบบด้วย Microsoft', 'การยืนยันตัวตนขั้นที่สอง']) {
    const optional = page.getByRole('region', { name, exact: true });
    const open = optional.getByRole('button', { name: 'ทำขั้นนี้' });
    if (await open.isVisible()) await open.click();
    await look(`6-${name === 'อีเมล' ? 'mail' : name.includes('Microsoft') ? 'provider' : 'second-factor'}`);
    await press('ไว้ทำภายหลัง', optional);
    await optional.getByText('พักไว้ก่อน').waitFor();
  }
  await look('7-steps');
});

test('the officer comes in by the address, fills the sheet and submits it', async () => {
  await enter(addresses.officer);
  const officer = await openDesk(world);
  await signIn(officer, 'manee', password);
  await officer.pane
    .getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ })
    .first()
    .click();
  await officer.pane.getByText('กรอกแล้ว 0 จาก 48 ชุมชน').first().waitFor();
  await officer.drive('paste', sheet, `D${first}`, Array.from({ length: 48 }, () => complete).join('\n'));
  await officer.pane.getByText('กรอกแล้ว 48 จาก 48 ชุมชน').first().waitFor();
  await officer.pane
    .getByRole('button', { name: /ส่งรายงาน/ })
    .first()
    .click();
  await officer.pane
    .getByRole('button', { name: /ยืนยันส่ง/ })
    .first()
    .click();
  await officer.pane
    .getByText(/2100-1040-2563-Q1-1035-1/)
    .first()
    .waitFor();
  expect(officer.faults).toEqual([]);
  await officer.close();
});

test('the planning office accepts it: the first accepted sheet', async () => {
  await enter(addresses.planning);
  const planner = await openDesk(world);
  await signIn(planner, 'wichai', password);
  await planner.pane.getByRole('button', { name: 'ตรวจเขตจอมทอง', exact: true }).click();
  await planner.pane
    .getByRole('button', { name: /^รับรอง/ })
    .first()
    .click();
  await planner.pane.getByRole('dialog').getByRole('button', { name: /ยืนยัน/ }).click();
  await planner.pane.getByText('รับรองรายงานแล้ว').first().waitFor();
  await picture(planner, 'first-start-8-accepted');
  const stored = await world.server.storage.readSheet({ indicator: '2100-1040', period: '2563-Q1', district: '1035' });
  expect(stored?.standing.state).toBe('accepted');
  expect([...faults, ...planner.faults]).toEqual([]);
  console.log(`from nothing to the first accepted sheet: the administrator pressed ${presses} buttons`);
  await planner.close();
});

/** Comes in by a one-time address and chooses a password, in a browser of one's own. */
async function enter(address: string): Promise<void> {
  const context = await world.browser.newContext({ ignoreHTTPSErrors: true, locale: 'th-TH' });
  context.setDefaultTimeout(patience);
  const own = await context.newPage();
  await own.goto(address);
  await own.getByLabel('รหัสผ่านใหม่', { exact: true }).fill(password);
  await own.getByRole('button', { name: 'ตั้งรหัสผ่านนี้' }).click();
  await own.getByText('บัญชีพร้อมใช้').waitFor();
  await context.close();
}
