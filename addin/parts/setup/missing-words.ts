import type { SetupStep } from '../../../shared/terms/setup.ts';
import type { Text } from '../../../shared/terms/text.ts';

type Missing = { what: Text; who: Text };

/** What somebody's work waits for, and who does it. */
export const missingWords: Partial<Record<SetupStep, Missing>> = {
  indicators: {
    what: { th: 'ยังไม่มีตัวชี้วัดที่ประกาศใช้', en: 'No indicator has been published yet' },
    who: { th: 'ผู้ดูแลระบบเป็นผู้ประกาศใช้', en: 'The administrator publishes them.' },
  },
  days: {
    what: { th: 'ยังไม่ได้กำหนดวันของไตรมาส', en: 'No quarter has its days yet' },
    who: {
      th: 'สยป. หรือผู้ดูแลระบบเป็นผู้กำหนด ใน Excel ที่หน้า “กำหนดการ” หรือที่หน้าตั้งระบบ',
      en: 'The planning office or the administrator sets them: in Excel on the page “Schedule”, or on the set-up page.',
    },
  },
  registers: {
    what: { th: 'ยังไม่มีทะเบียนชุมชนของเขตท่าน', en: 'Your district has no register of communities yet' },
    who: {
      th: 'สยป. หรือผู้ดูแลระบบเป็นผู้จัดทำ แผ่นงานที่มีแถวเป็นชุมชนจะเปิดได้เมื่อมีทะเบียนแล้ว',
      en: 'The planning office or the administrator makes it; sheets with a row for each community open then.',
    },
  },
};
