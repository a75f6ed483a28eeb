import { beforeAll, expect, test } from 'vitest';
import { createMailLinks } from '../../server/use-cases/notices/mail-links.ts';
import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import { openMailServer } from '../server/mail/mail-server.ts';
import { stamp } from '../server/stamp.ts';
import { unfoldChoice } from './host/city-desk.ts';
import { picturedInTheDark } from './host/in-the-dark.ts';
import { focused, press } from './host/keys.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What one is told without asking: in the pane, and where the daily mail goes. */

const secret = 'a secret only for this test, 32 or more';
const mails = await openMailServer();
const world = setUpWorld(['2100-1040-2563', '2100-1037-2563', '5038-0771-2562', '5036-6511-2564'], {
  BETTER_AUTH_SECRET: secret,
  SMTP_URL: `smtp://127.0.0.1:${mails.address.port}`,
  MAIL_FROM: 'traimat@example.go.th',
});

beforeAll(async () => {
  const day = (days: number) => bangkokDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
  const now = new Date().toISOString();
  const { storage } = world.server;
  await storage.saveWindow({ period: '2563-Q1', opensOn: day(-30), dueOn: day(3), closesOn: day(20) }, '', stamp(now));
  await storage.saveWindow({ period: '2563-Q2', opensOn: day(-30), dueOn: day(-2), closesOn: day(20) }, '', stamp(now));
  await storage.saveWindow({ period: '2564-Q1', opensOn: day(-30), dueOn: day(0), closesOn: day(20) }, '', stamp(now));
});

