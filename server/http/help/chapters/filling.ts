import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const filling: Record<TopicsOf<'officer', 'filling'>, Article> = {
  'find-sheet': {
    title: { th: 'หาแผ่นงานที่ต้องทำ', en: 'Find the sheet to work on' },
    body: [
      {
        th: 'หน้าแรกของบานหน้าต่างแสดงแผ่นงานของเขต เรื่องที่ สยป. ส่งคืนและที่ใกล้ครบกำหนดอยู่บนสุด พิมพ์รหัสหรือชื่อในช่องค้นหาเพื่อไปถึงทันที',
        en: 'The pane begins with your district’s sheets; what was returned and what is due soon stands first. Type a code or a name into the search to get to one at once.',
      },
      {
        th: 'กดที่แผ่นงานเพื่อเปิด ตารางจะวางลงในสมุดงานที่เปิดอยู่ หลายตัวชี้วัดอยู่ในสมุดงานเดียวกันได้',
        en: 'Press a sheet to open it: its table is laid into the open workbook. Several indicators may share one workbook.',
      },
      {
        th: 'หากรายการว่าง แสดงว่ายังไม่ได้กำหนดวันของไตรมาส สยป. หรือผู้ดูแลระบบเป็นผู้กำหนด',
        en: 'An empty list means that the quarter’s days are not set yet; the planning office or the administrator sets them.',
      },
      {
        picture: 'list',
        caption: { th: 'งานของเขต เรื่องที่เร่งอยู่บนสุด', en: 'The district’s work, the most pressing first' },
      },
    ],
    see: ['fill', 'several-sheets'],
  },
  fill: {
    title: { th: 'กรอกแผ่นงาน', en: 'Fill in a sheet' },
    body: [
      {
        steps: [
          {
            th: 'กรอกช่องสีขาว จะพิมพ์ เลือกจากรายการในช่อง หรือวางก็ได้ ช่องสีเทาล็อกไว้',
            en: 'Fill in the white cells: type, choose from the cell’s list, or paste. Grey cells are locked.',
          },
          {
            th: 'ดูผลงานและข้อที่ต้องแก้ในบานหน้าต่าง ซึ่งเปลี่ยนตามที่กรอก',
            en: 'See the result and what is to be mended in the pane, which follows as you type.',
          },
          { th: 'เขียน “รายงานผลการดำเนินงานของไตรมาส” ในบานหน้าต่าง', en: "Write “The quarter's report” in the pane." },
          { th: 'เมื่อไม่มีข้อที่ต้องแก้ กด “ส่งรายงาน”', en: 'When nothing is left to mend, press “Submit”.' },
        ],
      },
      {
        th: 'แผ่นงานของหน่วยงานเจ้าของตัวชี้วัดที่เขตเป็นผู้กรอก ไม่มีตาราง ใช้ผลรวมจากเขต เขียนรายงาน สรุปผล โครงการ และลิงก์ในบานหน้าต่าง แล้วกดส่งได้เลย',
        en: 'The owner’s sheet of an indicator that districts fill in has no table: it uses what the districts come to. Write the report, summary, projects and links in the pane, and submit.',
      },
      {
        th: 'ตัวเลขผลงานเป็นสีจางจนกว่าจะกรอกครบและไม่มีข้อผิดพลาด',
        en: 'The result is muted until every row is filled in without an error.',
      },
      {
        picture: 'fill',
        caption: {
          th: 'ตารางทางซ้าย บานหน้าต่างที่ตรวจและคำนวณทางขวา',
          en: 'The table on the left; the pane, which checks and counts, on the right',
        },
      },
    ],
    see: ['colours', 'paste', 'errors', 'report', 'submit'],
  },
  colours: {
    title: { th: 'สีในแผ่นงานหมายความว่าอะไร', en: 'What the colours of a worksheet mean' },
    body: [{ part: 'colours' }],
  },
  paste: {
    title: { th: 'วางข้อมูลจากที่อื่น', en: 'Paste from elsewhere' },
    body: [
      {
        th: 'คัดลอกจากตารางอื่นแล้ววางลงช่องสีขาว ลำดับแถวต้องตรงกับรายชื่อในแผ่นงาน ช่องสีเทา เช่น รหัสและชื่อชุมชน วางทับไม่ได้ ให้คัดลอกเฉพาะคอลัมน์ที่ต้องกรอก',
        en: 'Copy from another table and paste into the white cells. Rows must be in the order of the worksheet; grey cells such as code and name refuse a paste, so copy only the columns that are to be filled in.',
      },
      {
        th: 'บานหน้าต่างอ่านสิ่งที่วางทั้งหมดใหม่ทุกครั้ง สิ่งที่ไม่ตรงรูปแบบจะมีข้อเสนอให้ปรับ',
        en: 'The pane reads everything again after a paste, and offers to tidy what is written in another way.',
      },
      {
        th: 'ตารางที่เขตเพิ่มแถวเองวางรายการที่ยาวกว่าตารางได้ที่ “วางรายการที่ยาวกว่าตาราง”',
        en: 'Where your district adds rows itself, a list that is longer than the table goes in by “Paste a list that is longer than the table”.',
      },
    ],
    see: ['tidy', 'add-rows', 'filters'],
  },
  tidy: {
    title: { th: 'ปรับรูปแบบข้อมูล', en: 'Tidy what is typed another way' },
    body: [
      {
        th: 'วันที่อย่าง ๑๑ ต.ค. ๒๕๖๒ หรือจำนวนเงินอย่าง 1,407.52 บาท อ่านได้หลังปรับรูปแบบ บานหน้าต่างแสดงเดิมและใหม่ทีละช่อง กดปุ่มปรับเพื่อปรับทั้งหมด กด “เลิกทำ” เพื่อคืนค่าเดิม',
        en: 'A day like ๑๑ ต.ค. ๒๕๖๒ or an amount like 1,407.52 บาท can be read once it is tidied. The pane shows before and after, cell by cell; one press tidies them all, and “Undo” puts them back.',
      },
      {
        th: 'สิ่งที่ไม่แน่ใจ เช่น ปีสองหลัก ระบบไม่เดา แต่ถามให้แก้เอง',
        en: 'What is not certain, such as a year of two digits, is not guessed: you are asked to write it out.',
      },
      {
        picture: 'tidy',
        caption: { th: 'เดิมและใหม่ทีละช่อง ก่อนกดปรับ', en: 'Before and after, cell by cell, before anything is done' },
      },
    ],
    see: ['errors'],
  },
  errors: {
    title: { th: 'แก้ข้อผิดพลาดและคำเตือน', en: 'Mend errors and warnings' },
    body: [
      {
        points: [
          {
            th: 'ข้อผิดพลาด (ช่องสีแดง) ต้องแก้ก่อนส่ง กดข้อนั้นในบานหน้าต่างเพื่อไปที่ช่อง',
            en: 'An error (a red cell) stands in the way of submitting. Press it in the pane to go to its cell.',
          },
          {
            th: 'คำเตือน (ช่องสีเหลือง) ควรตรวจ หากถูกต้องแล้วให้เขียนหมายเหตุในแถวนั้น เครื่องหมายอย่าง - หรือ ไม่มี ไม่นับเป็นหมายเหตุ',
            en: 'A warning (a yellow cell) is to be looked at. If it is right, write a remark in that row; a mark like - or ไม่มี is none.',
          },
        ],
      },
      {
        th: 'ทุกข้อบอกว่าอะไรผิด อยู่ที่ใด และแก้อย่างไร เมื่อแก้แล้วข้อนั้นหายไปเอง หากยังไม่หาย กด “ตรวจอีกครั้ง”',
        en: 'Each says what is wrong, where, and what to do, and goes once it is mended. If it stays, press “Check again”.',
      },
      {
        picture: 'errors',
        caption: {
          th: 'แต่ละข้อบอกที่ผิด วิธีแก้ และทางไปที่ช่อง',
          en: 'Each says what is wrong, the cure, and leads to its cell',
        },
      },
    ],
    see: ['tidy', 'colours', 'filters'],
  },
  'add-rows': {
    title: { th: 'เพิ่มแถวในรายการของเขต', en: 'Add rows of your own' },
    body: [
      {
        th: 'ตัวชี้วัดที่เขตทำรายการเอง เช่น โครงการ มีแถวว่างท้ายตาราง เมื่อไม่พอ ใส่ “จำนวนแถวที่เพิ่ม” แล้วกด “เพิ่มแถว” ได้ไม่เกิน 2,000 แถวต่อแผ่น อย่าแทรกแถวด้วยคำสั่งของ Excel',
        en: 'Where your district makes the list, of projects for example, the table ends in blank rows. When they run out, give “Rows to add” and press “Add rows”, up to 2,000 a sheet. Do not insert rows by Excel’s own command.',
      },
    ],
    see: ['paste'],
  },
  'carried-over': {
    title: { th: 'แถวที่ยกมาจากไตรมาสก่อน', en: 'Rows carried over from an earlier quarter' },
    body: [
      {
        th: 'ตัวชี้วัดสะสมเริ่มไตรมาสด้วยแถวที่ส่งไว้ครั้งก่อน แถวที่ยังเหมือนเดิมไม่นับว่ารายงานแล้ว',
        en: 'A cumulative indicator begins the quarter with the rows that were last submitted. Rows that are still the same do not count as reported.',
      },
      {
        steps: [
          { th: 'แก้แถวที่เปลี่ยน', en: 'Change the rows that have changed.' },
          {
            th: 'แถวที่ไม่เปลี่ยนจริง ให้เลือก “ไม่มีการเปลี่ยนแปลง ยืนยันตามเดิม” ครั้งเดียวสำหรับทั้งแผ่น',
            en: 'For those that are truly as they were, tick “Unchanged, confirmed” once for the whole sheet.',
          },
        ],
      },
    ],
    see: ['submit'],
  },
  'year-end': {
    title: { th: 'ตัวชี้วัดที่วัดเมื่อสิ้นปี', en: 'Indicators measured at the year’s end' },
    body: [
      {
        th: 'ไตรมาสที่ 1–3 ไม่ต้องกรอกตาราง เขียนรายงานแล้วส่งได้ กรอกตารางในไตรมาสที่ 4',
        en: 'In quarters 1 to 3 the table may stay blank: write the report and submit. The table is for quarter 4.',
      },
    ],
    see: ['report'],
  },
  'not-applicable': {
    title: { th: 'ตัวชี้วัดนี้ไม่เกี่ยวข้องกับเขต', en: 'An indicator that does not apply to the district' },
    body: [
      {
        th: 'เหนือตารางเลือกว่าไม่เกี่ยวข้อง ไม่ต้องกรอกตาราง เขียนเหตุผลในรายงาน แล้วส่ง เขตจะไม่มีผลงานของไตรมาสและไม่ถูกนับรวมในผลทั้งเมือง ไม่ใช่ได้ 0',
        en: 'Above the table choose that it does not apply, leave the table blank, say why in the report, and submit. The district then has no result in the quarter and is left out of the city’s; that is not the same as 0.',
      },
    ],
    see: ['report', 'submit'],
  },
  report: {
    title: { th: 'เขียนรายงานของไตรมาส', en: 'Write the quarter’s report' },
    body: [
      {
        th: 'ข้อความในช่อง “รายงานผลการดำเนินงานของไตรมาส” อยู่ในแบบรายละเอียดตัวชี้วัดที่พิมพ์ สิ่งที่พิมพ์เก็บไว้ในเครื่องทันที แม้ปิดบานหน้าต่างก่อนบันทึก',
        en: "What you write into “The quarter's report” stands on the printed indicator sheet. It is kept on this computer as you type, also when the pane is closed before saving.",
      },
      {
        th: 'สยป. เป็นผู้กำหนดว่าต้องมีข้อความหรือไม่ หากต้องมี บานหน้าต่างจะเตือนก่อนส่ง',
        en: 'Whether a text is needed is the planning office’s setting; where it is, the pane says so before you submit.',
      },
    ],
  },
  draft: {
    title: { th: 'บันทึกร่าง และทำต่อภายหลัง', en: 'Save a draft and go on later' },
    body: [
      {
        th: 'กด “บันทึกร่าง” เพื่อเก็บไว้บนเซิร์ฟเวอร์ และบันทึกสมุดงานด้วยคำสั่งของ Excel ครั้งหน้าเปิดสมุดงานเดิมทำต่อได้ ร่างยังไม่นับว่าส่ง สยป. เห็นได้เฉพาะในมุมมองที่กรอกล่าสุด',
        en: 'Press “Save draft” to store it on the server, and save the workbook by Excel’s own command. Next time go on in the same workbook. A draft is not sent: the planning office sees it in the view as filled now only.',
      },
      {
        th: 'บรรทัด ยังไม่ได้บันทึก ในบานหน้าต่างบอกว่าที่นี่ต่างจากที่บันทึกไว้อย่างไร',
        en: 'The pane says what here differs from what is stored.',
      },
    ],
    see: ['submit', 'offline'],
  },
};
