import type { Text } from '../../../shared/terms/text.ts';

/** What the guide says to officers, part by part; what it says to administrators stands by itself. */

export type GuidePart = {
  id: string;
  title: Text;
  /** Sentences that stand by themselves, and then what is done one after the other. */
  texts?: Text[];
  steps?: Text[];
};

export const guideTitle: Text = { th: 'คู่มือไตรมาสสำหรับเจ้าหน้าที่', en: 'Traimat: a guide for officers' };

export const guideParts: GuidePart[] = [
  {
    id: 'what',
    title: { th: 'ไตรมาสทำอะไร', en: 'What Traimat does' },
    texts: [
      {
        th: 'ไตรมาสช่วยรายงานตัวชี้วัดรายไตรมาสของสำนักงานเขตจากสมุดงาน Excel: วางตารางให้กรอก ตรวจขณะกรอก คำนวณผล ส่งให้ สยป. และพิมพ์แบบรายละเอียดตัวชี้วัด',
        en: 'Traimat reports a district’s quarterly indicators from an Excel workbook: it lays the table to fill in, checks while you type, works out the result, sends it to the planning office, and prints the official indicator sheet.',
      },
    ],
  },
  {
    id: 'fill',
    title: { th: 'กรอก', en: 'To fill in' },
    steps: [
      {
        th: 'ใน Excel ที่แท็บหน้าแรก กด “แผ่นงานไตรมาส” แล้วเข้าสู่ระบบ',
        en: 'In Excel, press “Quarter’s sheets” on the Home tab, and sign in.',
      },
      {
        th: 'เลือกตัวชี้วัด กด “เปิดแผ่นงาน” ตารางจะวางลงในสมุดงานที่เปิดอยู่',
        en: 'Choose an indicator and press “Open the sheet”: its table is laid into the open workbook.',
      },
      {
        th: 'กรอกช่องสีขาว จะพิมพ์ เลือกจากรายการ หรือวางจากที่อื่นก็ได้ บานหน้าต่างบอกสิ่งที่ต้องแก้และวิธีแก้',
        en: 'Fill in the white cells: type, choose from a list, or paste. The pane says what is wrong, and the cure.',
      },
      {
        th: 'กด “บันทึกร่าง” เมื่อจะพัก แล้วบันทึกสมุดงานตามปกติ ครั้งหน้าเปิดสมุดงานเดิมทำต่อได้',
        en: 'Press “Save draft” before you stop, and save the workbook as usual; next time go on in the same workbook.',
      },
    ],
  },
  {
    id: 'send',
    title: { th: 'ส่ง', en: 'To send' },
    steps: [
      {
        th: 'เมื่อไม่มีข้อที่ต้องแก้ กด “ส่งรายงาน” อ่านว่าจะส่งตัวชี้วัดใด ไตรมาสใด แล้วยืนยัน',
        en: 'When nothing is left to mend, press “Submit”, read which indicator and quarter it is, and confirm.',
      },
      {
        th: 'ได้ใบรับแล้วถือว่าส่งแล้ว หากเครือข่ายขัดข้อง รายงานจะรออยู่ในเครื่องและส่งเองเมื่อเครือข่ายกลับมา',
        en: 'With the receipt it is sent. If the network fails, the report waits on this computer and goes by itself.',
      },
      {
        th: 'หาก สยป. ส่งคืน ช่องที่ต้องแก้จะมีกรอบสีน้ำเงิน แก้แล้วส่งใหม่',
        en: 'If the planning office gives it back, the cells to mend have blue frames: mend them and submit again.',
      },
    ],
  },
  {
    id: 'print',
    title: { th: 'พิมพ์', en: 'To print' },
    texts: [
      {
        th: 'กด “พิมพ์แบบรายละเอียดตัวชี้วัด” แล้วพิมพ์แผ่นที่วางให้ด้วยคำสั่งพิมพ์ของ Excel หากตัวอักษรในกระดาษขาด แสดงว่าเครื่องนี้ไม่มีแบบอักษรของแผ่นงาน ให้กดปุ่มเดิมอีกครั้งบนเครื่องที่จะพิมพ์ แผ่นจะวางใหม่ด้วยแบบอักษรที่เครื่องมี',
        en: 'Press “Print the indicator sheet”, then print the worksheet that is laid by Excel’s own command. Where letters are cut off on paper, this computer lacks the worksheet’s font: press the button again on the computer that prints, and the worksheet is laid anew in a font which is there.',
      },
    ],
  },
];

export type Colour = { fill: string; frame?: string; means: Text };

