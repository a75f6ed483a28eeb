/** Why a production server does not start over a demo's data, and what to do. */
export function wasDemo(folder: string): string {
  return [
    'โฟลเดอร์ข้อมูลนี้เคยเป็นระบบตัวอย่าง จึงใช้งานจริงไม่ได้: บัญชีทุกบัญชีใช้รหัสผ่านเดียวกัน และทะเบียนชุมชนเป็นข้อมูลสมมุติ',
    `This data folder has been a demo’s and cannot go into service: its accounts share one password, and its registers are made up.`,
    `  DATA_DIR: ${folder}`,
    '  → ตั้ง DATA_DIR เป็นโฟลเดอร์ใหม่ที่ว่าง แล้วเริ่มใหม่ · Set DATA_DIR to a new, empty folder, then start again',
  ].join('\n');
}

/** Why a demo does not start over the data of a server in service. */
export function isInService(folder: string): string {
  return [
    'โฟลเดอร์ข้อมูลนี้เป็นของระบบที่ใช้งานจริง จึงเปิดเป็นระบบตัวอย่างไม่ได้',
    'This data folder is of a server in service, and no demo is made of it.',
    `  DATA_DIR: ${folder}`,
    '  → ตั้ง NODE_ENV=production หรือให้ระบบตัวอย่างใช้โฟลเดอร์อื่น · Set NODE_ENV=production, or give the demo another folder',
  ].join('\n');
}
