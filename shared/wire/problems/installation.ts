import { type Kind, kind } from './kind.ts';

/** The first start, and what the installation is told. */
export const installationProblems = {
  'no-mail-server': kind(
    409,
    'ยังไม่ได้ตั้งเครื่องแม่ข่ายอีเมล',
    'No mail server has been set',
    'ตั้งเครื่องแม่ข่ายอีเมลก่อน หรือเลือกวิธีอื่น',
    'Set the mail server first, or choose another way',
  ),
  'set-up-key-unknown': kind(
    404,
    'ที่อยู่เริ่มตั้งระบบนี้ไม่ถูกต้อง',
    'This set-up address is not the one that the server has printed',
    'คัดลอกที่อยู่จากหน้าจอของเครื่องแม่ข่ายให้ครบทุกตัวอักษร ถ้าหาไม่พบ ให้เริ่มระบบใหม่ ระบบจะพิมพ์ที่อยู่ให้อีกครั้ง',
    'Copy it from the server’s screen with every letter; if it is lost, start the server anew and it prints another',
  ),
  'set-up-key-replaced': kind(
    410,
    'ที่อยู่เริ่มตั้งระบบนี้ถูกแทนด้วยที่อยู่ใหม่แล้ว เพราะเริ่มระบบใหม่หลังจากนั้น',
    'A newer set-up address has taken this one’s place: the server has been started since',
    'ใช้ที่อยู่ล่าสุดบนหน้าจอของเครื่องแม่ข่าย',
    'Use the newest one on the server’s screen',
  ),
  'set-up-key-used': kind(
    410,
    'มีผู้ดูแลระบบแล้ว ที่อยู่เริ่มตั้งระบบนี้ใช้ได้ครั้งเดียวและใช้ไปแล้ว',
    'There is an administrator already: this set-up address has been used, and is good once',
    'เข้าสู่ระบบด้วยบัญชีผู้ดูแลระบบเพื่อทำต่อ หากท่านไม่ได้เป็นผู้ตั้ง ให้แจ้งผู้รับผิดชอบเครื่องแม่ข่ายทันที',
    'Sign in as the administrator to go on; if it was not you who used it, tell whoever runs the server at once',
  ),
  'given-by-environment': kind(
    409,
    'ค่านี้กำหนดไว้ที่เครื่องแม่ข่ายแล้ว จึงเปลี่ยนที่นี่ไม่ได้',
    'This is set in the server’s environment and cannot be changed here',
    'แก้ตัวแปรสภาพแวดล้อมของเครื่องแม่ข่าย แล้วเริ่มระบบใหม่',
    'Change the environment variable of the server, then start it anew',
  ),
  'no-backup-place': kind(
    409,
    'ยังไม่ได้กำหนดที่เก็บข้อมูลสำรอง',
    'No backup place has been set',
    'กำหนดโฟลเดอร์แล้วกดบันทึกก่อน',
    'Name a folder and store it first',
  ),
  'backup-under-way': kind(
    409,
    'กำลังสำรองข้อมูลอยู่แล้ว',
    'A backup is under way already',
    'รอให้เสร็จ หน้านี้จะแสดงผลเอง',
    'Wait for its end; this page shows how it went',
  ),
  'backup-place-unusable': kind(
    422,
    'ใช้โฟลเดอร์นี้เก็บข้อมูลสำรองไม่ได้',
    'Backups cannot be put into this folder',
    'ใช้เส้นทางเต็มของโฟลเดอร์ที่มีอยู่แล้วบนเครื่องแม่ข่าย อยู่นอกโฟลเดอร์ข้อมูลและโฟลเดอร์ความลับ และโปรแกรมเขียนได้',
    'Give the full path of a folder that is there on the server, outside the folders of data and secrets, and that the program may write to',
  ),
} as const satisfies Record<string, Kind>;
