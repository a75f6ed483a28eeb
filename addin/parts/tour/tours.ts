import type { Text } from '../../../shared/terms/text.ts';
import type { TourName, TourStop } from './tour-stops.ts';

type Stop = { stop: TourStop; title: Text; text: Text };

const whatNext: Stop = {
  stop: 'what-next',
  title: { th: 'ไม่แน่ใจว่าต้องทำอะไร', en: 'Not sure what to do' },
  text: {
    th: 'กด “ทำอย่างไรต่อ” เมื่อใดก็ได้ จะบอกขั้นต่อไปตามสถานะที่เป็นอยู่',
    en: 'Press “What next” at any time: it names the next step, as things stand.',
  },
};

const help: Stop = {
  stop: 'help',
  title: { th: 'คู่มือ', en: 'The manual' },
  text: {
    th: 'เครื่องหมายคำถามเปิดคู่มือตรงเรื่องของหน้านี้ และบอกว่าถามใครได้',
    en: 'The question mark opens the manual where it is about this page, and says whom to ask.',
  },
};

/** Each tour: its stops in their order, with what is said at them. */
export const tours: Record<TourName, readonly Stop[]> = {
  list: [
    {
      stop: 'work',
      title: { th: 'งานของหน่วยงาน', en: 'Your office’s work' },
      text: {
        th: 'เรื่องที่ส่งคืนและใกล้ครบกำหนดอยู่บนสุด กดแผ่นงานเพื่อเปิด ตารางจะวางลงในสมุดงานนี้',
        en: 'What was returned or is due soon stands at the top. Press a sheet to open it: its table is laid into this workbook.',
      },
    },
    whatNext,
    help,
  ],
  sheet: [
    {
      stop: 'result',
      title: { th: 'ผลงานขณะกรอก', en: 'The result as you type' },
      text: {
        th: 'คำนวณตามที่กรอก สีจางจนกว่าจะครบทุกแถวและไม่มีข้อผิดพลาด',
        en: 'It follows the table, and is muted until every row is filled in without an error.',
      },
    },
    {
      stop: 'issues',
      title: { th: 'ข้อที่ต้องแก้', en: 'What is to be mended' },
      text: {
        th: 'แต่ละข้อบอกว่าผิดอะไรและแก้อย่างไร กดเพื่อไปที่ช่องนั้น',
        en: 'Each says what is wrong and what to do. Press it to go to its cell.',
      },
    },
    {
      stop: 'actions',
      title: { th: 'บันทึกและส่ง', en: 'Save and submit' },
      text: {
        th: 'บันทึกร่างเมื่อจะพัก ส่งรายงานเมื่อไม่มีข้อที่ต้องแก้ ได้ใบรับแล้วถือว่าส่ง',
        en: 'Save a draft to pause; submit when nothing is left to mend. With the receipt it is sent.',
      },
    },
  ],
  city: [
    whatNext,
    {
      stop: 'districts',
      title: { th: 'รายเขต', en: 'The districts' },
      text: {
        th: 'กรองที่รอตรวจ กดชื่อหน่วยงานเพื่อตรวจ หรือเลือกหลายเขตแล้วรับรองพร้อมกัน',
        en: 'Show those to review, press an office to review it, or tick several and accept them together.',
      },
    },
    help,
  ],
};
