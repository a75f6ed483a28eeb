import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const settingUp: Record<TopicsOf<'administrator', 'setting-up'>, Article> = {
  install: {
    title: { th: 'ติดตั้งเซิร์ฟเวอร์', en: 'Install the server' },
    body: [
      {
        th: 'ต้องมีเครื่องที่มี Node.js 24 ที่อยู่ https ของหน่วยงาน และใบรับรองที่เครื่องของเจ้าหน้าที่เชื่อถือ ติดตั้งตาม README แล้วเริ่มด้วย',
        en: 'You need a machine with Node.js 24, an https address of your office’s, and a certificate that the officers’ computers trust. Install as README says, then start it:',
      },
      { command: 'NODE_ENV=production PUBLIC_ORIGIN=https://traimat.example.go.th npm start' },
      {
        th: 'ข้อมูลอยู่ในโฟลเดอร์ DATA_DIR ความลับอยู่ใน SECRETS_DIR แยกกัน อย่าเริ่มจากโฟลเดอร์ของตัวอย่าง เซิร์ฟเวอร์ที่ใช้จริงจะไม่รับ',
        en: 'Data lie in DATA_DIR, secrets apart from them in SECRETS_DIR. Do not begin with a folder of the demo: a server in production refuses it.',
      },
    ],
    see: ['first-start', 'proxies', 'backup'],
  },
  'first-start': {
    title: { th: 'เริ่มใช้ครั้งแรก', en: 'The first start' },
    body: [
      {
        steps: [
          {
            th: 'เมื่อยังไม่มีผู้ดูแลระบบ เซิร์ฟเวอร์พิมพ์ลิงก์ตั้งระบบ (/setup#…) ที่หน้าจอทุกครั้งที่เริ่ม เปิดลิงก์นั้นในเบราว์เซอร์',
            en: 'While there is no administrator, the server prints a set-up address (/setup#…) at every start. Open it in a browser.',
          },
          {
            th: 'ใส่ชื่อ ชื่อผู้ใช้ และรหัสผ่านของผู้ดูแลระบบคนแรก ลิงก์ใช้ได้ครั้งเดียว',
            en: 'Give the first administrator’s name, user name and password. The address works once.',
          },
          {
            th: 'ทำขั้นตอนที่เหลือในหน้าตั้งระบบ แต่ละขั้นบันทึกทันที พักแล้วกลับมาทำต่อที่ /admin จากเครื่องใดก็ได้',
            en: 'Go on with the steps of the set-up page. Each is stored at once; leave when you like and come back at /admin, from any computer.',
          },
        ],
      },
      {
        th: 'เก็บลิงก์นี้เป็นความลับ ผู้ที่เปิดก่อนเป็นผู้ดูแลระบบ หากมีผู้อื่นเปิดไปแล้ว ให้หยุดเซิร์ฟเวอร์และเริ่มด้วยโฟลเดอร์ข้อมูลใหม่',
        en: 'Keep the address secret: whoever opens it first is the administrator. If somebody else has, stop the server and begin with a new data folder.',
      },
    ],
    see: ['checklist', 'accounts'],
  },
  checklist: {
    title: { th: 'รายการที่ต้องตั้งค่า', en: 'The checklist' },
    body: [
      {
        th: 'หน้าตั้งระบบที่ /admin แสดงสิ่งที่ยังไม่ได้ทำจนกว่าจะครบ ได้แก่ ที่อยู่และใบรับรอง ตัวชี้วัด วันของไตรมาส ทะเบียนชุมชน บัญชี อีเมล การเข้าสู่ระบบด้วย Microsoft และที่เก็บข้อมูลสำรอง ขั้นที่ไม่จำเป็นไว้ทำภายหลังได้ ทะเบียนเริ่มจากรายชื่อชุมชนที่เผยแพร่ของทุกเขต หรือไฟล์ของท่านเองก็ได้ การตรวจที่อยู่บอกว่าใบรับรองใช้ได้หรือต้องแก้อะไร',
        en: 'The set-up page at /admin lists what is not done until all is: address and certificate, indicators, the quarter’s days, registers, accounts, mail, sign-in by Microsoft, the backup place. What is not needed may be left for later. Registers begin with the published list of communities, for all districts, or with a file of your own. The check of the address says whether the certificate will do, or what to mend.',
      },
    ],
    see: ['days', 'registers', 'mail', 'provider', 'backup', 'deploy'],
  },
  deploy: {
    title: { th: 'ให้ไตรมาสขึ้นใน Excel ของทุกคน', en: 'Bring Traimat into everybody’s Excel' },
    body: [
      {
        th: 'บันทึกไฟล์ /manifest.xml ของเซิร์ฟเวอร์นี้ แล้วอัปโหลดในศูนย์จัดการ Microsoft 365 (Integrated apps) ปุ่ม “แผ่นงานไตรมาส” จะขึ้นที่แท็บหน้าแรกของทุกคนในไม่กี่ชั่วโมง เครื่องที่ไม่ใช้ Microsoft 365 ใช้โฟลเดอร์ร่วมและ Trusted Add-in Catalogs ดู README',
        en: "Save /manifest.xml of this server and upload it in the Microsoft 365 admin center (Integrated apps): “Quarter's sheets” is on everybody’s Home tab within hours. Without Microsoft 365 use a shared folder and Trusted Add-in Catalogs; see README.",
      },
      {
        th: 'office.js: เรียกคำสั่งนี้เมื่อติดตั้งและเมื่อปรับรุ่น เพื่อใช้ไฟล์ที่ Microsoft ดูแล หรือตั้ง OFFICE_JS=network ให้โหลดจาก Microsoft โดยตรง',
        en: 'office.js: run this when installing and updating, to have the files that Microsoft supports, or set OFFICE_JS=network to load them from Microsoft.',
      },
      { command: 'npm run fetch-office-js' },
      {
        th: 'แบบอักษร: ติดตั้ง TH Sarabun New ในทุกเครื่อง หรือกำหนดแบบอักษรอื่นด้วย SHEET_FONTS',
        en: 'Fonts: install TH Sarabun New on every computer, or name others by SHEET_FONTS.',
      },
    ],
    see: ['excel-versions', 'local-network', 'readiness', 'fonts'],
  },
  'local-network': {
    title: { th: 'เบราว์เซอร์ถามเรื่องเครือข่ายท้องถิ่น', en: 'The browser asks about the local network' },
    body: [
      {
        th: 'ตั้งแต่ Chrome และ Edge รุ่น 142 เมื่อ Excel บนเว็บเปิดบานหน้าต่างจากเซิร์ฟเวอร์ในเครือข่ายของหน่วยงาน เบราว์เซอร์ถามผู้ใช้ก่อน หากไม่อนุญาต บานหน้าต่างจะว่าง ตั้งนโยบาย LocalNetworkAccessAllowedForUrls ให้ที่อยู่ของ Excel บนเว็บและของเซิร์ฟเวอร์นี้ ผู้ใช้จะไม่ถูกถาม Excel บน Windows ใช้ WebView2 ซึ่งมีกฎเดียวกัน (OfficeDev/office-js 6281, 6174, 6366)',
        en: 'From Chrome and Edge 142 on, when Excel on the web opens the pane from a server on the office’s network, the browser asks the user first; who refuses sees a blank pane. Set the policy LocalNetworkAccessAllowedForUrls for the addresses of Excel on the web and of this server, and nobody is asked. Excel on Windows shows pages by WebView2, which has the same rule (OfficeDev/office-js 6281, 6174, 6366).',
      },
    ],
    see: ['blank-pane'],
  },
  readiness: {
    title: { th: 'ตรวจความพร้อมของ Excel', en: 'Try an Excel' },
    body: [
      {
        th: 'ก่อนใช้จริง ติดตั้ง /readiness-manifest.xml ในเครื่องหนึ่งของแต่ละแบบ เปิดสมุดงานว่าง กด “เริ่มตรวจ” แล้วดาวน์โหลดผล แต่ละข้อบอกว่าสิ่งใดทำได้และสิ่งใดไตรมาสทำแทน',
        en: 'Before service, install /readiness-manifest.xml on one computer of each kind, open a blank workbook, press “Begin” and download the answers: each says what holds there, and what Traimat does instead where it does not.',
      },
    ],
    see: ['excel-versions'],
  },
};
