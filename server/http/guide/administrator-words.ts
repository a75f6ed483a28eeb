import type { GuidePart } from './guide-words.ts';

/** What the guide says to those who install Traimat for an office. */
export const administratorPart: GuidePart = {
  id: 'administrators',
  title: { th: 'สำหรับผู้ดูแลระบบ', en: 'For administrators' },
  texts: [
    {
      th: 'Local Network Access: ตั้งแต่ Chrome และ Edge รุ่น 142 เมื่อ Excel บนเว็บ (จากอินเทอร์เน็ต) เปิดบานหน้าต่างจากเซิร์ฟเวอร์ในเครือข่ายของหน่วยงาน เบราว์เซอร์จะถามผู้ใช้ก่อน หากกดไม่อนุญาต บานหน้าต่างจะว่าง ตั้งนโยบาย LocalNetworkAccessAllowedForUrls ให้ที่อยู่ของ Excel บนเว็บและของเซิร์ฟเวอร์นี้ ผู้ใช้จะไม่ถูกถาม Excel ที่ติดตั้งบน Windows แสดงหน้าด้วย WebView2 ซึ่งมีกฎเดียวกัน (OfficeDev/office-js 6281, 6174, 6366)',
      en: 'Local Network Access: from Chrome and Edge 142 on, when Excel on the web (from the internet) opens the pane from a server on the office’s network, the browser asks the user first; who refuses sees a blank pane. Set the policy LocalNetworkAccessAllowedForUrls for the addresses of Excel on the web and of this server, and nobody is asked. Excel installed on Windows shows pages by WebView2, which has the same rule (OfficeDev/office-js 6281, 6174, 6366).',
    },
    {
      th: 'แบบอักษร: ติดตั้ง TH Sarabun New ในทุกเครื่อง หรือกำหนดแบบอักษรอื่นด้วยค่า SHEET_FONTS ของเซิร์ฟเวอร์',
      en: 'Fonts: install TH Sarabun New on every computer, or name others by the server’s setting SHEET_FONTS.',
    },
    {
      th: 'office.js: เซิร์ฟเวอร์แจกสำเนาของตนเอง เรียก npm run fetch-office-js เมื่อติดตั้งและเมื่อปรับรุ่น เพื่อใช้ไฟล์ที่ Microsoft ดูแล หรือตั้ง OFFICE_JS=network ให้โหลดจาก Microsoft โดยตรง',
      en: 'office.js: the server hands out a copy of its own. Run npm run fetch-office-js when installing and updating, to have the files that Microsoft supports, or set OFFICE_JS=network to load them from Microsoft.',
    },
    {
      th: 'เปิดเองกับสมุดงาน: บานหน้าต่างจะเปิดเองกับสมุดงานที่มีแผ่นงานไตรมาสเฉพาะเมื่อติดตั้งผ่านศูนย์กลางหรือ sideload ผู้ใช้ปิดได้จากรายการแผ่นงาน',
      en: 'With its workbook: the pane opens by itself with a workbook that holds a sheet of Traimat’s, where it was deployed centrally or sideloaded; whoever does not want it switches it off under the list of sheets.',
    },
  ],
};
