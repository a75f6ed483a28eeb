import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const reviewing: Record<TopicsOf<'planning', 'reviewing'>, Article> = {
  'to-review': {
    title: { th: 'เริ่มจากสิ่งที่รอตรวจ', en: 'Begin with what waits' },
    body: [
      {
        th: 'หน้า “ภาพรวมทั้งเมือง” แสดงตัวชี้วัดและไตรมาสที่เลือก เลือก “รอตรวจ” ในช่อง “แสดง” เพื่อเหลือเฉพาะเขตที่รอ กดเขตเพื่อตรวจ เรื่องที่ต้องทราบด้านบนรวมทุกตัวชี้วัด',
        en: 'The page “The whole city” shows an indicator’s quarter. Choose “To review” under “Show” to leave only the districts that wait, and press one to review it. The notices at the top are about all indicators.',
      },
      {
        picture: 'city',
        caption: { th: 'ผลของเมือง และรายเขตด้านล่าง', en: 'What the city comes to, and the districts below' },
      },
    ],
    see: ['review', 'late-districts', 'views'],
  },
  review: {
    title: { th: 'ตรวจแผ่นงานของเขต', en: 'Review a district’s sheet' },
    body: [
      {
        steps: [
          {
            th: 'กด “รับเรื่องไว้ตรวจ” เพื่อไม่ให้เขตถอนระหว่างตรวจ (ข้ามได้)',
            en: 'Press “Take up” so that the district cannot withdraw meanwhile (it may be skipped).',
          },
          {
            th: 'ดูผลงาน “ข้อสังเกต” “สิ่งที่เปลี่ยน” และรายงานเทียบไตรมาสก่อน',
            en: 'Look at the result, “Flags”, “What has changed”, and the report beside the last quarter’s.',
          },
          {
            th: 'กด “แสดงแถวในสมุดงาน” เพื่ออ่านแถวใน Excel',
            en: 'Press “Show the rows in the workbook” to read them in Excel.',
          },
          { th: 'กด “รับรอง” หรือ “ส่งคืน”', en: 'Press “Accept” or “Return”.' },
        ],
      },
      {
        th: 'ข้อสังเกตไม่ได้แปลว่าผิด เป็นสิ่งที่ควรดูอีกครั้ง หากเขตบันทึกใหม่ หรือตัวชี้วัดมีเป้าหมายใหม่ระหว่างตรวจ บานหน้าต่างบอก และแสดงเมื่อท่านกด “แสดงล่าสุด”',
        en: 'A flag does not mean that something is wrong; it is to be looked at twice. If the district stores something meanwhile, or the indicator gets a new target, the pane says so and shows it when you press “Show the newest”.',
      },
      { picture: 'review', caption: { th: 'แผ่นงานของเขตหนึ่ง', en: 'One district’s sheet' } },
    ],
    see: ['return', 'accept-many', 'evaluate'],
  },
  return: {
    title: { th: 'ส่งคืนเฉพาะแถวหรือทั้งแผ่น', en: 'Return rows, or the whole sheet' },
    body: [
      {
        steps: [
          { th: 'กด “ส่งคืน” แล้วเขียน “ข้อความถึงหน่วยงาน”', en: 'Press “Return” and write the “Message to the office”.' },
          {
            th: 'เลือกช่องในแผ่นงานที่แสดง กด “เพิ่มที่เลือก” หรือเลือกชื่อแถว แล้วเขียนว่าให้แก้อะไร',
            en: 'Select cells in the worksheet that is shown and press “Add the selection”, or choose a row by its name; write what is to be mended.',
          },
          {
            th: 'กด “ส่งคืนให้หน่วยงาน” หน่วยงานแก้ได้เฉพาะจุดที่ระบุ หากไม่ระบุ แก้ได้ทั้งแผ่น',
            en: 'Press “Send it back”. Only what you named is open to them; where you named nothing, the whole sheet.',
          },
        ],
      },
      {
        th: 'การส่งคืนที่ยังไม่ได้ส่งเก็บไว้ในเครื่องนี้จนกว่าจะส่งหรือกด “ทิ้ง”',
        en: 'A return that is not sent yet is kept on this computer until you send it or press “Discard”.',
      },
      { picture: 'return', caption: { th: 'ข้อความถึงหน่วยงาน และจุดที่ให้แก้', en: 'The message, and what is to be mended' } },
    ],
    see: ['review'],
  },
  'accept-many': {
    title: { th: 'รับรองหลายเขตพร้อมกัน', en: 'Accept many at once' },
    body: [
      {
        th: 'ในรายการเขต เลือกเขตที่ตรวจแล้ว หรือเลือกทั้งหมดที่ตรวจได้ กด “รับรองที่เลือก” อ่านว่าเขตใดมีข้อสังเกตหรือกรอกไม่ครบ แล้วกด “ยืนยันรับรอง” เขตที่เปลี่ยนไประหว่างนั้นจะไม่ถูกรับรองและบอกเหตุ',
        en: 'In the list of districts tick those you have reviewed, or all that can be, and press “Accept the chosen”. Read which have flags or are incomplete, then press “Confirm”. Those that have changed meanwhile are not accepted, and it says why.',
      },
    ],
    see: ['review', 'evaluate'],
  },
  evaluate: {
    title: { th: 'ประเมิน และแก้เกณฑ์คะแนน', en: 'Evaluate, and the scale' },
    body: [
      {
        th: 'หลังรับรอง กด “ประเมิน” เลือกคะแนน 2.1 และ 2.2 เขียนหมายเหตุได้ แล้วกด “บันทึกผลประเมิน” ยังไม่ประเมินไม่ใช่ 0 ประเมินใหม่ได้ ครั้งก่อนยังอยู่ในประวัติ เกณฑ์คะแนนของปีและความหมายของผลประเมินตัวชี้วัดอยู่ในหน้า “กำหนดการ”',
        en: 'After accepting press “Evaluate”, choose the scores 2.1 and 2.2, add a remark if you like, and press “Store the evaluation”. Not evaluated is not 0. It may be done again; the earlier one stays in the history. The year’s scale is on the page “Schedule”, and so is what the evaluation number says.',
      },
      {
        th: 'หลายแผ่นพร้อมกัน: กด “ประเมินหลายหน่วยงาน” เพื่อประเมินทุกหน่วยงานของตัวชี้วัดนั้น รวมแผ่นของเจ้าของตัวชี้วัด หรือ “ประเมินทุกตัวชี้วัดของหน่วยงานหนึ่ง” แล้วเลือกหน่วยงาน กำหนดคะแนนร่วมครั้งเดียว แผ่นที่ต่างออกไปกด “แก้เฉพาะแผ่นนี้” ในบรรทัดของแผ่นนั้น ซึ่งบอกด้วยว่าส่งช้ากี่วันและถูกส่งคืนกี่ครั้ง แผ่นที่ประเมินไปแล้วไม่เปลี่ยนจนกว่าจะเลือก',
        en: 'Many at once: press “Evaluate several offices” for all offices of the indicator, its owner among them, or “Evaluate all indicators of one office” and choose the office; set the common scores once, and press “Other scores here” in the line of a sheet that gets others; the line also says by how many days it was late and how often it was given back. What is evaluated already stays unless it is chosen.',
      },
      {
        th: 'ใน Excel: ที่ “ทำงานในสมุดงาน” กด “กรอกคะแนนในแผ่น” พิมพ์ในคอลัมน์ที่ขึ้นต้นว่า “ให้คะแนน” กด “ดูคะแนนที่กรอกไว้” อ่านก่อน → หลัง แล้วกดส่ง จุดที่ต้องแก้จะไม่ถูกส่งและยังอยู่ในแผ่น',
        en: 'In Excel: under “Work in the workbook” press “Fill scores in the worksheet”, type in the columns that begin with “ให้คะแนน”, press “Look at what is filled in”, read before → after, and send. What is to be mended is not sent and stays in the worksheet.',
      },
    ],
  },
  reopen: {
    title: { th: 'เปิดให้แก้ไขใหม่', en: 'Reopen an accepted sheet' },
    body: [
      {
        th: 'เมื่อหน่วยงานขอให้เปิดแก้ไขแผ่นงานที่รับรองแล้ว มีแจ้งเตือน และเลือกดูได้ในรายการเขต กด “เปิดให้แก้ไขใหม่” หรือ “ไม่เปิดให้แก้ไข” พร้อมเหตุผลที่หน่วยงานจะเห็น เมื่อเปิดแล้ว ผลประเมินเดิมยังอยู่ในประวัติ เขตแก้และส่งใหม่ แล้วตรวจอีกครั้ง',
        en: 'When a district asks to have an accepted sheet reopened, a notice says so, and the list of districts can show those. Press “Reopen” or “Do not reopen”, with a reason that the district sees. Once it is reopened, the evaluation stays in the history; the district mends and submits, and it is reviewed again.',
      },
    ],
    see: ['restate'],
  },
};
