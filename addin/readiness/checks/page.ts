import { sheetFonts } from '../../parts/installation.ts';
import { isFontHere } from '../../parts/look/is-font-here.ts';
import { codeSquares } from '../../parts/scannable/code-squares.ts';
import { squaresPng } from '../../parts/scannable/squares-png.ts';
import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { layFoot, setUpPage } from '../../workbook/kit/set-up-page.ts';
import { type Area, failed, passed, refused, same } from '../check.ts';

const pages = ['addin/workbook/kit/set-up-page.ts', 'addin/workbook/paper/lay-paper.ts'];

/** Paper. */
export const page: Area = {
  key: 'page',
  title: { th: 'หน้ากระดาษและตัวอักษร', en: 'Paper and letters' },
  checks: [
    {
      id: 'page/as-wide-as-paper',
      title: { th: 'A4 พอดีความกว้างหน้าเดียว', en: 'A4, as wide as one page' },
      touches: pages,
      run: async ({ context, worksheet }) => {
        setUpPage(worksheet, { upright: true });
        await context.sync();
        const layout = worksheet.pageLayout.load('orientation, paperSize, zoom');
        await context.sync();
        const { orientation, paperSize, zoom } = layout;
        return same([orientation, paperSize, zoom.horizontalFitToPages], ['Portrait', 'A4', 1]);
      },
    },
    {
      id: 'page/header-row',
      title: { th: 'หัวตารางซ้ำทุกหน้า', en: 'The header row stands on every page' },
      touches: pages,
      run: async ({ context, worksheet }) => {
        setUpPage(worksheet, { headerRow: 5 });
        await context.sync();
        const rows = worksheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex, rowCount').untrack();
        await context.sync();
        return rows.isNullObject ? failed('—') : same([rows.rowIndex, rows.rowCount], [5, 1]);
      },
    },
    {
      id: 'page/print-area',
      title: { th: 'พื้นที่พิมพ์', en: 'The print area' },
      touches: pages,
      run: async ({ context, worksheet }) => {
        setCells(cellsAt(worksheet, 0, 0), [[1]], null);
        worksheet.pageLayout.setPrintArea(cellsAt(worksheet, 0, 0, 20, 6));
        await context.sync();
        const area = worksheet.pageLayout.getPrintAreaOrNullObject().load('cellCount').untrack();
        await context.sync();
        return area.isNullObject ? failed('—') : same(area.cellCount, 120);
      },
    },
    {
      id: 'page/foot',
      title: { th: 'ท้ายกระดาษขึ้นต้นด้วยตัวเลขได้', en: 'A foot whose words begin with digits' },
      touches: pages,
      run: async ({ context, worksheet }) => {
        layFoot(worksheet, '2100-1040 2563-Q1');
        await context.sync();
        const foot = worksheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter, rightFooter');
        await context.sync();
        // Excel may put the font first; then a space must stand between its size and a digit.
        const look = /^(?:&\d+&"[^"]*"|&"[^"]*"&\d+(?: |(?!\d)))/;
        const words = [foot.leftFooter, foot.rightFooter].map((text) => text.replace(look, ''));
        return same(words, ['2100-1040 2563-Q1', 'หน้า &P / &N']);
      },
    },
    {
      id: 'page/picture',
      title: { th: 'วางรูปคิวอาร์โค้ดของใบรับได้', en: "A picture can be laid: the receipt's QR code" },
      touches: ['addin/workbook/paper/lay-paper.ts'],
      instead: { th: 'พิมพ์จากกระดานในเบราว์เซอร์แทน', en: 'it is printed from the board, in the browser' },
      run: async ({ context, worksheet }) => {
        const picture = worksheet.shapes.addImage(squaresPng(codeSquares('Traimat')));
        picture.width = 57;
        picture.height = 57;
        await context.sync();
        picture.load('width, height');
        await context.sync();
        return same([Math.round(picture.width), Math.round(picture.height)], [57, 57]);
      },
    },
    {
      id: 'page/row-heights',
      title: { th: 'ความสูงแถวและความกว้างคอลัมน์คงตามที่ตั้ง', en: 'Row heights and column widths stay as they were set' },
      touches: ['addin/workbook/kit/style.ts', 'addin/workbook/paper/lay-paper.ts'],
      run: async ({ context, worksheet }) => {
        const { format } = cellsAt(worksheet, 0, 0);
        format.rowHeight = 44;
        format.columnWidth = 96;
        await context.sync();
        const kept = worksheet.getRange('A1').format.load('rowHeight, columnWidth');
        await context.sync();
        const near = Math.abs(kept.rowHeight - 44) <= 1 && Math.abs(kept.columnWidth - 96) <= 2;
        const seen = `${kept.rowHeight} × ${kept.columnWidth}`;
        return near ? passed(seen) : failed(seen);
      },
    },
    {
      id: 'page/font',
      title: { th: 'มีแบบอักษรของแผ่นงานในเครื่องนี้', en: "This computer has the worksheets' font" },
      touches: ['addin/workbook/kit/sheet-font.ts', 'addin/workbook/paper/lay-paper.ts'],
      instead: { th: 'ใช้แบบอักษรถัดไปที่มีในเครื่อง', en: 'the next font that is here is taken' },
      run: async () => {
        const [wanted, ...others] = sheetFonts();
        const here = [wanted, ...others].filter(({ name }) => isFontHere(name)).map(({ name }) => name);
        const seen = here.join(', ') || '—';
        return here.includes(wanted.name) ? passed(seen) : failed(`${wanted.name} ≠ ${seen}`);
      },
    },
    {
      id: 'page/seen-whole',
      title: { th: 'สระและวรรณยุกต์ไทยไม่ถูกตัดในแถวของเรา', en: 'Thai marks are not cut in our rows' },
      touches: ['addin/workbook/kit/style.ts', 'addin/workbook/kit/text-lines.ts'],
      byHand: true,
      run: async ({ context, worksheet, ask }) => {
        const cell = cellsAt(worksheet, 0, 0);
        setCells(cell, [['ที่ปรึกษา ผู้ซึ้ง น้ำปู่ กู้ ฏิ ญู']], null);
        cell.format.rowHeight = 23;
        cell.format.columnWidth = 240;
        cell.format.font.size = 11;
        await context.sync();
        const reply = await ask({
          kind: 'look',
          what: { th: 'ตัวอักษรที่ A1 เห็นครบทั้งสระบนและล่าง', en: 'The letters in A1 are whole, above and below' },
        });
        if (reply === 'skipped') return refused('hand');
        return reply === 'yes' ? passed() : failed('ถูกตัด · cut');
      },
    },
  ],
};
