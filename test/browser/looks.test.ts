import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturedInTheDark } from './host/in-the-dark.ts';
import { runsOut } from './host/overflow.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** The narrowest pane Excel gives, light and dark, in both languages: nothing may run out of it sideways. */

const sheet = '2100-1040 2563-Q1';
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการปรับปรุงภูมิทัศน์และทางสัญจรริมคลองของชุมชน\t2563';

const world = setUpWorld();

describe.each([
  { username: 'phayathai', english: false },
  { username: 'sathon', english: true },
])('English $english, 320 px', ({ username, english }) => {
  const name = (view: string, colorScheme = 'light') => `320-${colorScheme}-${english ? 'en' : 'th'}-${view}`;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(world, { paneWidth: 320 });
  });

  afterAll(() => desk?.close());

  async function look(view: string): Promise<void> {
    await picture(desk, name(view));
    if (!english) await picturedInTheDark(desk.page, name(view, 'dark'), paneFrame(desk));
    const wide = await runsOut(desk);
    expect(wide, `${view}: runs out of the pane`).toEqual([]);
  }

  test('every view fits', async () => {
    await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
    await look('sign-in');
    await signIn(desk, username, world.server.password);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
    if (english) {
      await desk.pane.getByRole('button', { name: 'Switch to English' }).click();
      await desk.pane.getByRole('heading', { name: "Today's work" }).waitFor();
    }
    await look('my-sheets');

    await desk.pane
      .getByRole('button', { name: english ? /Open the sheet.*Quarter 1/ : /เปิดแผ่นงาน.*ไตรมาสที่ 1/ })
      .click();
    await desk.pane.getByText(english ? /0 of \d+ filled in/ : /กรอกแล้ว/).waitFor();
    const rows = (await desk.drive('read', sheet, 'A7:A106')).filter(([code]) => code !== '').length;
    const block = Array.from({ length: rows }, (_, index) =>
      index === 0 ? complete.replace('11/10/2562', '') : complete,
    );
    await desk.drive('paste', sheet, 'D7', ['นับ\t\tใช่\t1/2/63', ...block.slice(1)].join('\n'));
    await desk.pane.getByText(english ? /is not in this quarter's list/ : /ไม่อยู่ในรายการ/).waitFor();
    await look('errors');
    await desk.drive('paste', sheet, 'D7', block.join('\n'));
    await desk.drive('type', sheet, 'K7', 'ไม่พบเอกสารต้นฉบับ');
    await desk.pane.getByText(english ? /Warnings with a remark: 1/ : /คำเตือนที่มีหมายเหตุแล้ว 1 ข้อ/).waitFor();
    await look('warnings');

    await desk.pane.getByRole('button', { name: english ? 'Submit' : /ส่งรายงาน/ }).click();
    await desk.pane.getByRole('dialog').waitFor();
    await look('submit');
    await desk.pane.getByRole('button', { name: english ? /Confirm and submit/ : /ยืนยันส่ง/ }).click();
    await desk.pane
      .getByText(/2100-1040-2563-Q1-\d{4}-1/)
      .first()
      .waitFor();
    await look('receipt');
  });
});

test('the planning office’s view fits at 320 px, light and dark', async () => {
  const desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'planning', world.server.password);
  await desk.pane.getByText('แสดง 50 เขต').waitFor();
  await picture(desk, '320-light-th-planning');
  await picturedInTheDark(desk.page, '320-dark-th-planning', paneFrame(desk));
  const overflow = await desk.pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);
  await desk.close();
});

test('the official sheet prints on A4, upright, with nothing cut off', async () => {
  const desk = await openDesk(world);
  await signIn(desk, 'phayathai', world.server.password);
  await desk.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).click();
  await desk.pane
    .getByLabel('รายงานผลการดำเนินงานของไตรมาส')
    .fill(
      'วันที่ 11 ตุลาคม 2562 ประชุมหารือร่วมกับสำนักพัฒนาสังคมเพื่อบูรณาการการทำงานร่วมกันในการจัดทำแผนพัฒนาชุมชน\nวันที่ 25 ธันวาคม 2562 สรุปแนวทางให้แก่ชุมชนทุกแห่งที่อยู่ในพื้นที่',
    );
  await desk.pane.getByRole('button', { name: /พิมพ์แบบรายละเอียดตัวชี้วัด/ }).click();
  await desk.pane.getByText(/วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว/).waitFor();
  await desk.page.getByRole('button', { name: /พิมพ์/ }).first().click();
  const pages = desk.page.locator('section.page');
  await pages.first().waitFor();
  await picture(desk, 'print-preview');
  // A wrapped text that its row has no room for ends after the last whole line: then the letters are taller than their box.
  const cut = await pages.locator('.text.wrap > span').evaluateAll((boxes) =>
    boxes
      .filter((box) => {
        const letters = box.firstElementChild?.getBoundingClientRect().height ?? 0;
        return letters > box.getBoundingClientRect().height + 1;
      })
      .map((box) => box.textContent),
  );
  expect(cut).toEqual([]);
  if (process.env.PICTURES) {
    for (const [index, page] of (await pages.all()).entries()) {
      await page.screenshot({ path: `${process.env.PICTURES}/print-page-${index + 1}.png` });
    }
  }
  expect(desk.faults).toEqual([]);
  await desk.close();
});