/** The colours of a worksheet, as addin/workbook/kit/style.ts has them. */
export const guideColours: Colour[] = [
  { fill: '#FFFFFF', means: { th: 'กรอกได้', en: 'to be filled in' } },
  { fill: '#F0F2F1', means: { th: 'ล็อกไว้ ไตรมาสเขียนให้', en: 'locked: written by Traimat' } },
  { fill: '#FBD5D5', means: { th: 'ต้องแก้ก่อนส่ง', en: 'must be mended before submitting' } },
  {
    fill: '#FFF0C2',
    means: { th: 'ควรตรวจ ถ้าถูกต้องแล้วให้เขียนหมายเหตุ', en: 'to be looked at: if it is right, write a remark' },
  },
  { fill: '#CDEBDD', means: { th: 'ชื่อแถวที่นับเป็นตัวตั้ง', en: 'the name of a row that counts above the line' } },
  { fill: '#E3EFFC', frame: '#1F6FC5', means: { th: 'สยป. ส่งคืนให้แก้', en: 'given back by the planning office' } },
];

export type Trouble = { when: Text; cure: Text };

export const guideTroubles: Trouble[] = [
  {
    when: { th: 'ไม่พบปุ่ม “แผ่นงานไตรมาส”', en: 'There is no button “Quarter’s sheets”' },
    cure: {
      th: 'ที่แท็บหน้าแรก กด Add-in แล้วเลือก ไตรมาส หากไม่มี Excel รุ่นนี้อาจเก่าไป (ดูด้านล่าง) หรือยังไม่ได้ติดตั้งให้บัญชีนี้ ให้ถามผู้ดูแล',
      en: 'On the Home tab press Add-ins and choose Traimat. If it is not there, this Excel may be too old (see below), or Traimat is not installed for your account: ask.',
    },
  },
  {
    when: { th: 'บานหน้าต่างว่าง หรือบอกว่าขัดข้อง', en: 'The pane is blank, or says that it has failed' },
    cure: {
      th: 'ข้อมูลในสมุดงานยังอยู่ครบ ปิดบานหน้าต่างแล้วกด “แผ่นงานไตรมาส” อีกครั้ง',
      en: 'What is in the workbook stays as it is. Close the pane and press “Quarter’s sheets” again.',
    },
  },
  {
    when: {
      th: 'เบราว์เซอร์ถามว่าจะให้เว็บไซต์เข้าถึงอุปกรณ์ในเครือข่ายท้องถิ่นหรือไม่',
      en: 'The browser asks whether a site may reach devices on the local network',
    },
    cure: {
      th: 'กด “อนุญาต” ไตรมาสอยู่บนเครือข่ายของหน่วยงาน หากเคยกดไม่อนุญาต ให้กดรูปหน้าช่องที่อยู่เว็บแล้วเปลี่ยนเป็นอนุญาต',
      en: 'Press “Allow”: Traimat is on the office’s own network. If it was refused before, press the sign before the address and allow it there.',
    },
  },
  {
    when: { th: 'ออฟไลน์ หรือเชื่อมต่อเซิร์ฟเวอร์ไม่ได้', en: 'Offline, or the server cannot be reached' },
    cure: {
      th: 'กรอกต่อและบันทึกสมุดงานได้ตามปกติ ส่งเมื่อเครือข่ายกลับมา',
      en: 'Go on filling in, save the workbook as usual, and send when the network is back.',
    },
  },
  {
    when: {
      th: 'ตารางเสียหาย เช่น ลบคอลัมน์หรือหัวตาราง',
      en: 'The table has been taken apart: a column or header is gone',
    },
    cure: {
      th: 'บานหน้าต่างบอกว่าอะไรหายและมีปุ่มซ่อม สิ่งที่กรอกไว้ไม่หาย',
      en: 'The pane says what is gone and has a button that mends it; what was filled in stays.',
    },
  },
  {
    when: { th: 'ลืมรหัสผ่าน', en: 'The password is forgotten' },
    cure: { th: 'ขอรหัสใหม่จากผู้ที่ระบุด้านล่าง', en: 'Ask those named below for a new one.' },
  },
];

export const guideWords = {
  colours: { th: 'สีหมายความว่าอะไร', en: 'What the colours mean' },
  troubles: { th: 'เมื่อมีปัญหา', en: 'When something is wrong' },
  versions: { th: 'ใช้กับ Excel ใดได้', en: 'Which Excel it runs in' },
  fonts: { th: 'แบบอักษรของแผ่นงาน', en: 'Fonts of the worksheets' },
  fontsWhy: {
    th: 'แผ่นงานใช้แบบอักษรแรกในรายการนี้ที่เครื่องมีอยู่',
    en: 'A worksheet is laid in the first of these that the computer has.',
  },
  contact: { th: 'ถามใคร', en: 'Whom to ask' },
  noContact: {
    th: 'ผู้ดูแลระบบของหน่วยงาน หรือสำนักยุทธศาสตร์และประเมินผล (สยป.)',
    en: 'Your administrator, or the planning office.',
  },
  when: { th: 'เมื่อ', en: 'When' },
  cure: { th: 'ให้ทำอย่างนี้', en: 'Do this' },
} satisfies Record<string, Text>;
