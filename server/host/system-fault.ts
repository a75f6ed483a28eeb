import { troubleOf } from '../storage/trouble.ts';

/** What the operating system says of a place when it is the operator's to mend, by its code; null for other codes. */
export function faultOfSystem(code: string, place: string): string | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `ดิสก์ของ ${place} เต็ม ลบสิ่งที่ไม่ใช้ หรือเพิ่มเนื้อที่ แล้วเริ่มใหม่ · its disk is full: free some room, then start again`;
    case 'EROFS':
      return `ดิสก์ของ ${place} เปิดให้อ่านได้อย่างเดียว ต่อดิสก์ให้เขียนได้ (mount -o remount,rw) หรือตั้งเป็นโฟลเดอร์อื่น · its disk is mounted read-only: mount it writable, or name another folder`;
    case 'EACCES':
    case 'EPERM':
      return `ผู้ใช้ที่เปิดเซิร์ฟเวอร์ไม่มีสิทธิ์ใช้ ${place} ให้สิทธิ์แก่ผู้ใช้นั้น (chown) · the server's user may not use it: give it the right (chown)`;
    case 'EMFILE':
    case 'ENFILE':
      return `เปิดไฟล์พร้อมกันได้ไม่พอ เพิ่มค่า LimitNOFILE (systemd) หรือ ulimit -n · too few files may be open at once: raise LimitNOFILE (systemd) or ulimit -n`;
    default:
      return null;
  }
}

/**
 * What the operator has to mend where something that was thrown while the server started is no fault of the program; null
 * where it may well be one.
 */
export function faultOfStart(error: unknown, dataDirectory: string): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const ofSystem = code === undefined ? null : faultOfSystem(code, path ?? dataDirectory);
  if (ofSystem) return ofSystem;
  switch (troubleOf(error)) {
    case 'full':
      return faultOfSystem('ENOSPC', dataDirectory);
    case 'read-only':
      return `ฐานข้อมูลใน ${dataDirectory} เขียนไม่ได้ ให้สิทธิ์เขียนแก่ผู้ใช้ที่เปิดเซิร์ฟเวอร์ (chown) · the database there cannot be written: give the server's user the right (chown)`;
    case 'busy':
      return `มีโปรแกรมอื่นใช้ฐานข้อมูลใน ${dataDirectory} อยู่นาน หยุดโปรแกรมนั้น แล้วเริ่มใหม่ · another program holds the database there: stop it, then start again`;
    case 'corrupt':
      return `ไฟล์ฐานข้อมูลใน ${dataDirectory} เสียหายหรือไม่ใช่ของไตรมาส อย่าลบไฟล์ กู้คืนจากสำเนา (npm run restore) · the database file there is damaged, or none of Traimat's: keep it, and restore a backup (npm run restore)`;
    case 'gone':
    case 'too-many-connections':
      return `เปิดฐานข้อมูลไม่ได้ ตรวจว่าดิสก์หรือเซิร์ฟเวอร์ฐานข้อมูลทำงานอยู่ แล้วเริ่มใหม่ · the database cannot be opened: see that its disk or server is there, then start again`;
    default:
      return null;
  }
}
