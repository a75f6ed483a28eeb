import { z } from 'zod';
import type { Text } from '../terms/text.ts';
import { fault } from './indicators.ts';
import { submission } from './sheets.ts';
import { issue, submissionState, text } from './terms.ts';

type Kind = { status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500; title: Text; cure: Text };

const kind = (status: Kind['status'], th: string, en: string, cureTh: string, cureEn: string): Kind => ({
  status,
  title: { th, en },
  cure: { th: cureTh, en: cureEn },
});

/** Every refusal the server can give: a stable code, its HTTP status, what is wrong and what to do. */
export const problems = {
  'wrong-credentials': kind(
    401,
    'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง',
    'The user name or the password is wrong',
    'ตรวจตัวพิมพ์และภาษาแป้นพิมพ์ แล้วลองอีกครั้ง',
    'Check capitals and keyboard language, then try again',
  ),
  unauthenticated: kind(
    401,
    'ยังไม่ได้เข้าสู่ระบบ หรือการเข้าสู่ระบบหมดอายุ',
    'You are not signed in, or your session has expired',
    'เข้าสู่ระบบอีกครั้ง ข้อมูลในสมุดงานยังอยู่ครบ',
    'Sign in again; what is in the workbook stays as it is',
  ),
  forbidden: kind(
    403,
    'บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้',
    'This account may not do that',
    'ใช้บัญชีที่มีสิทธิ์ หรือติดต่อผู้ดูแลระบบ',
    'Use an account that may, or ask the administrator',
  ),
  'other-district': kind(
    403,
    'แผ่นงานนี้เป็นของสำนักงานเขตอื่น',
    "This sheet belongs to another district's office",
    'เปิดแผ่นงานของเขตท่านจากรายการ “แผ่นงานของฉัน”',
    'Open your own sheet from “My sheets”',
  ),
  'unknown-indicator': kind(
    404,
    'ไม่พบตัวชี้วัดรหัสนี้',
    'There is no indicator with this code',
    'เลือกตัวชี้วัดจากรายการ',
    'Choose an indicator from the list',
  ),
  'invalid-indicator': kind(
    422,
    'ไฟล์ตัวชี้วัดยังมีข้อที่ต้องแก้',
    'There are faults in the indicator file',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง',
    'Mend every fault shown, then send it again',
  ),
  'version-taken': kind(
    409,
    'ตัวชี้วัดรุ่นนี้ประกาศใช้ไปแล้วด้วยเนื้อหาอื่น',
    'This version of the indicator has been published with other content',
    'เพิ่มเลข version ในไฟล์ แล้วส่งอีกครั้ง',
    'Raise the version in the file, then send it again',
  ),
  'unknown-period': kind(
    404,
    'ไม่มีการรายงานของไตรมาสนี้',
    'This quarter is not reported on',
    'เลือกไตรมาสจากรายการ',
    'Choose a quarter from the list',
  ),
  'unknown-district': kind(
    404,
    'ไม่พบสำนักงานเขตรหัสนี้',
    'There is no district with this code',
    'เลือกเขตจากรายการ',
    'Choose a district from the list',
  ),
  'not-found': kind(404, 'ไม่พบสิ่งที่ขอ', 'Not found', 'ตรวจที่อยู่อีกครั้ง', 'Check the address'),
  'invalid-json': kind(
    400,
    'ข้อมูลที่ส่งมาไม่ใช่ JSON',
    'The body is not JSON',
    'ส่งเนื้อหาเป็น JSON ที่ถูกต้อง',
    'Send well-formed JSON',
  ),
  'unsupported-media-type': kind(
    415,
    'ชนิดข้อมูลที่ส่งมาไม่รองรับ',
    'The body has an unsupported media type',
    'ส่งเป็น application/json',
    'Send application/json',
  ),
  'invalid-body': kind(
    422,
    'ข้อมูลที่ส่งมาไม่ตรงรูปแบบ',
    'The request does not have the expected form',
    'แก้ช่องที่ระบุ แล้วส่งอีกครั้ง',
    'Mend the named fields and send again',
  ),
  'too-large': kind(
    413,
    'ข้อมูลที่ส่งมาใหญ่เกินกำหนด',
    'The request is too large',
    'ลดข้อมูลให้ไม่เกิน 5 MB และ 12,000 แถว',
    'Keep it below 5 MB and 12,000 rows',
  ),
  'revision-required': kind(
    428,
    'คำขอไม่ได้ระบุฉบับที่แก้จาก',
    'The request does not say which revision it changes',
    'ส่ง If-Match เป็นเลขฉบับปัจจุบัน',
    'Send If-Match with the current revision',
  ),
  'revision-conflict': kind(
    412,
    'มีผู้บันทึกฉบับใหม่กว่าไว้แล้ว',
    'Somebody has stored a newer revision',
    'เปรียบเทียบกับฉบับปัจจุบัน แล้วเลือกว่าจะใช้ของใคร',
    'Compare with the current one, then choose whose to keep',
  ),
  'key-required': kind(
    400,
    'คำขอไม่มี Idempotency-Key',
    'The request has no Idempotency-Key',
    'ส่ง Idempotency-Key ใหม่สำหรับแต่ละการส่ง',
    'Send a fresh Idempotency-Key with each submission',
  ),
  'key-reused': kind(
    422,
    'Idempotency-Key นี้ใช้กับข้อมูลอื่นไปแล้ว',
    'This Idempotency-Key was used for another body',
    'ใช้ Idempotency-Key ใหม่',
    'Use a fresh Idempotency-Key',
  ),
  'quarter-closed': kind(
    409,
    'ไตรมาสนี้ปิดรับข้อมูลแล้ว',
    'This quarter is closed',
    'ข้อมูลในสมุดงานยังอยู่ครบ ติดต่อ สยป. หากต้องการส่งเพิ่ม',
    'What is in the workbook stays; ask the planning office if it must still be sent',
  ),
  'quarter-not-open': kind(
    409,
    'ไตรมาสนี้ยังไม่เปิดรับข้อมูล',
    'This quarter is not open yet',
    'ส่งได้ตั้งแต่วันที่เปิดรับข้อมูล',
    'Send it from the opening day on',
  ),
  'no-register': kind(
    409,
    'เขตนี้ยังไม่มีทะเบียนชุมชนในไตรมาสนี้',
    'This district has no register in this quarter yet',
    'แจ้ง สยป. ให้จัดทำทะเบียนของเขต แล้วเปิดแผ่นงานอีกครั้ง',
    "Ask the planning office for the district's register, then open the sheet again",
  ),
  'wrong-state': kind(
    409,
    'สถานะของแผ่นงานนี้ทำรายการนี้ไม่ได้',
    'In its present state the sheet does not allow this',
    'โหลดสถานะล่าสุด แล้วเลือกรายการที่ทำได้',
    'Load the newest state, then choose what it allows',
  ),
  'sheet-moved': kind(
    412,
    'มีผู้ทำรายการกับแผ่นงานนี้ไปก่อนแล้ว จึงยังไม่ได้บันทึกรายการของท่าน',
    'Somebody has done something to this sheet meanwhile; nothing of yours was stored',
    'โหลดสถานะล่าสุด ตรวจสิ่งที่เปลี่ยน แล้วตัดสินใจอีกครั้ง',
    'Load the newest state, look at what changed, then decide again',
  ),
  'own-submission': kind(
    403,
    'รับรองแผ่นงานที่ตนเองเป็นผู้ส่งไม่ได้',
    'Nobody may accept what they have submitted themselves',
    'ให้เจ้าหน้าที่คนอื่นเป็นผู้รับรอง',
    'Let a colleague accept it',
  ),
  'row-gone': kind(
    422,
    'แถวหรือช่องที่ส่งคืนไม่มีในฉบับที่ส่งมา',
    'A row or column to return is not in what was submitted',
    'โหลดแผ่นงานล่าสุด แล้วเลือกแถวอีกครั้ง',
    'Load the sheet anew, then choose the rows again',
  ),
  'return-empty': kind(
    422,
    'การส่งคืนไม่ได้บอกว่าให้แก้อะไร',
    'A return must say what is to be mended',
    'เขียนข้อความถึงเขต หรือข้อความที่แถวที่เลือก',
    'Write a message on the whole, or on each row chosen',
  ),
  'score-not-allowed': kind(
    422,
    'คะแนนไม่อยู่ในค่าที่กำหนดไว้',
    'A score is not one of those on the scale',
    'เลือกคะแนนจากรายการ หรือเว้นว่างหากยังไม่ประเมิน',
    'Choose from the list, or leave it open where it is not evaluated',
  ),
  'days-order': kind(
    422,
    'วันเปิด วันครบกำหนด และวันปิดไม่เรียงตามลำดับ',
    'Opening, due and closing day are not in order',
    'ให้วันเปิดมาก่อนวันครบกำหนด และวันครบกำหนดไม่เกินวันปิด',
    'The opening day comes first, then the due day, then the closing day',
  ),
  'extension-past': kind(
    422,
    'ขยายเวลาไปยังวันที่ผ่านมาแล้วไม่ได้',
    'More time cannot end in the past',
    'เลือกวันนี้หรือวันถัดไป',
    'Choose today or a later day',
  ),
  'extension-shorter': kind(
    422,
    'วันใหม่ไม่ได้ช้ากว่าวันครบกำหนดของไตรมาส',
    "The new day is not after the quarter's due day",
    'เลือกวันหลังวันครบกำหนด',
    'Choose a day after the due day',
  ),
  'indicator-cancelled': kind(
    409,
    'ตัวชี้วัดนี้ยกเลิกแล้วตั้งแต่ไตรมาสนี้',
    'This indicator has been cancelled from this quarter on',
    'ข้อมูลในสมุดงานและที่เคยส่งยังอยู่ครบ ไม่ต้องส่งเพิ่ม',
    'What is in the workbook and what was submitted stays; nothing more is to be sent',
  ),
  'unknown-revision': kind(
    404,
    'ไม่พบฉบับนี้ของแผ่นงาน',
    'The sheet has no such revision',
    'เลือกฉบับจากประวัติ',
    'Choose one from its history',
  ),
  'unknown-agency': kind(
    404,
    'ไม่พบหน่วยงานรหัสนี้ในปีงบประมาณนี้',
    'There is no such agency in this fiscal year',
    'เลือกหน่วยงานจากรายการ',
    'Choose an agency from the list',
  ),
  'has-issues': kind(
    422,
    'ยังมีข้อผิดพลาดที่ต้องแก้ก่อนส่ง',
    'There are errors to mend before it can be submitted',
    'แก้ทุกข้อที่แสดง และใส่หมายเหตุในแถวที่มีคำเตือน',
    'Mend every error shown and write a remark in rows with a warning',
  ),
  'too-many-requests': kind(
    429,
    'มีคำขอถี่เกินไป',
    'Too many requests',
    'รอสักครู่แล้วลองอีกครั้ง',
    'Wait a moment, then try again',
  ),
  internal: kind(
    500,
    'ระบบขัดข้อง',
    'Something went wrong in the server',
    'ลองอีกครั้ง หากยังไม่ได้ให้แจ้งผู้ดูแลระบบพร้อมเลขอ้างอิง',
    'Try again; if it stays, tell the administrator the reference',
  ),
  'register-issues': kind(
    422,
    'ทะเบียนยังมีข้อที่ต้องแก้',
    'There are errors to mend in the register',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง',
    'Mend every error shown, then send it again',
  ),
  'register-changed': kind(
    412,
    'มีผู้เปลี่ยนทะเบียนของเขตนี้ไปแล้ว',
    "Somebody has changed this district's register meanwhile",
    'เปิดทะเบียนใหม่ แล้วทำการเปลี่ยนแปลงอีกครั้ง แผ่นงานเดิมยังเก็บไว้',
    'Open the register anew and make your change again; your worksheet is kept',
  ),
  'register-closed': kind(
    409,
    'ไตรมาสที่เลือกปิดแล้ว ทะเบียนของไตรมาสนั้นเปลี่ยนไม่ได้',
    'That quarter is closed: its roster stays as it is',
    'เลือกให้มีผลตั้งแต่ไตรมาสที่ยังไม่ปิด',
    'Let the change take effect from a quarter that is not closed',
  ),
  'register-overtaken': kind(
    409,
    'มีทะเบียนที่มีผลหลังจากไตรมาสนี้อยู่แล้ว',
    'A register that takes effect later has already been stored',
    'เลือกให้มีผลตั้งแต่ไตรมาสเดียวกันหรือหลังจากนั้น',
    'Let the change take effect from the same quarter or a later one',
  ),
  'register-orphans': kind(
    409,
    'การเปลี่ยนแปลงนี้จะทำให้แถวที่เขตกรอกไว้แล้วหายไป',
    'The change would take away rows that the district has filled in',
    'ให้เขตล้างแถวที่แสดงก่อน หรือเลือกไตรมาสถัดไป',
    'Have the district clear the rows shown first, or choose a later quarter',
  ),
  'targets-refused': kind(
    422,
    'เป้าหมายยังมีข้อที่ต้องแก้',
    'There are errors to mend in the targets',
    'แก้ทุกข้อที่แสดง แล้วส่งอีกครั้ง ยังไม่มีเป้าหมายใดถูกเปลี่ยน',
    'Mend every error shown, then send again; no target has been changed',
  ),
  'targets-changed': kind(
    412,
    'มีผู้แก้ตัวชี้วัดไปแล้ว',
    'Somebody has changed an indicator meanwhile',
    'เปิดเป้าหมายใหม่ แล้วแก้อีกครั้ง ยังไม่มีเป้าหมายใดถูกเปลี่ยน',
    'Open the targets anew and change them again; no target has been changed',
  ),
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof problems;

/** An API error body in the form of RFC 9457, with our code and the words for a person in it. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  text: z.strictObject({ title: text, cure: text }),
  /** The request's id, as in the server's log. */
  reference: z.string(),
  /** For `invalid-body`: which fields. */
  fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  /** For `has-issues`, `register-issues`, `register-orphans` and `targets-refused`. */
  issues: z.array(issue).optional(),
  /** For `invalid-indicator`. */
  faults: z.array(fault).optional(),
  /** For `revision-conflict`: what is stored now. */
  current: submission.optional(),
  /** For `wrong-state`: the state that the sheet is in. */
  state: submissionState.optional(),
});
export type Problem = z.infer<typeof problem>;
