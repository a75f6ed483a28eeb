import type { Text } from '../../shared/terms/text.ts';
import type { DatabaseFault, Found } from './examine.ts';

/** The line that says it of a database by its name; null where there is nothing to say. */
export function foundLine(found: Found, name: string): string | null {
  const words = foundWords(found);
  if (!words) return null;
  const { what, cure } = words;
  return `${name}: ${what.th} ${cure.th} · ${what.en}: ${cure.en}`;
}

/** Why a server does not begin with a database, and what to do; null where it does. */
export function foundWords(found: Found): { what: Text; cure: Text } | null {
  if (found.kind === 'new' || found.kind === 'ours') return null;
  if (found.kind !== 'later') return faultWords[found.kind];
  const { step, version } = found;
  return {
    what: {
      th: `ฐานข้อมูลนี้ใช้กับโปรแกรมรุ่นใหม่กว่ารุ่นนี้ (ขั้น ${step})`,
      en: `This database has been opened by a later version of the program (step ${step})`,
    },
    cure: version
      ? {
          th: `ใช้โปรแกรมรุ่น ${version} หรือใหม่กว่า หรือกู้คืนชุดสำรองที่ทำก่อนปรับรุ่น (โฟลเดอร์ before-… ใน DATA_DIR) ด้วย npm run restore`,
          en: `Use version ${version} or a later one; or restore the backup that was made before the upgrade (a folder before-… in DATA_DIR) by npm run restore`,
        }
      : {
          th: 'ใช้โปรแกรมรุ่นที่เปิดฐานข้อมูลนี้ล่าสุด หรือกู้คืนชุดสำรองที่ทำก่อนปรับรุ่น (โฟลเดอร์ before-… ใน DATA_DIR) ด้วย npm run restore',
          en: 'Use the version that has opened it last; or restore the backup that was made before the upgrade (a folder before-… in DATA_DIR) by npm run restore',
        },
  };
}

const restoring: Text = {
  th: 'กู้คืนชุดสำรองล่าสุดด้วย npm run restore -- โฟลเดอร์ชุดสำรอง ไฟล์ที่มีอยู่จะถูกเก็บไว้ ไม่ถูกลบ',
  en: 'Restore the newest backup by npm run restore -- FOLDER-OF-THE-BACKUP; what is there is kept, not deleted',
};

const faultWords: Record<DatabaseFault, { what: Text; cure: Text }> = {
  gone: {
    what: {
      th: 'ไม่พบฐานข้อมูล แต่มีร่องรอยว่าเคยมี (log-anchor หรือไฟล์ -wal) จึงไม่เริ่มฐานข้อมูลใหม่ที่ว่างเปล่า',
      en: 'The database is not there, though an anchor or a write-ahead log says that there was one; no new, empty one is begun',
    },
    cure: {
      th: `ถ้าย้ายไฟล์ไปไว้ที่อื่น นำกลับมาทั้งหมด มิฉะนั้น ${restoring.th} ถ้าต้องการเริ่มใหม่จริง ให้ใช้ DATA_DIR ว่าง`,
      en: `If it was moved, bring all of its files back. Else: ${restoring.en}. To really begin anew, use an empty DATA_DIR`,
    },
  },
  unreadable: {
    what: { th: 'โปรแกรมไม่มีสิทธิ์อ่านฐานข้อมูล', en: 'The program may not read the database' },
    cure: {
      th: 'ให้บัญชีที่ใช้รันโปรแกรมเป็นเจ้าของไฟล์ใน DATA_DIR ทั้งหมด (chown -R) ถ้าใช้ PostgreSQL ตรวจชื่อและรหัสผ่านใน DATABASE_URL',
      en: 'Make the user that runs it the owner of all that is in DATA_DIR (chown -R); with PostgreSQL, check name and password in DATABASE_URL',
    },
  },
  'no-database': {
    what: {
      th: 'ไฟล์นี้ไม่ใช่ฐานข้อมูล หรือส่วนหัวถูกเขียนทับ',
      en: 'This file is no database, or its head was overwritten',
    },
    cure: restoring,
  },
  'cut-off': {
    what: { th: 'ฐานข้อมูลถูกตัดท้าย ไฟล์สั้นกว่าที่ควร', en: 'The database was cut off: the file is shorter than it says' },
    cure: restoring,
  },
  damaged: {
    what: { th: 'ฐานข้อมูลเสียหาย อ่านไม่ได้', en: 'The database is damaged and cannot be read' },
    cure: restoring,
  },
  away: {
    what: { th: 'ติดต่อฐานข้อมูล PostgreSQL ไม่ได้', en: 'The PostgreSQL database does not answer' },
    cure: {
      th: 'ตรวจว่า PostgreSQL ทำงาน (systemctl status postgresql) และ DATABASE_URL ถูกต้อง',
      en: 'Check that PostgreSQL runs (systemctl status postgresql) and that DATABASE_URL is right',
    },
  },
  untrusted: {
    what: {
      th: 'ใบรับรอง (TLS) ของ PostgreSQL ไม่น่าเชื่อถือ หรือเป็นของชื่ออื่น',
      en: 'The certificate of the PostgreSQL server is one that nobody vouches for, or of another name',
    },
    cure: {
      th: 'เพิ่ม sslrootcert=ไฟล์ของผู้รับรอง ใน DATABASE_URL หลัง sslmode=verify-full และใช้ชื่อเครื่องตามใบรับรอง',
      en: 'Add sslrootcert=FILE-OF-THE-AUTHORITY to DATABASE_URL after sslmode=verify-full, and name the host as the certificate does',
    },
  },
  foreign: {
    what: {
      th: 'ฐานข้อมูลนี้เป็นของโปรแกรมอื่น ไม่มีตารางของระบบนี้',
      en: 'This is another program’s database: it has tables, and none of them ours',
    },
    cure: {
      th: 'ตั้ง DATA_DIR หรือ DATABASE_URL ให้เป็นของระบบนี้ หรือของใหม่ที่ว่าง',
      en: 'Set DATA_DIR or DATABASE_URL to those of this installation, or to something new and empty',
    },
  },
};
