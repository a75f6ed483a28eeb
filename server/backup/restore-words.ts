import type { Text } from '../../shared/terms/text.ts';
import type { BackupRefusal } from './check-backup.ts';
import type { IntoRefusal } from './restore-postgres.ts';
import type { RestoreRefusal } from './restore-sqlite.ts';

/** Why nothing was restored, and what to do. In each case what is there is as it was. */
export const refusalWords: Record<
  BackupRefusal | RestoreRefusal | IntoRefusal | 'into-needed' | 'into-unfit',
  { what: Text; cure: Text }
> = {
  'no-backup': {
    what: { th: 'ที่นี่ไม่มีชุดสำรอง ไม่พบ manifest.json', en: 'There is no backup here: no manifest.json' },
    cure: {
      th: 'ระบุโฟลเดอร์ของชุดสำรอง เช่น traimat-2026-11-29T073000Z',
      en: 'Name the folder of a backup, like traimat-2026-11-29T073000Z',
    },
  },
  unfinished: {
    what: { th: 'ชุดสำรองนี้ยังทำไม่เสร็จ', en: 'This backup was broken off before it was whole' },
    cure: { th: 'ใช้ชุดก่อนหน้า', en: 'Take the one before it' },
  },
  'manifest-unreadable': {
    what: { th: 'อ่าน manifest.json ของชุดสำรองไม่ได้', en: 'The manifest.json of the backup cannot be read' },
    cure: { th: 'คัดลอกชุดสำรองมาใหม่ หรือใช้ชุดอื่น', en: 'Copy the backup anew, or take another one' },
  },
  'part-missing': {
    what: { th: 'ชุดสำรองขาดไฟล์ฐานข้อมูล', en: 'The backup lacks the file of its database' },
    cure: { th: 'คัดลอกชุดสำรองมาใหม่ทั้งโฟลเดอร์ หรือใช้ชุดอื่น', en: 'Copy its whole folder anew, or take another one' },
  },
  'part-differs': {
    what: {
      th: 'ไฟล์ในชุดสำรองไม่ครบหรือถูกแก้ ขนาดหรือค่า SHA-256 ไม่ตรงกับ manifest.json',
      en: 'A file of the backup was cut off or altered: its size or its SHA-256 is not that of manifest.json',
    },
    cure: { th: 'คัดลอกชุดสำรองมาใหม่ หรือใช้ชุดอื่น', en: 'Copy the backup anew, or take another one' },
  },
  'later-program': {
    what: { th: 'ชุดสำรองนี้ทำด้วยโปรแกรมรุ่นใหม่กว่ารุ่นนี้', en: 'A later version of the program has made this backup' },
    cure: {
      th: 'ติดตั้งโปรแกรมรุ่นที่ระบุใน manifest.json (program) หรือใหม่กว่า แล้วกู้คืนด้วยรุ่นนั้น',
      en: 'Install the version that its manifest.json names (program) or a later one, and restore with that',
    },
  },
  'server-running': {
    what: { th: 'เซิร์ฟเวอร์กำลังใช้โฟลเดอร์ข้อมูลนี้', en: 'A server works on this data folder' },
    cure: { th: 'หยุดเซิร์ฟเวอร์ก่อน (systemctl stop traimat)', en: 'Stop it first (systemctl stop traimat)' },
  },
  'other-installation': {
    what: {
      th: 'ชุดสำรองนี้เป็นของระบบอื่น รายการแรกในบันทึกไม่ตรงกับฐานข้อมูลที่มีอยู่',
      en: 'This backup is another installation’s: the first link of its log is not that of the database here',
    },
    cure: {
      th: 'ตรวจ DATA_DIR และชื่อชุดสำรอง ถ้าตั้งใจให้แทนที่จริง เพิ่ม --anyway ฐานข้อมูลที่มีอยู่จะถูกเก็บไว้',
      en: 'Check DATA_DIR and the backup; if it shall take the place all the same, add --anyway. The database here is kept',
    },
  },
  'contents-differ': {
    what: {
      th: 'ฐานข้อมูลในชุดสำรองไม่ตรงกับ manifest.json หรือเสียหาย',
      en: 'The database in the backup is not what manifest.json says, or is damaged',
    },
    cure: { th: 'ใช้ชุดอื่น', en: 'Take another backup' },
  },
  'log-broken': {
    what: {
      th: 'บันทึกการกระทำในชุดสำรองไม่ครบถ้วน มีการแก้ไขจากภายนอกก่อนสำรอง',
      en: 'The log in the backup is not whole: other hands had altered the database before the backup was made',
    },
    cure: { th: 'ใช้ชุดที่เก่ากว่า', en: 'Take an earlier backup' },
  },
  'into-needed': {
    what: { th: 'ชุดสำรองนี้เป็นของ PostgreSQL', en: 'This backup is of a PostgreSQL database' },
    cure: {
      th: 'สร้างฐานข้อมูลว่าง (createdb traimat_restored) ที่เซิร์ฟเวอร์ของ DATABASE_URL แล้วเพิ่ม --into traimat_restored โดยตั้ง DATABASE_URL ไว้',
      en: 'Make an empty database at the server of DATABASE_URL (createdb traimat_restored), then add --into traimat_restored, with DATABASE_URL set',
    },
  },
  'into-unfit': {
    what: { th: 'ชุดสำรองนี้เป็นไฟล์ SQLite', en: 'This backup is of a SQLite file' },
    cure: {
      th: 'กู้คืนโดยไม่มี --into และไม่ตั้ง DATABASE_URL แล้วจึงย้ายไป PostgreSQL ด้วย npm run move',
      en: 'Restore it without --into and without DATABASE_URL, then carry it to PostgreSQL by npm run move',
    },
  },
  'not-empty': {
    what: { th: 'ฐานข้อมูลปลายทางไม่ว่าง', en: 'The database that it should go into is not empty' },
    cure: { th: 'สร้างฐานข้อมูลใหม่ที่ว่าง (createdb)', en: 'Make a new, empty one (createdb)' },
  },
  unreachable: {
    what: { th: 'เข้าฐานข้อมูลปลายทางไม่ได้', en: 'The database that it should go into lets nobody in' },
    cure: {
      th: 'ตรวจว่ามีฐานข้อมูลชื่อนี้ DATABASE_URL ถูกต้อง และ PostgreSQL ทำงาน',
      en: 'Check that there is a database of this name, that DATABASE_URL is right, and that PostgreSQL runs',
    },
  },
  'restore-tool-missing': {
    what: { th: 'ไม่มีคำสั่ง pg_restore บนเครื่องนี้', en: 'There is no pg_restore on this machine' },
    cure: {
      th: 'ติดตั้งแพ็กเกจ postgresql-client ของ Debian รุ่นเดียวกับเซิร์ฟเวอร์หรือใหม่กว่า',
      en: 'Install Debian’s postgresql-client of the server’s version or a later one',
    },
  },
  'dump-refused': {
    what: {
      th: 'pg_restore ทำไม่สำเร็จ ฐานข้อมูลปลายทางยังว่าง',
      en: 'pg_restore could not do it; the database is still empty',
    },
    cure: {
      th: 'อ่านข้อความของ pg_restore ข้างบน มักเป็นเพราะ pg_restore เก่ากว่าที่ใช้สำรอง',
      en: 'Read what it says above; most often it is older than the pg_dump that made the backup',
    },
  },
  'restored-log-broken': {
    what: {
      th: 'บันทึกการกระทำในชุดสำรองไม่ครบถ้วน มีการแก้ไขจากภายนอกก่อนสำรอง อย่าใช้ฐานข้อมูลปลายทางนี้',
      en: 'The log in the backup is not whole: other hands had altered the database before it was made. Do not use the database that it went into',
    },
    cure: { th: 'ลบฐานข้อมูลปลายทาง (dropdb) และใช้ชุดที่เก่ากว่า', en: 'Drop it (dropdb), and take an earlier backup' },
  },
  full: {
    what: { th: 'ดิสก์ของ DATA_DIR เต็ม', en: 'The disk of DATA_DIR is full' },
    cure: { th: 'เพิ่มที่ว่างแล้วกู้คืนใหม่', en: 'Make room and restore again' },
  },
  unwritable: {
    what: { th: 'เขียนใน DATA_DIR ไม่ได้', en: 'DATA_DIR cannot be written to' },
    cure: { th: 'ใช้บัญชีเดียวกับที่รันเซิร์ฟเวอร์', en: 'Use the user that runs the server' },
  },
};
