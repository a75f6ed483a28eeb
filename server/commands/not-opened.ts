/** Why a command could not open the server's database. */
export const notOpened = {
  missing: { th: 'ไม่พบฐานข้อมูล เปิดเซิร์ฟเวอร์หนึ่งครั้งก่อน', en: 'There is no database; start the server once' },
  older: {
    th: 'ฐานข้อมูลนี้เก่ากว่าโปรแกรม เปิดเซิร์ฟเวอร์หนึ่งครั้งก่อน',
    en: 'This database is older than the program; start the server once',
  },
  newer: {
    th: 'ฐานข้อมูลนี้ใหม่กว่าโปรแกรม ใช้โปรแกรมรุ่นเดียวกับเซิร์ฟเวอร์',
    en: 'This database is newer than the program; use the version that the server has',
  },
};
