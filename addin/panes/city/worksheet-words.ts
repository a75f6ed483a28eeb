import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { onlyReporter } from '../../../shared/rules/city/reporters.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** Words of the city's worksheets: views, laying and refreshing, a district's rows and the way back. */
export const worksheetWords = {
  view: { th: 'มุมมองข้อมูล', en: 'View' },
  views: {
    accepted: { th: 'ที่รับรองแล้ว', en: 'As accepted' },
    submitted: { th: 'ที่ส่งแล้ว', en: 'As submitted' },
    now: { th: 'ที่กรอกล่าสุด (รวมฉบับร่าง)', en: 'As filled now, drafts too' },
  } satisfies Record<View, Text>,
  inWorkbook: { th: 'ทำงานในสมุดงาน', en: 'Work in the workbook' },
  worksheets: { th: 'แผ่นงานของทั้งเมือง', en: "The city's worksheets" },
  /** Of the worksheet over all districts, and of an indicator's that a single district reports, or its owner alone. */
  sheets: {
    city: {
      lay: { th: 'สร้างแผ่นรวมเมือง', en: "Lay the city's sheet" },
      laid: { th: 'สร้างแผ่นรวมเมืองในสมุดงานแล้ว', en: "The city's sheet is in the workbook" },
      refresh: { th: 'ปรับแผ่นรวมเมืองเป็นปัจจุบัน', en: "Bring the city's sheet up to date" },
      allRows: { th: 'ทุกแถวของทุกเขต', en: 'All rows of all districts' },
      drillHint: {
        th: 'เลือกแถวของเขตในแผ่นรวมเมือง หรือเลือกเขตที่นี่',
        en: "Select a district's row in the city's sheet, or choose it here",
      },
      back: { th: 'กลับไปแผ่นรวมเมือง', en: "Back to the city's sheet" },
      missing: {
        th: 'ไม่พบแผ่นรวมเมืองในสมุดงานนี้ กดสร้างแผ่นรวมเมืองก่อน',
        en: "The city's sheet is not in this workbook; lay it first",
      },
    },
    only: {
      lay: { th: 'สร้างแผ่นสรุปของเขต', en: "Lay the district's summary" },
      laid: { th: 'สร้างแผ่นสรุปของเขตในสมุดงานแล้ว', en: "The district's summary is in the workbook" },
      refresh: { th: 'ปรับแผ่นสรุปของเขตเป็นปัจจุบัน', en: "Bring the district's summary up to date" },
      allRows: { th: 'ทุกแถวของเขต', en: 'All rows of the district' },
      drillHint: {
        th: 'เลือกแถวของเขตในแผ่นสรุป หรือเลือกเขตที่นี่',
        en: "Select the district's row in the summary, or choose it here",
      },
      back: { th: 'กลับไปแผ่นสรุปของเขต', en: "Back to the district's summary" },
      missing: {
        th: 'ไม่พบแผ่นสรุปของเขตในสมุดงานนี้ กดสร้างแผ่นสรุปก่อน',
        en: "The district's summary is not in this workbook; lay it first",
      },
    },
    owner: {
      lay: { th: 'สร้างแผ่นสรุปของหน่วยงาน', en: "Lay the office's summary" },
      laid: { th: 'สร้างแผ่นสรุปของหน่วยงานในสมุดงานแล้ว', en: "The office's summary is in the workbook" },
      refresh: { th: 'ปรับแผ่นสรุปของหน่วยงานเป็นปัจจุบัน', en: "Bring the office's summary up to date" },
      allRows: { th: 'ทุกแถวของหน่วยงาน', en: 'All rows of the office' },
      drillHint: {
        th: 'เลือกแถวของหน่วยงานในแผ่นสรุป หรือเลือกหน่วยงานที่นี่',
        en: "Select the office's row in the summary, or choose it here",
      },
      back: { th: 'กลับไปแผ่นสรุปของหน่วยงาน', en: "Back to the office's summary" },
      missing: {
        th: 'ไม่พบแผ่นสรุปของหน่วยงานในสมุดงานนี้ กดสร้างแผ่นสรุปก่อน',
        en: "The office's summary is not in this workbook; lay it first",
      },
    },
  },
  refreshNote: {
    th: 'คอลัมน์ ตัวกรอง การเรียงลำดับ และแผนภูมิที่คุณปรับไว้ยังอยู่',
    en: 'Your own columns, filters, order and chart stay',
  },
  refreshed: (title: string): Text => ({
    th: `ปรับแผ่น “${title}” เป็นปัจจุบันแล้ว`,
    en: `“${title}” is up to date`,
  }),
  beside: (title: string): Text => ({
    th: `แผ่นเดิมถูกแก้โครงสร้างไปแล้ว หรือตัวชี้วัดมีรุ่นใหม่ จึงสร้างแผ่นใหม่ชื่อ “${title}”`,
    en: `The worksheet that was there has been taken apart, or the indicator is a newer version: a new one is “${title}”`,
  }),
  besideCure: {
    th: 'แผ่นเดิมและสิ่งที่พิมพ์ไว้ยังอยู่ครบ ลบเองได้เมื่อไม่ใช้แล้ว',
    en: 'The old one stays with all that was typed; delete it when you no longer need it.',
  },
  trend: { th: 'แนวโน้มรายไตรมาส', en: 'Trend by quarter' },
  fetching: { th: 'กำลังรับข้อมูลจากเซิร์ฟเวอร์', en: 'Fetching from the server' },
  laying: (rows: string, all: string): Text => ({
    th: `วางแล้ว ${rows} จาก ${all} แถว`,
    en: `${rows} of ${all} rows are in`,
  }),
  trendLaid: (title: string): Text => ({ th: `แนวโน้มอยู่ในแผ่น “${title}”`, en: `The trend is in “${title}”` }),
  rowsLaid: (rows: string, title: string): Text => ({
    th: `วาง ${rows} แถวในแผ่น “${title}” แล้ว`,
    en: `${rows} rows are in “${title}”`,
  }),
  noRows: { th: 'มุมมองนี้ยังไม่มีแถวให้วาง', en: 'This view has no rows yet' },
  drill: { th: 'แถวของหน่วยงาน', en: "An office's rows" },
  office: { th: 'หน่วยงาน', en: 'Office' },
  choose: { th: 'เลือกหน่วยงาน', en: 'Choose an office' },
  showRows: (office: Text): Text => ({ th: `ดูแถวของ${office.th}`, en: `Show the rows of ${office.en}` }),
  showRowsOfNone: { th: 'ดูแถว', en: 'Show the rows' },
  nothingShown: {
    th: 'มุมมองนี้ยังไม่มีข้อมูลของหน่วยงานนี้',
    en: 'This view has nothing of this office yet',
  },
  rowsShown: (office: Text, revision: number): Text => ({
    th: `แถวของ${office.th} ฉบับที่ ${revision} อยู่ในสมุดงานแล้ว`,
    en: `The rows of ${office.en}, revision ${revision}, are in the workbook`,
  }),
} satisfies Record<string, Text | Record<string, Text | Record<string, Text>> | ((...parts: never[]) => Text)>;

/** The words of an indicator's worksheet. */
export function sheetWordsOf(
  indicator: Pick<Indicator, 'reportedBy'>,
): Record<'lay' | 'laid' | 'refresh' | 'allRows' | 'drillHint' | 'back' | 'missing', Text> {
  if (indicator.reportedBy === 'owner') return worksheetWords.sheets.owner;
  return worksheetWords.sheets[onlyReporter(indicator) ? 'only' : 'city'];
}
