import type { NextStep } from '../../../../shared/terms/what-next.ts';
import type { SheetSituation } from '../../../sheets/situation.ts';

/** What an officer does next with an open sheet. */
export const sheetNext: Record<SheetSituation, NextStep> = {
  copy: {
    th: 'แผ่นที่อยู่ตรงหน้าเป็นสำเนา ไม่ถูกส่ง ไปที่แผ่นที่ส่ง หรือใช้แผ่นนี้แทนถ้าต้องการส่งแผ่นนี้',
    en: 'The worksheet in front is a copy and is not sent. Go to the one that is, or make this the one.',
    topic: 'copies',
  },
  'other-district': {
    th: 'แผ่นที่อยู่ตรงหน้าเป็นของหน่วยงานอื่น ดูได้อย่างเดียว เปิดสมุดงานใหม่สำหรับหน่วยงานของท่าน',
    en: 'The worksheet in front is another office’s: it can be looked at only. Open a new workbook for your own.',
    topic: 'other-district',
  },
  elsewhere: {
    th: 'ท่านอยู่ที่แผ่นงานอื่น กลับไปที่แผ่นงานนี้ก่อน จึงบันทึกและส่งได้',
    en: 'You are on another worksheet. Go back to this one to save or submit.',
    topic: 'several-sheets',
  },
  sending: {
    th: 'กำลังส่ง รอใบรับสักครู่ ระหว่างนี้ยังไม่ต้องทำอะไร',
    en: 'It is being sent. Wait a moment for the receipt.',
    topic: 'submit',
  },
  waiting: {
    th: 'รายงานเก็บไว้ในเครื่องนี้แล้ว แต่ยังไม่มีใบรับ จะส่งเองเมื่อเซิร์ฟเวอร์รับได้ หรือกดลองส่งอีกครั้ง ส่งซ้ำไม่ทำให้ข้อมูลซ้ำ',
    en: 'The report is kept on this computer and has no receipt yet. It goes by itself as soon as the server can take it, or try again now: it is never stored twice.',
    topic: 'offline',
  },
  refused: {
    th: 'เซิร์ฟเวอร์ไม่รับรายงานนี้ อ่านเหตุผลด้านล่าง แก้ แล้วส่งใหม่ ข้อมูลในสมุดงานยังอยู่ครบ',
    en: 'The server did not take it. Read why below, mend it and submit again; your workbook is as it was.',
    topic: 'submit',
  },
  working: {
    th: 'กำลังทำงานอยู่ หากกำลังพิมพ์ในเซลล์ ให้กด Enter ก่อน',
    en: 'Something is under way. If a cell is being edited, press Enter in it.',
    topic: 'fill',
  },
  confirming: {
    th: 'อ่านว่าตัวชี้วัด ไตรมาส และผลงานถูกต้อง แล้วยืนยันส่ง หากยังไม่แน่ใจให้กดยังไม่ส่ง',
    en: 'Read whether indicator, quarter and result are right, then confirm; or choose not yet.',
    topic: 'submit',
  },
  conflict: {
    th: 'มีผู้บันทึกแผ่นงานนี้จากที่อื่น เลือกว่าจะเก็บของท่านหรือใช้ฉบับบนเซิร์ฟเวอร์ ทั้งสองฉบับยังอยู่ ไม่มีอะไรหาย',
    en: 'Somebody has stored this sheet from elsewhere. Choose yours or the server’s; both are kept, nothing is lost.',
    topic: 'conflict',
  },
  withdrawing: {
    th: 'ยืนยันการถอน หรือกดไม่ถอนเพื่อให้รายงานยังนับว่าส่งแล้ว',
    en: 'Confirm the withdrawal, or leave it submitted.',
    topic: 'withdraw',
  },
  received: {
    th: 'ส่งแล้ว คัดลอกใบรับเก็บไว้ได้ แล้วทำแผ่นถัดไป สยป. จะรับรองหรือส่งคืน',
    en: 'It is submitted. Copy the receipt if you like and go on with the next sheet; the planning office accepts or returns it.',
    topic: 'receipt',
  },
  failed: {
    th: 'ทำไม่สำเร็จ อ่านสาเหตุด้านล่างแล้วลองอีกครั้ง ข้อมูลในสมุดงานยังอยู่ครบ',
    en: 'It did not go well. Read why below and try again; your workbook is as it was.',
    topic: 'blank-pane',
  },
  unread: {
    th: 'อ่านแผ่นงานไม่ได้ในขณะนี้ ออกจากการแก้ไขเซลล์ แล้วกดลองอีกครั้ง',
    en: 'The worksheet cannot be read now. Leave the cell that is being edited and try again.',
    topic: 'blank-pane',
  },
  damaged: {
    th: 'ตารางเสียหาย กดกู้คืนตารางก่อน สิ่งที่กรอกไว้ไม่หาย',
    en: 'The table has been taken apart. Restore it first; what was filled in stays.',
    topic: 'restore',
  },
  cancelled: {
    th: 'ตัวชี้วัดนี้ยกเลิกแล้ว ไม่ต้องทำอะไร ดูและพิมพ์ได้',
    en: 'This indicator is cancelled: nothing is to be done. You can look and print.',
    topic: 'cancel',
  },
  'not-open': {
    th: 'ยังไม่เปิดรับข้อมูล เตรียมกรอกไว้ก่อนได้ บันทึกและส่งได้ตั้งแต่วันเปิดรับ',
    en: 'Not open yet. You may prepare it; saving and submitting begin on the opening day.',
    topic: 'late',
  },
  closed: {
    th: 'ปิดรับข้อมูลแล้ว หากยังต้องส่ง ขอ สยป. ขยายเวลาให้หน่วยงาน',
    en: 'Closed. If it must still be sent, ask the planning office for more time.',
    topic: 'late',
  },
  unbegun: {
    th: 'กรอกช่องสีขาวในตาราง จะพิมพ์ เลือก หรือวางก็ได้ บานหน้าต่างนี้ตรวจให้ขณะกรอก',
    en: 'Fill in the white cells of the table: type, choose or paste. This pane checks as you go.',
    topic: 'fill',
  },
  incomplete: {
    th: 'กรอกแถวที่เหลือให้ครบ พักได้โดยกดบันทึกร่าง แล้วบันทึกสมุดงาน',
    en: 'Fill in the rows that are left. To pause, save the draft and then the workbook.',
    topic: 'fill',
  },
  'carried-over': {
    th: 'แถวที่ยกมายังเหมือนไตรมาสก่อน แก้แถวที่เปลี่ยน แล้วยืนยันว่าที่เหลือไม่เปลี่ยนแปลง',
    en: 'Rows are still as in the earlier quarter. Change those that have changed, then confirm that the rest has not.',
    topic: 'carried-over',
  },
  'report-missing': {
    th: 'เขียนรายงานผลการดำเนินงานของไตรมาสในช่องด้านล่าง แล้วส่งได้',
    en: 'Write the quarter’s report in the field below; then it can be submitted.',
    topic: 'report',
  },
  errors: {
    th: 'แก้ข้อที่แสดงด้านล่าง กดแต่ละข้อเพื่อไปที่ช่อง คำเตือนที่ถูกต้องแล้วให้เขียนหมายเหตุ',
    en: 'Mend what is listed below: press each to go to its cell. A warning that is right wants a remark.',
    topic: 'errors',
  },
  ready: {
    th: 'พร้อมส่ง อ่านผลงานและรายงานอีกครั้ง แล้วกดส่งรายงาน',
    en: 'It is ready. Read the result and the report once more, then submit.',
    topic: 'submit',
  },
  'ready-late': {
    th: 'พร้อมส่ง แต่เลยวันครบกำหนดแล้ว จะบันทึกว่าส่งช้า กดส่งรายงานโดยเร็ว',
    en: 'It is ready, and after the due day: it is recorded as late. Submit it soon.',
    topic: 'late',
  },
  stored: {
    th: 'บันทึกร่างแล้วและพร้อมส่ง แต่ร่างยังไม่นับว่าส่ง กดส่งรายงาน',
    en: 'The draft is stored and ready. A draft does not count as submitted: submit it.',
    topic: 'submit',
  },
  withdrawn: {
    th: 'ถอนรายงานแล้ว ยังไม่มีรายงานที่นับว่าส่ง แก้แล้วกดส่งรายงานอีกครั้ง',
    en: 'It is withdrawn, so nothing counts as submitted. Mend it and submit again.',
    topic: 'withdraw',
  },
  declared: {
    th: 'แจ้งว่าไม่เกี่ยวข้อง ไม่ต้องกรอกตาราง ตรวจเหตุผลในรายงาน แล้วส่ง',
    en: 'It says that nothing applies: the table stays blank. Look at the reason in the report, and submit.',
    topic: 'not-applicable',
  },
  'year-end': {
    th: 'ตัวชี้วัดนี้วัดเมื่อสิ้นปี ไตรมาสนี้เขียนรายงาน แล้วส่ง ไม่ต้องกรอกตาราง',
    en: 'This is measured at the year’s end. In this quarter write the report and submit; the table may stay blank.',
    topic: 'year-end',
  },
  submitted: {
    th: 'ส่งแล้ว รอ สยป. ตรวจ ยังไม่ต้องทำอะไร หากพบว่าผิด แก้แล้วส่งอีกครั้ง หรือถอนรายงาน',
    en: 'It is submitted and waits for the planning office. If something is wrong, mend it and submit again, or withdraw it.',
    topic: 'withdraw',
  },
  changed: {
    th: 'ที่นี่ต่างจากที่ส่งไว้ สิ่งที่นับคือที่ส่ง หากจะใช้ที่แก้ ให้ส่งรายงานอีกครั้ง',
    en: 'What is here differs from what was sent, and what was sent counts. To have the change count, submit again.',
    topic: 'submit',
  },
  'in-review': {
    th: 'สยป. กำลังตรวจ แก้และถอนไม่ได้ รอผล หากพบว่าผิด ให้ขอ สยป. ส่งคืน',
    en: 'The planning office is reviewing it; it cannot be changed now. If something is wrong, ask them to return it.',
    topic: 'withdraw',
  },
  returned: {
    th: 'สยป. ส่งคืน แก้ตามรายการด้านล่างและตอบแต่ละข้อ แล้วส่งอีกครั้ง แม้เลยวันปิดรับก็ส่งได้',
    en: 'The planning office has returned it. Mend what is listed below, answer, and submit again, also after the closing day.',
    topic: 'returned',
  },
  reopened: {
    th: 'สยป. เปิดให้แก้ไขใหม่ แก้แล้วส่งอีกครั้ง แม้เลยวันปิดรับก็ส่งได้',
    en: 'The planning office has reopened it. Mend it and submit again, also after the closing day.',
    topic: 'returned',
  },
  corrected: {
    th: 'แก้แล้วและพร้อมส่ง กดส่งรายงาน จนกว่าจะส่ง สยป. ยังไม่เห็นสิ่งที่แก้',
    en: 'It is mended and ready. Submit it: until then the planning office does not see the change.',
    topic: 'returned',
  },
  accepted: {
    th: 'รับรองแล้ว ไม่ต้องทำอะไร พิมพ์แบบรายละเอียดตัวชี้วัดได้ หากพบว่าผิด กดขอให้เปิดแก้ไข',
    en: 'It is accepted: nothing is to be done. You can print the indicator sheet. If something is wrong, ask to have it reopened.',
    topic: 'accepted',
  },
  evaluated: {
    th: 'ประเมินแล้ว งานของไตรมาสนี้เสร็จสิ้น ดูคะแนนและพิมพ์ได้ หากพบว่าผิด กดขอให้เปิดแก้ไข',
    en: 'It is evaluated: the quarter is done. You can read the scores and print. If something is wrong, ask to have it reopened.',
    topic: 'accepted',
  },
};
