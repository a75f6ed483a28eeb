import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { dressWorksheet } from '../../workbook/kit/dress.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { type Area, failed, passed, same } from '../check.ts';
import { does, refuses } from '../excel-answers.ts';
import { scratchTitle } from '../scratch.ts';

/** Worksheets as the add-in makes, hides, freezes and draws on them. */
export const worksheets: Area = {
  key: 'worksheets',
  title: { th: 'แผ่นงานและแผนภูมิ', en: 'Worksheets and charts' },
  checks: [
    {
      id: 'worksheets/very-hidden',
      title: { th: 'ลบแผ่นงานที่ซ่อนสนิทไม่ได้จนกว่าจะแสดง', en: 'A very hidden worksheet is deleted once it is shown' },
      touches: ['addin/workbook/sheets/lay-lists.ts'],
      run: async ({ context }) => {
        const hidden = context.workbook.worksheets.add(`${scratchTitle} ซ่อน`);
        hidden.visibility = Excel.SheetVisibility.veryHidden;
        await context.sync();
        return does(context, () => {
          hidden.visibility = Excel.SheetVisibility.visible;
          hidden.delete();
        });
      },
    },
    {
      id: 'worksheets/title-31',
      title: { th: 'ชื่อแผ่นงานยาว 31 ตัวอักษร', en: 'A title of 31 letters' },
      touches: ['addin/workbook/kit/taken.ts', 'addin/workbook/kit/names.ts'],
      run: ({ context }) =>
        does(context, () => {
          context.workbook.worksheets.add(`${scratchTitle} `.padEnd(31, 'ก'));
        }),
    },
    {
      id: 'worksheets/title-taken',
      title: { th: 'ชื่อแผ่นงานซ้ำถูกปฏิเสธ', en: 'A title that is taken is refused' },
      touches: ['addin/workbook/kit/taken.ts'],
      run: ({ context }) =>
        refuses(context, ['ItemAlreadyExists', 'InvalidArgument'], () => {
          context.workbook.worksheets.add(scratchTitle);
        }),
    },
    {
      id: 'worksheets/frozen',
      title: {
        th: 'ตรึงแถวและคอลัมน์ โดยแผ่นงานตรงหน้าไม่เปลี่ยน',
        en: 'Panes are frozen, and the same worksheet stays in front',
      },
      touches: ['addin/workbook/sheets/lay-sheet.ts'],
      run: async ({ context, worksheet }) => {
        worksheet.load('id').freezePanes.freezeAt(cellsAt(worksheet, 0, 0, 6, 2));
        const front = context.workbook.worksheets.getActiveWorksheet().load('id');
        const frozen = worksheet.freezePanes.getLocationOrNullObject().load('rowCount, columnCount').untrack();
        await context.sync();
        return same([front.id === worksheet.id, frozen.rowCount, frozen.columnCount], [true, 6, 2]);
      },
    },
    {
      id: 'worksheets/look',
      title: { th: 'ซ่อนเส้นตารางและตั้งสีแท็บ', en: 'Gridlines are hidden and the tab is coloured' },
      touches: ['addin/workbook/kit/dress.ts'],
      run: async ({ context, worksheet }) => {
        dressWorksheet(worksheet, '#0B6E4F');
        worksheet.load('showGridlines, tabColor');
        await context.sync();
        return same([worksheet.showGridlines, worksheet.tabColor.toUpperCase()], [false, '#0B6E4F']);
      },
    },
    {
      id: 'worksheets/chart',
      title: { th: 'แผนภูมิแท่งกับเส้นเป้าหมาย', en: 'A chart of bars with a line for the target' },
      touches: ['addin/workbook/city/city-chart.ts', 'addin/workbook/city/lay-trend.ts'],
      run: async ({ context, worksheet }) => {
        setCells(
          cellsAt(worksheet, 0, 0, 3, 3),
          [
            ['ก', 1, 2],
            ['ข', 2, 2],
            ['ค', 3, 2],
          ],
          null,
        );
        const column = (index: number) => cellsAt(worksheet, 0, index, 3, 1);
        const chart = worksheet.charts.add(Excel.ChartType.columnClustered, column(1), Excel.ChartSeriesBy.columns);
        const bars = chart.series.getItemAt(0);
        bars.setXAxisValues(column(0));
        const line = chart.series.add('เป้าหมาย');
        line.setValues(column(2));
        line.setXAxisValues(column(0));
        line.chartType = Excel.ChartType.line;
        line.markerStyle = Excel.ChartMarkerStyle.none;
        chart.axes.valueAxis.minimum = 0;
        const count = chart.series.getCount();
        await context.sync();
        return same(count.value, 2);
      },
    },
    {
      id: 'worksheets/hidden-column',
      title: { th: 'ซ่อนคอลัมน์แล้วยังอ่านได้', en: 'A hidden column is read' },
      touches: ['addin/workbook/sheets/lay-calculated.ts'],
      run: async ({ context, worksheet }) => {
        setCells(cellsAt(worksheet, 0, 0, 1, 2), [[1, 2]], null);
        cellsAt(worksheet, 0, 1).columnHidden = true;
        const cells = cellsAt(worksheet, 0, 0, 1, 2).load('values');
        const hidden = cellsAt(worksheet, 0, 1).load('columnHidden');
        await context.sync();
        return hidden.columnHidden ? same(cells.values, [[1, 2]]) : failed('ไม่ซ่อน · not hidden');
      },
    },
    {
      id: 'worksheets/back-in-front',
      title: { th: 'พาแผ่นงานกลับมาอยู่ตรงหน้า', en: 'A worksheet is brought in front again' },
      touches: ['addin/workbook/sheets/go-to-sheet.ts'],
      run: async ({ context, worksheet }) => {
        context.workbook.worksheets.add(`${scratchTitle} อีกแผ่น`).activate();
        await context.sync();
        worksheet.load('id').activate();
        const front = context.workbook.worksheets.getActiveWorksheet().load('id');
        await context.sync();
        return front.id === worksheet.id ? passed() : failed(front.id);
      },
    },
  ],
};
