import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const grounds: Record<TopicsOf<'planning', 'grounds'>, Article> = {
  registers: {
    title: { th: 'แก้ทะเบียนชุมชนของเขต', en: 'Change a district’s register' },
    body: [
      {
        steps: [
          {
            th: 'หน้า “ทะเบียน” เลือกเขตและไตรมาสที่มีผล แล้วกด “เปิดทะเบียนในสมุดงาน”',
            en: 'On the page “Registers” choose the district and from which quarter on, and press “Open the register in the workbook”.',
          },
          {
            th: 'พิมพ์ชื่อทับเพื่อเปลี่ยนชื่อ ใส่ “ใช้ถึง” เพื่อสิ้นสุด “รวมเข้ากับ” เพื่อรวม แถวว่างท้ายตารางเพื่อเพิ่ม',
            en: 'Type over a name to rename, give “To” to end, “Merged into” to merge; blank rows at the end add communities.',
          },
          {
            th: 'กด “ดูผลก่อนส่ง” อ่านผลต่อแผ่นงานที่เปิดอยู่ เขียนเหตุผล แล้วกด “ส่งการเปลี่ยนแปลง”',
            en: 'Press “See what it does”, read what it does to open sheets, write the reason and press “Send the change”.',
          },
        ],
      },
      {
        th: 'ไตรมาสที่ปิดแล้วไม่เปลี่ยน ชุมชนที่เขตกรอกไว้แล้วเอาออกจากไตรมาสนั้นไม่ได้',
        en: 'A closed quarter does not change. A community of which the district has begun to report cannot be taken out of that quarter.',
      },
    ],
    see: ['register-lists', 'restate'],
  },
  'register-lists': {
    title: { th: 'นำเข้ารายชื่อชุมชน', en: 'Bring in a list of communities' },
    body: [
      {
        th: 'นำเข้าได้จากไฟล์ CSV ช่วงที่เลือกในสมุดงาน หรือรายชื่อที่เผยแพร่ ของเขตเดียวหรือทุกเขต แต่ละบรรทัดเป็นชุมชนเดิม ชุมชนใหม่ ข้อที่ต้องตอบ หรือไม่นำเข้าพร้อมเหตุผล ชื่อใกล้เคียงระบบไม่เดา ตอบครบแล้วจึงดูผลและส่ง ทุกเขตเก็บพร้อมกันหรือไม่เก็บเลย',
        en: 'From a CSV file, the range selected in the workbook, or the published list; for one district or all. Each line is a known community, a new one, a question, or left out with a reason. Near names are never guessed. Once all is answered you see what it does and send it: all districts together, or none.',
      },
    ],
    see: ['registers'],
  },
  targets: {
    title: { th: 'เป้าหมายของปี', en: 'The year’s targets' },
    body: [
      {
        th: 'หน้า “ทะเบียน” ส่วน “เป้าหมายของปี” กด “เปิดเป้าหมายในสมุดงาน” แก้ในตาราง ไตรมาสที่เว้นว่างใช้เป้าหมายของปี แล้ว “ส่งเป้าหมายใหม่” ก่อนส่งจะเห็นว่าเขตใดจะถึงหรือไม่ถึงเป้าหมายต่างจากเดิม ไตรมาสที่ปิดแล้วและที่รับรองแล้วไม่เปลี่ยน',
        en: "On the page “Registers”, under “The year's targets”, press “Open the targets in the workbook” and change them there; a blank quarter has the year’s. “Send the new targets” shows first whose verdict would turn. Closed quarters and accepted sheets do not change.",
      },
    ],
    see: ['versions'],
  },
  versions: {
    title: { th: 'ดูและเตรียมตัวชี้วัด', en: 'Look at indicators, and prepare them' },
    body: [
      {
        th: 'หน้า “ตัวชี้วัด” แสดงทุกตัวชี้วัดเป็นถ้อยคำ กด “ตรวจไฟล์ตัวชี้วัด” เพื่อดูว่าไฟล์ใหม่ต้องแก้อะไร และ “ดูตัวอย่างในสมุดงาน” ผู้ดูแลระบบเป็นผู้ประกาศใช้ รุ่นใหม่มีผลตั้งแต่ไตรมาสที่ยังไม่ปิด ที่ส่งแล้วคงรุ่นเดิม',
        en: 'The page “Indicators” shows each in words. “Check an indicator file” names what is to be mended in a new one, “Preview in the workbook” lays it. The administrator publishes. A new version holds from a quarter that is not closed; what was submitted keeps its own.',
      },
    ],
    see: ['publish', 'restate'],
  },
  restate: {
    title: { th: 'ปรับตัวเลขย้อนหลัง', en: 'Restate accepted figures' },
    body: [
      {
        th: 'ที่รับรองแล้วตรึงไว้ หากรุ่น เป้าหมาย หรือทะเบียนเปลี่ยนไปและต้องคิดใหม่ทั้งไตรมาส กด “ดูผลก่อนปรับ” ในหน้า “ภาพรวมทั้งเมือง” อ่านตัวเลขก่อนและหลังของทุกเขต เขียนเหตุผล แล้วปรับทั้งหมดพร้อมกัน ตัวเลขเดิมยังอ่านได้',
        en: 'What is accepted is frozen. Where a version, target or register has changed and a whole quarter must be counted anew, press “Look at the effect” on “The whole city”, read before and after of every district, write the reason, and restate all together. The former figures stay to be read.',
      },
    ],
  },
};
