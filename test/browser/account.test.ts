import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stamp } from '../server/stamp.ts';
import { seriousFindings } from './host/axe.ts';
import { boardPicture } from './host/board-desk.ts';
import { picturedInTheDark } from './host/in-the-dark.ts';
import { openHttp } from './host/over-http.ts';
import { patience } from './host/patience.ts';
import { strangeStops } from './host/stops.ts';
import { twoLanguages } from './host/two-languages.ts';
import { openDesk, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** From an invitation to one's own account: what somebody does in their first minutes, and when a phone or a password is lost. */

const world = setUpWorld();
const password = 'purple-kettle-on-the-roof';
const later = 'a-lamp-beside-the-river';

async function invite(): Promise<string> {
  const http = await openHttp(world.server);
  const line = { line: 1, name: 'สมศรี ใจดี', account: 'somsri', mail: '', role: 'สยป.', organisation: 'สยป.' };
  const answer = await http.send('admin', 'POST', '/api/v1/accounts/invite', { lines: [line], by: 'address' });
  await http.close();
  return (answer as { invited: { entry: { address: string } }[] }).invited[0]?.entry.address ?? '';
}

/** What is worth a picture must be there for everybody, in the light and in the dark, without being wider than the page. */
async function look(page: Page, name: string): Promise<void> {
  expect(await seriousFindings(page.mainFrame()), `${name}: axe`).toEqual([]);
  await boardPicture(page, `${name}-light`);
  await picturedInTheDark(page, `${name}-dark`);
  expect(await strangeStops(page.mainFrame()), `${name}: strange stops`).toEqual([]);
  expect(await twoLanguages(page.mainFrame()), `${name}: in two languages`).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, `${name}: wider than the page`).toBe(0);
}

test('an invitation, a second factor, the pane, another session ended, the password changed', async () => {
  const address = await invite();
  await world.server.storage.saveInstallation({ secondFactor: 'office' }, {}, stamp(new Date().toISOString()));
  const context = await world.browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 720 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('สมศรี ใจดี · ชื่อผู้ใช้ somsri').waitFor();
  await expect.poll(() => page.url(), { message: 'the key is out of the address' }).not.toContain('#');
  const field = page.getByLabel('รหัสผ่านใหม่', { exact: true });
  await field.fill('short');
  await page.getByText(/เพิ่มอีกอย่างน้อย 7 ตัวอักษร/).waitFor();
  await look(page, 'enter-new-password');
  await field.fill(password);
  await page.getByRole('button', { name: 'ตั้งรหัสผ่านนี้' }).click();

  await page.getByRole('img', { name: 'คิวอาร์โค้ดของการยืนยันตัวตนขั้นที่สอง' }).waitFor();
  await look(page, 'enter-set-up');
  const shown = await page.getByText(/^([A-Z2-7]{4} )+[A-Z2-7]{4}$/).innerText();
  const generator = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) });
  await page.getByLabel('รหัสหกหลักจากแอป').fill(generator.generate());
  await page.getByRole('button', { name: 'ตั้งให้เสร็จ' }).click();
  await page.getByRole('heading', { name: 'รหัสสำรอง 10 รหัส' }).waitFor();
  const [recovery = ''] = await page.getByRole('listitem').allInnerTexts();
  await look(page, 'enter-recovery-codes');
  await page.getByRole('button', { name: 'เก็บรหัสแล้ว ไปต่อ' }).click();
  await page.getByText('บัญชีพร้อมใช้').waitFor();
  await page.getByText(/เหลือรหัสสำรอง 10 รหัส/).waitFor();
  await look(page, 'account');

  const desk = await openDesk(world, { paneWidth: 320 });
  await desk.pane.getByLabel('ชื่อผู้ใช้').fill('somsri');
  await desk.pane.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await picture(desk, 'sign-in');
  await desk.pane.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
  await desk.pane.getByLabel('รหัสหกหลัก หรือรหัสสำรอง').fill(recovery);
  await picture(desk, 'sign-in-code');
  await desk.pane.getByRole('button', { name: 'ยืนยัน' }).click();
  await desk.pane.getByRole('button', { name: 'บัญชีของฉัน' }).click();
  const dialog = desk.pane.getByRole('dialog', { name: 'บัญชีของฉัน' });
  await dialog.getByText(/เหลือรหัสสำรอง 9 รหัส/).waitFor();
  await picture(desk, 'own-account');
  await dialog.getByRole('button', { name: /^ออกจากที่นี้: Chrome/ }).click();
  await dialog.getByText('ออกแล้ว').waitFor();
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(1);
  await page.reload();
  await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
  await look(page, 'account-sign-in');

  await dialog.getByLabel('รหัสผ่านปัจจุบัน').fill(password);
  await dialog.getByLabel('รหัสผ่านใหม่', { exact: true }).fill(later);
  await dialog.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
  await dialog.getByText(/เปลี่ยนรหัสผ่านแล้ว/).waitFor();
  await picture(desk, 'password-changed');
  expect(desk.faults).toEqual([]);
  await desk.close();
  await context.close();
});
