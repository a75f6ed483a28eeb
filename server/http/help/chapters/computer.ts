import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const computer: Record<TopicsOf<'everybody', 'computer'>, Article> = {
  'excel-versions': {
    title: { th: 'ใช้กับ Excel ใดได้', en: 'Which Excel it runs in' },
    body: [{ part: 'excel-versions' }],
  },
  'no-button': {
    title: { th: 'ไม่พบปุ่ม “แผ่นงานไตรมาส”', en: "There is no button “Quarter's sheets”" },
    body: [
      {
        th: 'ที่แท็บ หน้าแรก กด Add-in แล้วเลือก ไตรมาส หากไม่มี Excel รุ่นนี้อาจเก่าไป หรือยังไม่ได้ติดตั้งให้บัญชีนี้ ให้ถามผู้ดูแลระบบ',
        en: 'On the Home tab press Add-ins and choose Traimat. If it is not there, this Excel may be too old, or Traimat is not installed for your account: ask the administrator.',
      },
    ],
    see: ['excel-versions', 'contact'],
  },
  'blank-pane': {
    title: {
      th: 'บานหน้าต่างว่าง ขัดข้อง หรือเบราว์เซอร์ถามเรื่องเครือข่าย',
      en: 'The pane is blank or has failed, or the browser asks about the network',
    },
    body: [
      {
        points: [
          {
            th: 'ว่างหรือบอกว่าขัดข้อง: สมุดงานยังอยู่ครบ ปิดบานหน้าต่างแล้วกด “แผ่นงานไตรมาส” อีกครั้ง',
            en: "Blank, or it says that it has failed: your workbook is as it was. Close the pane and press “Quarter's sheets” again.",
          },
          {
            th: 'เบราว์เซอร์ถามว่าจะให้เว็บไซต์เข้าถึงอุปกรณ์ในเครือข่ายท้องถิ่นหรือไม่: กดอนุญาต ไตรมาสอยู่บนเครือข่ายของหน่วยงาน หากเคยกดไม่อนุญาต ให้กดรูปหน้าช่องที่อยู่เว็บแล้วเปลี่ยนเป็นอนุญาต',
            en: 'The browser asks whether a site may reach devices on the local network: allow it, Traimat is on the office’s own network. If it was refused before, press the sign before the address and allow it there.',
          },
          {
            th: 'บอกว่าเซิร์ฟเวอร์ติดต่อไม่ได้: กรอกต่อและบันทึกสมุดงานได้ตามปกติ',
            en: 'The server cannot be reached: go on filling in, and save the workbook as usual.',
          },
        ],
      },
    ],
    see: ['offline', 'contact'],
  },
  fonts: {
    title: { th: 'แบบอักษรของแผ่นงาน', en: 'Fonts of the worksheets' },
    body: [
      {
        th: 'แผ่นงานใช้แบบอักษรแรกในรายการนี้ที่เครื่องมีอยู่ หากตัวอักษรบนกระดาษขาด แสดงว่าเครื่องที่พิมพ์ไม่มีแบบอักษรนั้น ให้กด “พิมพ์แบบรายละเอียดตัวชี้วัด” บนเครื่องที่จะพิมพ์อีกครั้ง แผ่นจะวางใหม่ด้วยแบบอักษรที่มี',
        en: 'A worksheet is laid in the first of these that the computer has. Where letters are cut off on paper, the printing computer lacks that font: press “Print the indicator sheet” again there, and it is laid anew in one that is there.',
      },
      { part: 'sheet-fonts' },
    ],
    see: ['print'],
  },
};
