import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type HelpPicture, pictureForms } from '../../server/http/help/pictures.ts';
import { fillCity } from '../browser/host/board-city.ts';
import { openBoard, settledBoard } from '../browser/host/board-desk.ts';
import { unfoldChoice, unfoldWorkbook } from '../browser/host/city-desk.ts';
import { complete, first, sheet } from '../browser/host/officer-desk.ts';
import { type OverHttp, openHttp } from '../browser/host/over-http.ts';
import { paperRows, yearOf } from '../browser/host/paper-in-workbook.ts';
import { sheetsOverHttp } from '../browser/host/sheets-over-http.ts';
import { type Desk, openDesk, signIn } from '../browser/host/workbench.ts';
import { setUpWorld } from '../browser/host/world.ts';
import { picturePane, takePicture } from './take-picture.ts';

/**
 * Makes the manual's pictures, out of a district's quarter and the planning office's: run by itself, and its pictures are
 * committed.
 */

const world = setUpWorld(['2100-1040-2563', '0800-6593-2563', '5004-0881-2563'], { CONTACT: 'กองยุทธศาสตร์ โทร. 1234' });
const phayaThai = '1014';
let http: OverHttp;

beforeAll(async () => {
  http = await openHttp(world.server);
});

const open = () => openDesk(world, { paneWidth: picturePane });

function handsAt(desk: Desk) {
  return {
    press: (name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click(),
    see: (text: string | RegExp) => desk.pane.getByText(text).first().waitFor(),
    take: (name: HelpPicture, at?: Locator) => takePicture(desk.page, name, desk, at),
  };
}

describe('the officer', () => {
  test('from the sign-in to the paper', async () => {
    const desk = await open();
    const { press, see, take } = handsAt(desk);
    await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
    await take('sign-in');
    await signIn(desk, 'phayathai', world.server.password);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
    await desk.pane.getByRole('button', { name: /^เปิดแผ่นงาน 2100-1040/ }).waitFor();
    await take('list');
    await press('ทำอย่างไรต่อ');
    await see('อ่านในคู่มือ');
    await take('what-next');
    await press(/เปิดแผ่นงาน 2100-1040.*ไตรมาสที่ 1|เปิดแผ่นงาน 2100-1040/);
    await see('กรอกแล้ว 0 จาก 22 ชุมชน');

    const rows = (number: number, changed: (row: number) => string = () => complete) =>
      Array.from({ length: number }, (_, row) => changed(row)).join('\n');
    await desk.drive(
      'paste',
      sheet,
      `D${first}`,
      rows(14, (row) =>
        row === 3
          ? complete.replace('11/10/2562', '5/1/2563')
          : row === 5
            ? complete.replace('โครงการตัวอย่าง', '')
            : complete,
      ),
    );
    await see('กรอกแล้ว 14 จาก 22 ชุมชน');
    await see('วันที่จัดทำแผนอยู่หลังวันสิ้นไตรมาส');
    await desk.drive('select', sheet, `C${first}`);
    await take('fill');
    await take('errors', desk.pane.getByRole('heading', { name: 'ข้อที่ต้องแก้' }));
    await desk.drive('type', sheet, `G${first}`, '20 พ.ย. 2562');
    await desk.drive('type', sheet, `G${first + 1}`, '๑๑ ต.ค. ๒๕๖๒');
    await see(/ปรับ 2 ช่อง/);
    await take('tidy', desk.pane.getByRole('heading', { name: 'ปรับรูปแบบข้อมูล' }));

    await desk.drive('paste', sheet, `D${first}`, rows(22));
    await see('กรอกแล้ว 22 จาก 22 ชุมชน');
    await desk.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill('ประชุมร่วมกับคณะกรรมการชุมชนครบทุกแห่งแล้ว');
    // A colleague on another computer has stored the same sheet meanwhile.
    await sheetsOverHttp(http).save(phayaThai, 12);
    await press('บันทึกร่าง');
    await see('บนเซิร์ฟเวอร์มีฉบับใหม่กว่า');
    await take('conflict');
    await press('เก็บของฉัน');
    await see(/บันทึกร่างบนเซิร์ฟเวอร์แล้ว|พร้อมส่ง|ไม่มีข้อที่ต้องแก้/);
    await press('ส่งรายงาน');
    await desk.pane.getByRole('dialog').waitFor();
    await take('submit');
    await press('ยืนยันส่ง');
    await see(/2100-1040-2563-Q1-1014-/);
    await take('receipt');
    await press('กลับไปที่แผ่นงาน');
    await press('พิมพ์แบบรายละเอียดตัวชี้วัด');
    await see(/วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว/);
    await expect.poll(async () => yearOf(await paperRows(desk, `${sheet} พิมพ์`))[0]?.[1]).toContain('100.00');
    await desk.drive('select', `${sheet} พิมพ์`, 'A1');
    await take('print');

    await sheetsOverHttp(http).decide(phayaThai, 'return', {
      message: 'ตรวจวันที่จัดทำแผนให้ตรงกับเอกสาร',
      items: [{ subject: '1014-002', column: 'planDate', message: 'ไม่ตรงกับเอกสารที่แนบ' }],
    });
    await press(/กลับไปงานวันนี้/);
    await press('รีเฟรช');
    await press(/เปิดแผ่นงาน 2100-1040/);
    await see('รายการที่ สยป. ให้แก้');
    await take('returned');
    await desk.close();
  });
});

describe('the planning office', () => {
  test('from the city to the board', async () => {
    await fillCity(http);
    const desk = await open();
    const { press, see, take } = handsAt(desk);
    await signIn(desk, 'planning', world.server.password);
    await see('แสดง 50 เขต');
    // The second quarter is open, too; in the first there is more to see.
    await unfoldChoice(desk);
    await desk.pane.getByLabel('ไตรมาส', { exact: true }).selectOption('2563-Q1');
    await desk.pane.getByText(/รวมจาก 1\d ใน 50 เขต/).waitFor();
    await desk.pane.locator('summary').filter({ hasText: '2100-1040 · ' }).click();
    await take('city');
    await press('ตรวจเขตสวนหลวง');
    await desk.pane.getByRole('heading', { name: 'ประวัติ' }).waitFor();
    await take('review');
    await press(/^ส่งคืน$/);
    await desk.pane.getByLabel('ข้อความถึงหน่วยงาน').fill('ตรวจวันที่จัดทำแผนให้ตรงกับเอกสาร');
    await take('return', desk.pane.getByRole('heading', { name: 'ส่งคืนให้แก้ไข' }));
    await press(/กลับไปรายการหน่วยงาน/);
    await unfoldWorkbook(desk);
    await press('สร้างแผ่นรวมเมือง');
    await see('สร้างแผ่นรวมเมืองในสมุดงานแล้ว');
    await take('city-worksheet');
    await desk.close();

    const board = await openBoard(world, {
      search: '?year=2563&indicator=2100-1040&quarter=1&view=submitted&tab=city',
      width: pictureForms.window.width,
    });
    await settledBoard(board.page);
    await takePicture(board.page, 'board');
    await board.close();
    await http.close();
  });
});
