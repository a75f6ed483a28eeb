import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturedInTheDark } from './host/in-the-dark.ts';
import { cancelIndicator, type OverHttp, openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What the planning office's decisions look like to an officer in the narrowest pane, light and dark, in both languages. */

const sheet = '2100-1040 2563-Q1';
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการปรับปรุงภูมิทัศน์และทางสัญจรริมคลองของชุมชน\t2563';
const message = 'ขอให้ตรวจรายการต่อไปนี้ให้ตรงกับแผนปฏิบัติราชการประจำปีของเขตก่อนส่งอีกครั้ง\nหากข้อมูลถูกต้องอยู่แล้ว ให้ตอบไว้ที่รายการนั้น';

const world = setUpWorld();

describe.each([
  { username: 'phayathai', district: '1014', english: false },
  { username: 'sathon', district: '1028', english: true },
])('English $english, 320 px', ({ username, district, english }) => {
  let desk: Desk;
  let http: OverHttp;
  let sheets: Sheets;

  beforeAll(async () => {
    http = await openHttp(world.server);
    sheets = sheetsOverHttp(http);
    desk = await openDesk(world, { paneWidth: 320 });
    // As high as all that is shown: the pictures are of the whole pane.
    await desk.page.setViewportSize({ width: 1000, height: 1900 });
  });

  afterAll(async () => {
    await desk?.close();
    await http?.close();
  });

  async function look(view: string): Promise<void> {
    await picture(desk, `320-light-${english ? 'en' : 'th'}-${view}`);
    if (!english) await picturedInTheDark(desk.page, `320-dark-th-${view}`, paneFrame(desk));
    const wide = await desk.pane.locator('body').evaluate((body) => {
      const room = body.ownerDocument.documentElement.clientWidth;
      return [...body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > room + 1 && element.checkVisibility())
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
    });
    expect(wide, `${view}: runs out of the pane`).toEqual([]);
  }

  const press = (name: RegExp) => desk.pane.getByRole('button', { name }).first().click();
  const see = (text: RegExp) => desk.pane.getByText(text).first().waitFor();
  const opening = english ? /Open the sheet.*Quarter 1/ : /เปิดแผ่นงาน.*ไตรมาสที่ 1/;
  const back = english ? /Back to today's work/ : /กลับไปงานวันนี้/;

  test('a sheet that was given back, with more time', async () => {
    await signIn(desk, username, world.server.password);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
    if (english) {
      await desk.pane.getByRole('button', { name: 'Switch to English' }).click();
      await desk.pane.getByRole('heading', { name: "Today's work" }).waitFor();
    }
    await http.send('planning', 'PUT', `/api/v1/windows/2563-Q1/extensions/${district}`, {
      dueOn: '2027-06-30',
      reason: 'น้ำท่วมสำนักงานเขต',
    });
    await press(english ? /Refresh/ : /รีเฟรช/);
    await see(english ? /given more time/ : /ขยายเวลาแล้ว/);
    await look('extended-card');
    await press(opening);
    await see(english ? /given you until 30 Jun 2027/ : /ขยายเวลาส่งให้ถึง 30 มิ.ย. 2570/);
    const rows = (await desk.drive('read', sheet, 'A7:A106')).filter(([code]) => code !== '');
    await desk.drive('paste', sheet, 'D7', rows.map(() => complete).join('\n'));
    await see(english ? /Nothing to mend/ : /ไม่มีข้อที่ต้องแก้/);
    await press(english ? /^Submit/ : /^ส่งรายงาน/);
    await press(english ? /Confirm and submit/ : /ยืนยันส่ง/);
    await see(/2100-1040-2563-Q1-\d{4}-1/);
    await sheets.decide(district, 'return', {
      message,
      items: [
        { subject: String(rows[0]?.[0]), column: null, message: 'ตรวจทั้งแถว: ชุมชนนี้อยู่ระหว่างเปลี่ยนคณะกรรมการหรือไม่' },
        { subject: String(rows[4]?.[0]), column: 'project', message: 'ชื่อโครงการไม่ตรงกับแผนปฏิบัติราชการ' },
      ],
    });
    await press(english ? /Back to the sheet/ : /กลับไปที่แผ่นงาน/);
    await press(back);
    await see(english ? /Returned to be mended: 1/ : /ส่งคืนให้แก้ไข 1 แผ่น/);
    await look('returned-card');
    await press(opening);
    await see(english ? /0 of 2 done/ : /ทำแล้ว 0 จาก 2 รายการ/);
    await press(english ? /^Answer/ : /^ตอบ สยป./);
    await look('returned');
  });

  test('one that is evaluated, and one that is cancelled', async () => {
    await press(english ? /^Submit/ : /^ส่งรายงาน/);
    await see(english ? /neither changed nor answered/ : /ยังไม่ได้แก้หรือตอบ/);
    await look('returned-submit');
    await press(english ? /Confirm and submit/ : /ยืนยันส่ง/);
    await see(/2100-1040-2563-Q1-\d{4}-2/);
    await sheets.decide(district, 'accept');
    await sheets.decide(district, 'evaluate', { scores: { '2.1': 95, '2.2': null }, remark: 'รายงานครบถ้วน ชัดเจน' });
    await press(english ? /Back to the sheet/ : /กลับไปที่แผ่นงาน/);
    await press(back);
    await see(english ? /Done: 1/ : /เสร็จแล้ว 1 แผ่น/);
    await look('evaluated-card');
    await press(opening);
    await see(english ? /has evaluated this/ : /ประเมินรายงานนี้แล้ว/);
    await desk.pane
      .getByText(english ? "The sheet's history" : 'ประวัติของแผ่นงาน')
      .first()
      .click();
    await see(english ? /Returned$/ : /^ส่งคืนให้แก้ไข$/);
    await look('evaluated');
    await cancelIndicator(http, '2100-1040', 1, 'รวมกับตัวชี้วัดอื่นแล้ว');
    try {
      await press(back);
      await desk.pane.getByText(english ? /Cancelled: \d/ : /ตัวชี้วัดที่ยกเลิก \d/).click();
      await look('cancelled-card');
      await press(opening);
      await see(english ? /is cancelled from quarter 1 on/ : /ยกเลิกตั้งแต่ไตรมาสที่ 1/);
      await look('cancelled');
    } finally {
      await cancelIndicator(http, '2100-1040', null, 'รวมกับตัวชี้วัดอื่นแล้ว');
    }
    expect(desk.faults).toEqual([]);
  });
});