test('the officer is told what presses, in the light and in the dark, and one press opens it', async () => {
  const desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'chomthong', world.server.password);
  await desk.pane.getByRole('heading', { level: 2, name: /^เกินกำหนด \d+ แผ่น/ }).waitFor();
  await picture(desk, 'today-light');
  await picturedInTheDark(desk.page, 'today-dark', paneFrame(desk));
  expect(await overflow(desk)).toBe(0);
  await expect
    .poll(() => desk.pane.getByRole('heading', { level: 2 }).allInnerTexts())
    .toEqual([
      expect.stringMatching(/^เกินกำหนด/),
      expect.stringMatching(/^ใกล้ครบกำหนด/),
      expect.stringMatching(/^ยังไม่เปิดรับข้อมูล/),
    ]);
  await expect.poll(() => desk.pane.getByRole('listitem').first().innerText()).toContain('เกินกำหนด 2 วัน');
  const lines = await desk.pane.getByRole('listitem').allInnerTexts();
  expect(lines.filter((line) => line.includes('ครบกำหนดวันนี้'))).not.toEqual([]);
  expect(lines.join()).not.toMatch(/\d{4}-Q\d/);
  // By the keyboard: the search by its key, the code in Thai digits and without its dash, the lines by the arrows.
  await desk.pane.getByRole('heading', { level: 1 }).focus();
  await press(desk, '/');
  await desk.page.keyboard.type('๒๑๐๐๑๐๔๐');
  await expect.poll(() => desk.pane.getByRole('listitem').count()).toBe(4);
  await press(desk, 'ArrowDown');
  await expect.poll(() => focused(desk)).toMatch(/^button "เปิดแผ่นงาน 2100-1040 .* ไตรมาสที่ 2/);
  await press(desk, 'ArrowDown');
  await expect.poll(() => focused(desk)).toMatch(/^button "เปิดแผ่นงาน 2100-1040 .* ไตรมาสที่ 1/);
  await press(desk, 'Enter');
  await desk.pane.getByText(/กรอกแล้ว/).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

test('somebody new is shown around also where the list is long: every word and button of it is in sight', async () => {
  const desk = await openDesk(world, { paneWidth: 320, tours: true });
  // The list is longer than what is seen of it.
  await desk.page.setViewportSize({ width: 1440, height: 560 });
  await signIn(desk, 'dusit', world.server.password);
  const tour = desk.pane.getByRole('group', { name: 'งานของหน่วยงาน' });
  await tour.getByRole('button', { name: 'ต่อไป' }).click();
  const next = desk.pane.getByRole('group', { name: 'ไม่แน่ใจว่าต้องทำอะไร' });
  await next.getByText('พาชม 2 จาก 3').waitFor();
  await picture(desk, 'tour-long-list');
  await next.getByRole('button', { name: 'ข้าม' }).click();
  await next.waitFor({ state: 'detached' });
  expect(desk.faults).toEqual([]);
  await desk.close();
});

test('the planning office is told who is late, and one press shows the indicator', async () => {
  const desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'planning', world.server.password);
  const notices = desk.pane.getByRole('region', { name: 'เรื่องที่ต้องทราบ' });
  await notices.getByText('เลยกำหนดแล้วยังไม่ส่ง 50 เขต').first().waitFor();
  await picture(desk, 'notices-planning');
  expect(await overflow(desk)).toBe(0);
  const late = notices.getByRole('button', { name: /เลยกำหนดแล้วยังไม่ส่ง 50 เขต/ }).last();
  const title = (await late.innerText()).split(' · ').at(-1) ?? '';
  await late.click();
  await unfoldChoice(desk);
  await expect
    .poll(() => desk.pane.getByLabel('ตัวชี้วัด', { exact: true }).locator('option:checked').innerText())
    .toContain(title.slice(0, 20));
  await desk.close();
});

test('one says where the daily mail goes, and ends it by the link in it', async () => {
  const desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'suanluang', world.server.password);
  const open = async () => {
    await desk.pane.getByRole('button', { name: 'การแจ้งเตือนทางอีเมล' }).click();
    await desk.pane.getByLabel('ที่อยู่อีเมล').waitFor();
  };
  await open();
  const wanted = desk.pane.getByRole('switch', { name: 'รับอีเมลแจ้งเตือน' });
  const address = desk.pane.getByLabel('ที่อยู่อีเมล');
  await expect.poll(() => wanted.isChecked()).toBe(false);
  await wanted.click();
  await desk.pane.getByRole('button', { name: 'บันทึก' }).click();
  await desk.pane.getByText('กรอกที่อยู่อีเมลที่จะให้ส่งไป').waitFor();
  await address.fill('somchai@');
  await desk.pane.getByRole('button', { name: 'บันทึก' }).click();
  await desk.pane.getByText(/ที่อยู่อีเมลไม่ถูกต้อง/).waitFor();
  await picture(desk, 'mail-wrong');
  expect(await overflow(desk)).toBe(0);
  await address.fill(' somchai@bangkok.go.th ');
  await desk.pane.getByRole('button', { name: 'บันทึก' }).click();
  await desk.pane.getByText('ส่งลิงก์ยืนยันไปที่ somchai@bangkok.go.th แล้ว').waitFor();
  await picture(desk, 'mail-asked');
  expect(await overflow(desk)).toBe(0);
  await desk.pane.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();

  await expect.poll(() => mails.arrived).toHaveLength(1);
  const [asking] = mails.arrived;
  expect(asking?.to).toEqual(['somchai@bangkok.go.th']);
  const page = await desk.page.context().newPage();
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(/https:\S+/.exec(asking?.parsed.text ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: /ยืนยัน/ }).click();
  await page.getByRole('heading', { name: /ยืนยันที่อยู่อีเมลแล้ว/ }).waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/mail-confirmed.png` });

  await open();
  await desk.pane.getByRole('button', { name: 'บันทึก' }).click();
  await desk.pane.getByText('จะส่งไปที่ somchai@bangkok.go.th').waitFor();
  await desk.pane.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();

  await open();
  await expect.poll(() => wanted.isChecked()).toBe(true);
  await expect.poll(() => address.inputValue()).toBe('somchai@bangkok.go.th');
  await desk.pane.getByRole('dialog').getByRole('button', { name: 'ปิด' }).click();

  const link = createMailLinks('unsubscribe', world.server.origin, secret).make('suanluang', 'somchai@bangkok.go.th');
  await page.goto(link);
  await page.getByText('เจ้าหน้าที่เขตสวนหลวง (ตัวอย่าง)').waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/unsubscribe.png` });
  await page.getByRole('button', { name: /ยกเลิกการรับอีเมล/ }).click();
  await page.getByRole('heading', { name: /ยกเลิกการรับอีเมลแจ้งเตือนประจำวันแล้ว/ }).waitFor();
  await page.close();

  await open();
  await expect.poll(() => wanted.isChecked()).toBe(false);
  await expect.poll(() => address.inputValue()).toBe('somchai@bangkok.go.th');
  expect(desk.faults).toEqual([]);
  await desk.close();
});

/** By how much the pane can be pushed sideways. */
function overflow({ pane }: Desk): Promise<number> {
  return pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}
