import type { Text } from '../../../../shared/terms/text.ts';

export const frontWords = {
  notOurs: (title: string): Text => ({
    th: `แผ่นงาน “${title}” ไม่ใช่แผ่นงานของไตรมาส`,
    en: `The worksheet “${title}” is not a sheet of Traimat's`,
  }),
  foreign: (title: string, office: Text): Text => ({
    th: `แผ่นงาน “${title}” เป็นของ${office.th}`,
    en: `The worksheet “${title}” is a sheet of ${office.en}`,
  }),
  other: (title: string): Text => ({
    th: `แผ่นงานที่อยู่ตรงหน้าคือ “${title}”`,
    en: `The worksheet in front is “${title}”`,
  }),
  about: (name: Text): Text => ({
    th: `บานหน้าต่างนี้แสดง ${name.th} จะบันทึกหรือส่งได้เมื่อแผ่นงานนั้นอยู่ตรงหน้า`,
    en: `This pane is about ${name.en}. It can be saved or submitted once its own worksheet is in front.`,
  }),
  goTo: (name: Text): Text => ({ th: `ไปที่ ${name.th}`, en: `Go to ${name.en}` }),
  inFront: { th: 'แผ่นงานที่อยู่ตรงหน้า', en: 'The worksheet in front' },
  toMend: (number: number): Text =>
    number === 0
      ? { th: 'ไม่มีข้อที่ต้องแก้', en: 'nothing to be mended' }
      : { th: `ต้องแก้ ${number} ข้อ`, en: `${number} to be mended` },
  backToIt: { th: 'กลับไปที่แผ่นงานนี้', en: 'Back to this sheet' },
  /** What another open sheet waits for, by its stage. */
  waits: {
    received: (name: Text): Text => ({ th: `${name.th}: ส่งถึงแล้ว มีใบรับ`, en: `${name.en}: submitted, with a receipt` }),
    blocked: (name: Text): Text => ({ th: `${name.th}: ยังส่งไม่ได้ มีข้อที่ต้องแก้`, en: `${name.en}: could not be submitted` }),
    conflict: (name: Text): Text => ({
      th: `${name.th}: บนเซิร์ฟเวอร์มีฉบับใหม่กว่า รอท่านตัดสินใจ`,
      en: `${name.en}: the server has a newer revision, and waits for your choice`,
    }),
    withdrawing: (name: Text): Text => ({
      th: `${name.th}: การถอนรายงานรอการยืนยัน`,
      en: `${name.en}: a withdrawal waits to be confirmed`,
    }),
    failed: (name: Text): Text => ({ th: `${name.th}: ทำไม่สำเร็จ`, en: `${name.en}: something did not go well` }),
  },
};
