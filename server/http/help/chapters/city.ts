import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const city: Record<TopicsOf<'planning', 'city'>, Article> = {
  views: {
    title: { th: 'สามมุมมองของผลทั้งเมือง', en: 'Three views of the city' },
    body: [
      {
        th: 'ที่รับรองแล้ว ที่ส่งแล้ว หรือที่กรอกล่าสุดซึ่งรวมฉบับร่าง ทุกตัวเลขบอกว่ารวมกี่เขต ร้อยละของเมืองคิดจากผลรวมตัวตั้งหารผลรวมตัวหาร ไม่ใช่ค่าเฉลี่ยของเขต',
        en: 'As accepted, as submitted, or as filled now, which has the drafts in it. Every figure says how many districts it holds. The city’s percentage is the sum of numerators by the sum of denominators, no mean of districts.',
      },
    ],
  },
  'city-worksheet': {
    title: { th: 'แผ่นรวมเมืองใน Excel', en: 'The city’s worksheet in Excel' },
    body: [
      {
        th: 'เปิด “ทำงานในสมุดงาน” กด “สร้างแผ่นรวมเมือง” แล้ว “ปรับแผ่นรวมเมืองเป็นปัจจุบัน” เมื่อมีข้อมูลใหม่ คอลัมน์ ตัวกรอง ลำดับ และแผนภูมิที่ท่านเพิ่มเองคงอยู่',
        en: "Under “Work in the workbook” press “Lay the city's sheet”, and “Bring the city's sheet up to date” when there is news. Columns, filters, order and charts of your own stay.",
      },
      {
        picture: 'city-worksheet',
        caption: { th: 'แผ่นรวมเมือง พร้อมแผนภูมิของ Excel', en: 'The city’s worksheet, with Excel’s own chart' },
      },
    ],
    see: ['district-rows'],
  },
  'district-rows': {
    title: { th: 'ดูแถวที่อยู่หลังตัวเลข', en: 'The rows behind a figure' },
    body: [
      {
        th: 'ใน “ทำงานในสมุดงาน” ส่วน “แถวของหน่วยงาน” เลือกหน่วยงาน หรือเลือกแถวของหน่วยงานในแผ่นรวมเมือง แล้วกดปุ่มดูแถว แถวจะวางในสมุดงานพร้อมเลขที่ฉบับ “ทุกแถวของทุกเขต” วางทั้งเมือง',
        en: "Under “An office's rows” choose an office, or select its line in the city’s worksheet, and press the button: its rows are laid with the number of their revision. “All rows of all districts” lays all.",
      },
    ],
  },
  board: {
    title: { th: 'กระดานภาพรวมในเบราว์เซอร์', en: 'The board in a browser' },
    body: [
      {
        th: 'เปิดที่อยู่ของเซิร์ฟเวอร์นี้ตามด้วย /board มีแผนที่เขต แนวโน้ม ติดตามการส่ง ทุกตัวชี้วัด รายละเอียดตัวชี้วัด และหน่วยงาน ที่อยู่ในเบราว์เซอร์เก็บสิ่งที่เลือกไว้ ส่งให้ผู้อื่นหรือบันทึกได้ ทุกแผนภูมิมี “ดูเป็นตาราง” และกด “พิมพ์” เป็น A4 ได้',
        en: 'Open this server’s address with /board: a map of districts, trends, follow-up, all indicators, each indicator’s sheet, agencies. The address holds what you have chosen, to be sent or kept. Behind every chart stands “See as a table”, and “Print” puts it on A4.',
      },
      { picture: 'board', caption: { th: 'กระดานในเบราว์เซอร์', en: 'The board in a browser' } },
    ],
    see: ['indicator-page'],
  },
  'indicator-page': {
    title: { th: 'หน้ารายละเอียดตัวชี้วัด', en: 'An indicator’s page' },
    body: [
      {
        th: 'หน้าเดียวบอกทุกอย่างที่หน้าเดิมของระบบเก่าบอก ตามลำดับเดิม: ชื่อ เป้าหมาย ผลงาน ผลประเมิน สี่ไตรมาส รายงาน สรุป นิยาม วิธีคำนวณ แหล่งข้อมูล ยุทธศาสตร์ โครงการ และผลที่ระบบเดิมเผยแพร่ เลือกหน่วยงานและไตรมาสได้ เปิดจากกระดาน “รายละเอียดตัวชี้วัด” หรือปุ่มชื่อเดียวกันในบานหน้าต่าง ใต้รายงานแต่ละไตรมาสดูแถวข้อมูลที่อยู่หลังตัวเลขได้',
        en: 'One page says all that the old system’s page said, in its order: title, target, result, evaluation, four quarters, reports, summary, definition, method, sources, strategy, projects, and what the old system had published. Choose the office and the quarter. It opens from the board’s part “Indicator sheet” and from the button of that name in the pane; below each quarter’s report stand the rows behind its figure.',
      },
    ],
    see: ['board', 'district-rows'],
  },
  'as-of': {
    title: { th: 'ดูย้อนหลัง ณ เวลาหนึ่ง', en: 'Look back to a moment' },
    body: [
      {
        th: 'กด “ดูย้อนหลัง” (ในบานหน้าต่างอยู่ใต้บรรทัดที่บอกตัวชี้วัดและไตรมาส) เลือกวันและเวลา ทุกตัวเลขเป็นอย่างที่ตอบในเวลานั้น ดูได้อย่างเดียว แถบด้านบนบอกว่าไม่ใช่ปัจจุบัน กด “กลับสู่ปัจจุบัน” เพื่อทำงานต่อ',
        en: 'Press “As of” (in the pane below the line that names indicator and quarter), choose a day and time: everything is as it was answered then, to be looked at only. A bar says that it is not the present; “Back to now” ends it.',
      },
    ],
    see: ['audit'],
  },
  audit: {
    title: { th: 'บันทึกการกระทำ', en: 'The audit log' },
    body: [
      {
        th: 'หน้า “บันทึก” บอกว่าใครทำอะไร เมื่อใด ก่อนและหลังเป็นอย่างไร เลือกตามผู้กระทำ การกระทำ เขต หรือวัน ดาวน์โหลดเป็น CSV ได้ บรรทัดบนสุดบอกว่าบันทึกครบถ้วนหรือถูกแก้นอกระบบ หากไม่ครบถ้วนให้แจ้งผู้ดูแลระบบทันที',
        en: 'The page “Audit” says who did what, when, and what it changed; choose by person, act, district or day, and download it as CSV. Its first line says whether the log is whole or has been altered by other hands: then tell the administrator at once.',
      },
    ],
    see: ['access-record'],
  },
};
