import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookDocument } from '../../addin/workbench/document/document.ts';
import { cutTexts } from './host/cut-texts.ts';
import { loadThaiFonts, thaiFonts } from './host/thai-fonts.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Nothing of official sheets is cut off on paper, whatever Thai font a computer has, and no line or number of entry sheets:
 * those of indicators of several kinds, laid once, and drawn in each of the fonts.
 */

const indicators = ['2100-1040-2563', '2100-1037-2563', '2200-1058-2563'];
const report =
  'วันที่ 11 ตุลาคม 2562 ประชุมหารือร่วมกับสำนักพัฒนาสังคมเพื่อบูรณาการการทำงานร่วมกันในการจัดทำแผนพัฒนาชุมชน\nวันที่ 25 ธันวาคม 2562 สรุปแนวทางให้แก่ชุมชนทุกแห่งที่อยู่ในพื้นที่ และทำความเข้าใจกับประธานกรรมการชุมชนทุกชุมชนเรื่องปีที่จัดทำแผน การบรรจุในแผนเขต และการส่งเอกสาร';

describe.each([
  ['a font of the usual size', 'Sarabun 11', 'Sarabun', thaiFonts],
  ['the government’s font', 'TH Sarabun New 16', 'TH Sarabun New', ['TH Sarabun New']],
])('%s', (_title, setting, named, fonts) => {
  const world = setUpWorld(indicators, { SHEET_FONTS: setting });
  let desk: Desk;
  let laid: WorkbookDocument;

  beforeAll(async () => {
    desk = await openDesk(world);
    await loadThaiFonts(desk.page);
    await signIn(desk, 'phayathai', world.server.password);
    for (const name of indicators) {
      const code = name.slice(0, -5);
      await desk.pane
        .getByRole('listitem')
        .filter({ hasText: code })
        .getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ })
        .click();
      await desk.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill(report);
      await desk.pane.getByRole('button', { name: /พิมพ์แบบรายละเอียดตัวชี้วัด/ }).click();
      await desk.pane.getByText(/วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว/).waitFor();
      await desk.drive('select', `${code} 2563-Q1`, 'A7');
      await desk.pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).click();
    }
    laid = await desk.drive('document');
  });

  afterAll(() => desk?.close());

  test('every cell of a worksheet names it', () => {
    for (const sheet of laid.sheets.filter(({ visibility, name }) => visibility === 'Visible' && name !== 'Sheet1')) {
      const names = new Set(
        Object.values(sheet.cells).flatMap((row) => Object.values(row).map((cell) => cell.format?.fontName)),
      );
      expect([...names], sheet.name).toEqual([named]);
    }
  });

  test.each(fonts)('no text is cut off in %s', async (font) => {
    const cut: Record<string, string[]> = {};
    await desk.drive('open', drawnIn(laid, named, font));
    for (const { name, visibility } of laid.sheets) {
      if (visibility !== 'Visible' || name === 'Sheet1') continue;
      await desk.drive('select', name, 'A1');
      await desk.page.getByRole('button', { name: /พิมพ์/ }).first().click();
      await desk.page.locator('section.page').first().waitFor();
      const isOfficial = name.endsWith('พิมพ์');
      // What stands in an entry sheet's cells of one line may be longer than they are wide, and is read in the cell.
      const found = (await cutTexts(desk.page)).filter((each) => isOfficial || !each.startsWith('sideways'));
      if (found.length > 0) cut[name] = found;
      await picture(desk, `paper-${font}-${name}`);
      await desk.page.getByRole('button', { name: /ปิด.*Close/ }).click();
    }
    expect(cut).toEqual({});
  });
});

/** The workbook with every cell in another font of the same size, as Excel draws one that lacks the named one. */
function drawnIn(laid: WorkbookDocument, named: string, font: string): WorkbookDocument {
  return JSON.parse(
    JSON.stringify(laid).replaceAll(`"fontName":"${named}"`, `"fontName":"${font}"`),
  ) as WorkbookDocument;
}
