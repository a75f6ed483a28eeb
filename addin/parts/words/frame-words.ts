import type { Text } from '../../../shared/terms/text.ts';
import { count } from './amount.ts';

/** Words of the frame around every pane. */
export const frameWords = {
  product: { th: 'ไตรมาส', en: 'Traimat' },
  tagline: { th: 'รายงานตัวชี้วัดรายไตรมาส กรุงเทพมหานคร', en: "Bangkok's quarterly indicators" },
  switchLanguage: { th: 'EN · Switch to English', en: 'ไทย · เปลี่ยนเป็นภาษาไทย' },
  help: { th: 'คู่มือ', en: 'Help' },
  whatNext: { th: 'ทำอย่างไรต่อ', en: 'What next' },
  readMore: { th: 'อ่านในคู่มือ', en: 'Read about it in the manual' },
  ask: (whom: string): Text => ({ th: `ถามได้ที่ ${whom}`, en: `Ask ${whom}` }),
  ownAccount: { th: 'บัญชีของฉัน', en: 'My account' },
  mail: { th: 'การแจ้งเตือนทางอีเมล', en: 'Notices by e-mail' },
  signOut: { th: 'ออกจากระบบ', en: 'Sign out' },
  district: (district: Text): Text => ({ th: `สำนักงานเขต${district.th}`, en: `${district.en} district office` }),
  roles: {
    district: { th: 'เจ้าหน้าที่เขต', en: 'District officer' },
    department: { th: 'เจ้าหน้าที่สำนัก', en: 'Department officer' },
    planning: { th: 'สำนักยุทธศาสตร์และประเมินผล (สยป.)', en: 'Planning office' },
    administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
    viewer: { th: 'ผู้เรียกดู', en: 'Viewer' },
  },
  pages: { th: 'หน้า', en: 'Pages' },
  loading: { th: 'กำลังโหลด', en: 'Loading' },
  tryAgain: { th: 'ลองอีกครั้ง', en: 'Try again' },
  refresh: { th: 'รีเฟรช', en: 'Refresh' },
  confirm: { th: 'ยืนยัน', en: 'Confirm' },
  noDay: { th: 'ยังไม่ได้เลือกวัน', en: 'No day is chosen' },
  reason: { th: 'เหตุผล (เก็บไว้กับการเปลี่ยนแปลง)', en: 'Reason (kept with the change)' },
  needsReason: { th: 'เขียนเหตุผลก่อน', en: 'Write a reason first' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  firstIssues: (shown: number, all: number): Text => ({
    th: `พบทั้งหมด ${count(all)} ข้อ แสดง ${count(shown)} ข้อแรก และอีก ${count(all - shown)} ข้อ`,
    en: `${count(all)} in all: the first ${count(shown)} are named, and ${count(all - shown)} more`,
  }),
  more: (rest: number): Text => ({
    th: `แสดงอีก ${count(rest)} รายการ`,
    en: `Show ${count(rest)} more`,
  }),
  close: { th: 'ปิด', en: 'Close' },
  reference: (reference: string): Text => ({ th: `เลขอ้างอิง ${reference}`, en: `Reference ${reference}` }),
  broken: { th: 'บานหน้าต่างนี้ขัดข้อง', en: 'This pane has failed' },
  brokenCure: {
    th: 'ข้อมูลในสมุดงานยังอยู่ครบ โหลดบานหน้าต่างนี้ใหม่เพื่อทำงานต่อ',
    en: 'What is in the workbook stays as it is. Reload this pane to go on.',
  },
  reload: { th: 'โหลดใหม่', en: 'Reload' },
  outside: { th: 'เปิดไตรมาสใน Excel', en: 'Open Traimat in Excel' },
  outsideWhy: {
    th: 'หน้านี้เป็นบานหน้าต่างของ Excel จึงทำงานในเบราว์เซอร์โดยลำพังไม่ได้',
    en: 'This page is a pane of Excel and does not work in a browser by itself.',
  },
  outsideSteps: [
    { th: 'เปิดสมุดงานใน Excel', en: 'Open a workbook in Excel' },
    { th: 'ที่แท็บ หน้าแรก เลือก Add-in แล้วเลือก ไตรมาส', en: 'On the Home tab choose Add-ins, then Traimat' },
    {
      th: 'หากไม่พบ ให้ผู้ดูแลระบบติดตั้งไฟล์ manifest.xml ของเซิร์ฟเวอร์นี้',
      en: "If it is not there, the administrator installs this server's manifest.xml",
    },
  ],
  older: { th: 'Excel บนเครื่องนี้เก่ากว่าที่ไตรมาสใช้ได้', en: 'This Excel is too old for Traimat' },
  olderCure: {
    th: 'ข้อมูลในสมุดงานยังอยู่ครบ เปิดสมุดงานนี้ด้วย Excel รุ่นที่ใช้ได้เพื่อตรวจและส่ง',
    en: 'What is in the workbook stays as it is. Open it in an Excel that runs Traimat, to check and submit.',
  },
  workbench: { th: 'ไม่มี Excel: ลองใช้ในเบราว์เซอร์', en: 'No Excel: try it in the browser' },
  elsewhere: { th: 'สมุดงานนี้เปิดไตรมาสไว้ในอีกบานหน้าต่าง', en: 'Another pane works with this workbook' },
  elsewhereCure: {
    th: 'ใช้ทีละบานหน้าต่างเพื่อไม่ให้บันทึกทับกัน',
    en: 'One pane at a time, so that they do not overwrite each other.',
  },
  takenOver: { th: 'ย้ายไปใช้ในอีกบานหน้าต่างแล้ว', en: 'Another pane has taken over' },
  takenOverCure: {
    th: 'ข้อมูลในสมุดงานยังอยู่ครบ ปิดบานหน้าต่างนี้ได้',
    en: 'What is in the workbook stays as it is; this pane may be closed.',
  },
  useHere: { th: 'ใช้ที่นี่แทน', en: 'Use it here instead' },
} satisfies Record<string, Text | Text[] | Record<string, Text> | ((...parts: never[]) => Text)>;
