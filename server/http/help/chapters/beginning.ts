import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const beginning: Record<TopicsOf<'everybody', 'beginning'>, Article> = {
  what: {
    title: { th: 'ไตรมาสทำอะไร', en: 'What Traimat does' },
    body: [
      {
        th: 'ไตรมาสช่วยรายงานตัวชี้วัดรายไตรมาสของกรุงเทพมหานครจากสมุดงาน Excel เจ้าหน้าที่เขตและสำนักกรอกแผ่นงานที่วางให้ บานหน้าต่างข้าง ๆ ตรวจขณะกรอกและคำนวณผล แล้วส่งให้สำนักยุทธศาสตร์และประเมินผล (สยป.) ซึ่งตรวจ ส่งคืน รับรอง และประเมิน',
        en: 'Traimat reports Bangkok’s quarterly indicators from an Excel workbook. Officers of districts and departments fill a worksheet that is laid for them; the pane beside it checks while they type and works out the result, and sends it to the planning office, which reviews, returns, accepts and evaluates.',
      },
      {
        th: 'ทุกครั้งที่บันทึกหรือส่ง เซิร์ฟเวอร์เก็บไว้เป็นฉบับใหม่ ฉบับเดิมไม่ถูกเขียนทับ',
        en: 'Whatever is saved or sent is kept by the server as a new revision; no earlier one is overwritten.',
      },
    ],
  },
  'open-pane': {
    title: { th: 'เปิดไตรมาสใน Excel', en: 'Open Traimat in Excel' },
    body: [
      {
        steps: [
          {
            th: 'เปิดสมุดงานใน Excel จะว่างหรือเป็นสมุดงานเดิมก็ได้',
            en: 'Open a workbook in Excel, a blank one or last time’s.',
          },
          {
            th: 'ที่แท็บ หน้าแรก กด “แผ่นงานไตรมาส” บานหน้าต่างจะเปิดทางขวา',
            en: "On the Home tab press “Quarter's sheets”; the pane opens on the right.",
          },
          { th: 'เข้าสู่ระบบ', en: 'Sign in.' },
        ],
      },
      {
        th: 'ครั้งต่อไปบานหน้าต่างเปิดเองกับสมุดงานที่มีแผ่นงานไตรมาส หากไม่ต้องการ ปิดสวิตช์ “เปิดบานหน้าต่างนี้เองเมื่อเปิดสมุดงานนี้” ใต้รายการแผ่นงาน',
        en: 'From then on the pane opens by itself with a workbook that holds sheets of Traimat’s. If you do not want that, switch off “Open this pane with this workbook” below the list of sheets.',
      },
    ],
    see: ['sign-in', 'no-button', 'blank-pane'],
  },
  'what-next': {
    title: { th: 'ไม่แน่ใจว่าต้องทำอะไรต่อ', en: 'Not sure what to do next' },
    body: [
      {
        th: 'กด “ทำอย่างไรต่อ” ในบานหน้าต่าง จะบอกว่าแผ่นงานหรือรายการที่อยู่ตรงหน้าต้องทำอะไรต่อ พร้อมทางไปยังหัวข้อในคู่มือนี้ ปุ่มเครื่องหมายคำถามที่แถบบนเปิดคู่มือตรงหน้าที่กำลังใช้',
        en: 'Press “What next” in the pane: it says what the sheet or list in front of you waits for, and leads to its topic in this manual. The question mark in the top bar opens the manual at the page that you are using.',
      },
      {
        th: 'ครั้งแรกที่ใช้ บานหน้าต่างพาชมส่วนสำคัญทีละจุด ข้ามได้ และเริ่มใหม่ได้จากใต้ “ทำอย่างไรต่อ”',
        en: 'The first time, the pane shows its main parts one by one. You can skip that, and begin it again from below “What next”.',
      },
      { picture: 'what-next', caption: { th: 'คำตอบของรายการที่อยู่ตรงหน้า', en: 'What it answers for the list in front' } },
    ],
    see: ['contact'],
  },
  language: {
    title: { th: 'เปลี่ยนภาษา', en: 'Change the language' },
    body: [
      {
        th: 'กด EN ที่แถบบนเพื่อใช้ภาษาอังกฤษ กด ไทย เพื่อกลับ ข้อมูลที่กรอกและแผ่นงานไม่เปลี่ยน แผ่นงานและแบบที่พิมพ์เป็นภาษาไทยเสมอ',
        en: 'Press EN in the top bar for English, ไทย for Thai. Nothing that was filled in changes; worksheets and what is printed are always in Thai.',
      },
    ],
  },
  'mail-digest': {
    title: { th: 'รับอีเมลแจ้งเตือน', en: 'Reminders by mail' },
    body: [
      {
        th: 'กดรูปซองจดหมายที่แถบบน เปิด “รับอีเมลแจ้งเตือน” ใส่ที่อยู่อีเมล แล้วกด “บันทึก” จะได้รับไม่เกินวันละฉบับหลัง 07:30 น. เฉพาะวันที่มีเรื่อง เช่น ใกล้ครบกำหนด เลยกำหนด ส่งคืน หรือมีเรื่องรอตรวจ',
        en: 'Press the envelope in the top bar, switch on “Send me the mail”, write your address and press “Save”. One mail a day at most comes, after 07:30 and only when there is something: due soon, overdue, returned, or waiting for review.',
      },
      {
        th: 'เลิกรับได้ที่เดียวกัน หรือจากลิงก์ท้ายอีเมลโดยไม่ต้องเข้าสู่ระบบ',
        en: 'End it in the same place, or by the link at the end of every mail, without signing in.',
      },
    ],
  },
  contact: {
    title: { th: 'ถามใคร', en: 'Whom to ask' },
    body: [{ part: 'contact' }],
  },
};
