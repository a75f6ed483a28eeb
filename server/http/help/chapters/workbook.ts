import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const workbook: Record<TopicsOf<'officer', 'workbook'>, Article> = {
  'several-sheets': {
    title: { th: 'หลายแผ่นงานในสมุดงานเดียว', en: 'Several sheets in one workbook' },
    body: [
      {
        th: 'บานหน้าต่างแสดงแผ่นงานที่อยู่ตรงหน้า กดแท็บอื่น บานหน้าต่างเปลี่ยนตาม การบันทึกและส่งทำกับแผ่นที่อยู่ตรงหน้าเท่านั้น',
        en: 'The pane is about the worksheet in front of you: go to another tab and it follows. Saving and submitting act on the one in front alone.',
      },
      {
        th: 'หากอยู่ที่แผ่นอื่น บานหน้าต่างบอกและมีปุ่มกลับไปที่แผ่นงาน คำถามที่ค้างอยู่รอที่แผ่นของมัน',
        en: 'On any other worksheet the pane says so, with a button that leads back. A question that stands open waits with its own sheet.',
      },
    ],
  },
  copies: {
    title: { th: 'สำเนาของแผ่นงานหรือของไฟล์', en: 'Copies of a worksheet or a file' },
    body: [
      {
        th: 'แผ่นงานที่ทำสำเนาด้วย Excel ไม่ถูกส่ง บานหน้าต่างบอกว่าแผ่นใดคือแผ่นที่ส่ง กด “ไปที่แผ่นที่ส่ง” หรือ “ใช้แผ่นงานนี้แทน” หากต้องการส่งสำเนา',
        en: 'A worksheet that was copied in Excel is not sent. The pane names the one that is: press “Go to the one that is sent”, or “Make this the one” to send the copy.',
      },
      {
        th: 'ไฟล์ที่คัดลอกหรือเปลี่ยนชื่อก็เช่นกัน เลือก “ใช้ไฟล์นี้แทน” เมื่อไฟล์นี้คือไฟล์ที่จะทำต่อ',
        en: 'So it is with a file that was copied or renamed: choose “Use this file” where it is the one to go on with.',
      },
    ],
  },
  'other-district': {
    title: { th: 'สมุดงานของเขตอื่น', en: 'Another district’s workbook' },
    body: [
      {
        th: 'สมุดงานที่มีแผ่นงานของเขตอื่นดูได้ แต่บันทึกและส่งไม่ได้ เปิดสมุดงานใหม่สำหรับเขตของท่าน เพื่อไม่ให้ข้อมูลของสองเขตปนกัน',
        en: 'A sheet of another district can be looked at, not saved or submitted. Open a new workbook for your own district, so that two districts’ data do not mix.',
      },
    ],
  },
  filters: {
    title: { th: 'ตัวกรองและแถวที่ซ่อน', en: 'Filters and hidden rows' },
    body: [
      {
        th: 'กรองและเรียงตารางได้ แถวที่ซ่อนยังถูกตรวจและส่งด้วย เมื่อกดไปที่ข้อซึ่งซ่อนอยู่ ตัวกรองจะถูกเอาออกเพื่อให้เห็น การวางขณะกรองอาจเขียนลงแถวที่ซ่อน บานหน้าต่างบอกว่าแถวใด',
        en: 'You may filter and sort. Hidden rows are checked and sent all the same. Going to something that is hidden takes the filter off, so that it is seen. A paste under a filter may write into hidden rows; the pane names them.',
      },
    ],
  },
  undo: {
    title: { th: 'เลิกทำ (Ctrl+Z)', en: 'Undo (Ctrl+Z)' },
    body: [
      {
        th: 'Ctrl+Z ย้อนสิ่งที่ท่านพิมพ์ แต่ย้อนสิ่งที่ไตรมาสเขียนได้น้อย และหลังเพิ่มแถวหรือวางแผ่นพิมพ์ Excel จะล้างลำดับเลิกทำ สิ่งที่บานหน้าต่างปรับให้มีปุ่ม “เลิกทำ” ของตัวเอง ฉบับที่บันทึกไว้อยู่ในประวัติของแผ่นงาน',
        en: 'Ctrl+Z takes back what you typed, but little of what Traimat writes; after rows are added or a page is laid for print, Excel has emptied it. What the pane tidies has an “Undo” of its own. Stored revisions are in the sheet’s history.',
      },
    ],
  },
  restore: {
    title: { th: 'ตารางเสียหาย', en: 'The table has been taken apart' },
    body: [
      {
        th: 'เมื่อคอลัมน์ หัวตาราง หรือสูตรหายไป บานหน้าต่างบอกว่าอะไรหาย กด “กู้คืนตาราง” สิ่งที่กรอกไว้ไม่หาย และบานหน้าต่างบอกว่าข้อมูลมาจากที่ใด แถวใดควรตรวจดู',
        en: 'Where a column, header or formula is gone, the pane says which. Press “Restore the table”: what was filled in stays, and the pane says where it was taken from and which rows to look at.',
      },
    ],
    see: ['errors'],
  },
  'second-pane': {
    title: { th: 'เปิดไตรมาสไว้สองที่', en: 'Two panes at once' },
    body: [
      {
        th: 'สมุดงานหนึ่งใช้ได้ทีละบานหน้าต่าง เพื่อไม่ให้บันทึกทับกัน กด “ใช้ที่นี่แทน” เพื่อย้ายมาทำที่นี่ ข้อมูลในสมุดงานยังอยู่ครบ',
        en: 'A workbook has one pane at a time, so that two do not overwrite each other. Press “Use it here instead” to go on here; the workbook stays as it is.',
      },
    ],
  },
};
