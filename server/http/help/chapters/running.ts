import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const running: Record<TopicsOf<'administrator', 'running'>, Article> = {
  publish: {
    title: { th: 'ประกาศใช้ตัวชี้วัด', en: 'Publish an indicator' },
    body: [
      {
        steps: [
          {
            th: 'หน้า “ตัวชี้วัด” เลือกไฟล์ แก้จนไม่พบข้อที่ต้องแก้',
            en: 'On the page “Indicators” choose the file, and mend it until nothing is left to mend.',
          },
          {
            th: 'ดูตัวอย่างในสมุดงาน และอ่านผลที่จะเกิดกับแผ่นงานที่มีอยู่',
            en: 'Look at it in the workbook, and read what it would do to sheets that are there.',
          },
          {
            th: 'เลือกไตรมาสที่เริ่มใช้ แล้วกด “ประกาศใช้” เขตเห็นทันที',
            en: 'Choose from which quarter on, and press “Publish”: districts have it at once.',
          },
        ],
      },
      {
        th: 'ก่อนประกาศใช้ ตรวจไฟล์ที่เครื่องเซิร์ฟเวอร์ได้ด้วย',
        en: 'A file may also be checked on the server’s machine:',
      },
      { command: 'npm run check-spec -- FILE' },
    ],
    see: ['versions', 'days'],
  },
  mail: {
    title: { th: 'ตั้งอีเมล', en: 'Set up mail' },
    body: [
      {
        th: 'ใส่เครื่องแม่ข่ายอีเมล การเข้ารหัส ชื่อผู้ใช้ รหัสผ่าน และผู้ส่งในหน้าการตั้งค่าระบบ แล้วทดลองส่งถึงตนเอง หากไม่ถึง หน้านั้นบอกว่าต้องแก้อะไร ไม่มีอีเมลก็ใช้งานได้ ท่านส่งลิงก์เข้าใช้งานเองได้ ค่าที่กำหนดด้วย SMTP_URL และ MAIL_FROM ที่เครื่องแม่ข่ายมีผลก่อน',
        en: 'Give mail server, encryption, user, password and sender in the settings, and send yourself a test mail; if it does not arrive, the page says what to mend. Without mail all works, and you hand over addresses yourself. SMTP_URL and MAIL_FROM on the server win over what is set here.',
      },
    ],
    see: ['mail-digest', 'forgotten-password'],
  },
  backup: {
    title: { th: 'สำรองข้อมูล', en: 'Backup' },
    body: [
      {
        th: 'กำหนดโฟลเดอร์ที่หน้าการตั้งค่าระบบ แล้วเซิร์ฟเวอร์สำรองเองทุกคืน (BACKUP_AT) เก็บไว้ 14 ชุด (BACKUP_KEEP) หน้านั้นบอกผลครั้งล่าสุดและมีปุ่มสำรองเดี๋ยวนี้ ผู้ดูแลที่รับอีเมลแจ้งเตือนได้รู้วันละครั้งเมื่อสำรองไม่สำเร็จหรือเกินสองวัน สั่งจากเครื่องแม่ข่ายระหว่างเซิร์ฟเวอร์ทำงานก็ได้ อย่าคัดลอกไฟล์ฐานข้อมูลเอง เพราะสำเนาของฐานข้อมูลที่กำลังทำงานไม่ครบ',
        en: 'Name a folder in the settings: the server makes a backup every night (BACKUP_AT) and keeps 14 (BACKUP_KEEP); the page says how the last one went, and makes one on a press. Administrators who take the daily mail are told once a day when one was not made, or none for two days. Or make one on the server’s machine while it runs. Do not copy the database file: a copy of a running database lacks what came last.',
      },
      { command: 'npm run backup -- FOLDER' },
      {
        th: 'ชุดสำรองไม่มีความลับ สำรอง SECRETS_DIR แยกต่างหาก (--secrets) หยุดเซิร์ฟเวอร์ก่อนกู้คืน ของเดิมจะถูกเก็บไว้ ลองกู้คืนจริงบนเครื่องอื่นปีละครั้ง',
        en: 'Backups hold no secrets: back up SECRETS_DIR apart (--secrets). Stop the server before you restore; what was there is kept. Try restoring on another machine once a year.',
      },
      { command: 'npm run restore -- FOLDER-OF-THE-BACKUP' },
    ],
    see: ['audit', 'mail-digest'],
  },
  proxies: {
    title: { th: 'อยู่หลังพร็อกซี', en: 'Behind a proxy' },
    body: [
      {
        th: 'เซิร์ฟเวอร์พูด TLS เอง พร็อกซีต้องต่อด้วย https ระบุที่อยู่พร็อกซีที่เชื่อถือใน TRUSTED_PROXIES มิฉะนั้นทุกคนจะดูเหมือนมาจากที่อยู่เดียว และการชะลอการเดารหัสผ่านจะไม่ตรงคน',
        en: 'The server speaks TLS itself, so the proxy connects by https. Name the proxies that are trusted in TRUSTED_PROXIES; else everybody seems to come from one address, and the slowing of guesses meets the wrong ones.',
      },
    ],
  },
  'access-record': {
    title: { th: 'บันทึกการเข้าใช้ และตรวจว่าบันทึกครบถ้วน', en: 'The access record, and whether the log is whole' },
    body: [
      {
        th: 'หน้า “บันทึก” มีส่วนการเข้าใช้ บอกการเข้าสู่ระบบ ที่ไม่สำเร็จ ที่ถูกชะลอ ที่ถูกปฏิเสธ และการส่งออก พร้อมบัญชี ที่อยู่ และเวลา เก็บไว้ 400 วัน บันทึกการกระทำตรวจเองวันละครั้ง และตรวจได้ทุกเมื่อด้วย',
        en: 'The page “Audit” has a part for access: sign-ins, failed and slowed ones, refusals and exports, with account, address and time, kept for 400 days. The log of deeds is verified once a day, and at any time by',
      },
      { command: 'npm run verify' },
      {
        th: 'หากบอกว่าไม่ครบถ้วน เก็บฐานข้อมูลไว้เป็นหลักฐานก่อนทำสิ่งอื่น',
        en: 'If it is not whole, keep the database as evidence before anything else.',
      },
    ],
    see: ['audit'],
  },
};
