import type { BackupFault } from '../../terms/backup.ts';
import type { Text } from '../../terms/text.ts';

/** What hindered a backup, and what to do about it. In each case the older backups are as they were. */
export const backupFaultWords: Record<BackupFault, { what: Text; cure: Text }> = {
  full: {
    what: { th: 'ดิสก์ของที่เก็บข้อมูลสำรองเต็ม', en: 'The disk of the backup place is full' },
    cure: {
      th: 'ขยายดิสก์ ย้ายชุดเก่าไปเก็บที่อื่น หรือลด BACKUP_KEEP',
      en: 'Enlarge it, take older backups elsewhere, or lower BACKUP_KEEP.',
    },
  },
  'place-missing': {
    what: { th: 'ไม่พบโฟลเดอร์ที่เก็บข้อมูลสำรอง', en: 'The folder of the backups is not there' },
    cure: {
      th: 'ตรวจว่าดิสก์หรือไดรฟ์เครือข่ายต่ออยู่ หรือกำหนดโฟลเดอร์อื่น',
      en: 'Check that its disk or network drive is mounted, or name another folder.',
    },
  },
  'place-unwritable': {
    what: { th: 'โปรแกรมเขียนในที่เก็บข้อมูลสำรองไม่ได้', en: 'The program may not write to the backup place' },
    cure: {
      th: 'ให้สิทธิ์เขียนโฟลเดอร์แก่บัญชีที่ใช้รันโปรแกรม',
      en: 'Let the user that runs the program write to the folder.',
    },
  },
  'no-database': {
    what: { th: 'ไม่พบฐานข้อมูลที่จะสำรอง', en: 'There is no database to back up' },
    cure: {
      th: 'ตั้ง DATA_DIR ให้ตรงกับของเซิร์ฟเวอร์',
      en: 'Set DATA_DIR as the server has it.',
    },
  },
  damaged: {
    what: { th: 'ฐานข้อมูลเสียหาย จึงไม่สำรองทับชุดที่ดี', en: 'The database is damaged; no backup is made of it' },
    cure: {
      th: 'กู้คืนจากชุดสำรองล่าสุดด้วย npm run restore และเปลี่ยนดิสก์ถ้าเสีย',
      en: 'Restore the newest backup by npm run restore, and replace the disk if it fails.',
    },
  },
  'tool-missing': {
    what: { th: 'ไม่มีคำสั่ง pg_dump บนเครื่องนี้', en: 'There is no pg_dump on this machine' },
    cure: {
      th: 'ติดตั้งแพ็กเกจ postgresql-client ของ Debian รุ่นเดียวกับเซิร์ฟเวอร์ PostgreSQL หรือใหม่กว่า เช่น apt install postgresql-client-17',
      en: 'Install Debian’s postgresql-client of the PostgreSQL server’s version or a later one, like apt install postgresql-client-17.',
    },
  },
  'tool-too-old': {
    what: { th: 'pg_dump เก่ากว่าเซิร์ฟเวอร์ PostgreSQL', en: 'pg_dump is older than the PostgreSQL server' },
    cure: {
      th: 'ติดตั้งแพ็กเกจ postgresql-client-รุ่นของเซิร์ฟเวอร์ เช่น apt install postgresql-client-17',
      en: 'Install postgresql-client of the server’s version, like apt install postgresql-client-17.',
    },
  },
  'database-away': {
    what: { th: 'ติดต่อฐานข้อมูล PostgreSQL ไม่ได้', en: 'The PostgreSQL database does not answer' },
    cure: {
      th: 'ตรวจว่า PostgreSQL ทำงานและ DATABASE_URL ถูกต้อง',
      en: 'Check that PostgreSQL runs and that DATABASE_URL is right.',
    },
  },
  'broken-off': {
    what: { th: 'สำรองข้อมูลไม่จบ เพราะโปรแกรมหยุดก่อน', en: 'The backup was broken off, since the program was stopped' },
    cure: { th: 'ไม่ต้องทำอะไร ระบบจะสำรองใหม่เอง', en: 'Nothing is to be done: another is made.' },
  },
};
