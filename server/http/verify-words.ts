import type { Text } from '../../shared/terms/text.ts';
import type { Fate, FoundReceipt, Verification } from '../../shared/wire/verification.ts';

export const verifyWords = {
  title: { th: 'ตรวจสอบใบรับ', en: 'Check a receipt' },
  asks: {
    th: 'พิมพ์รหัสใบรับที่อยู่บนกระดาษหรือในบานหน้าต่าง แล้วดูว่าระบบได้รับอะไรไว้จริง',
    en: 'Type the code that stands on the paper or in the pane, to see what has really been submitted.',
  },
  code: { th: 'รหัสใบรับ', en: "Receipt's code" },
  check: { th: 'ตรวจสอบ', en: 'Check' },
  alarm: {
    th: 'อย่าเชื่อตัวเลขของใบรับนี้ เก็บกระดาษไว้เป็นหลักฐาน แล้วแจ้งหน่วยงานที่ออกให้หรือ สยป. ทันที',
    en: 'Do not rely on its figures. Keep the paper as evidence, and tell the office that gave it or the planning office at once.',
  },
  another: { th: 'ตรวจสอบใบอื่น', en: 'Check another one' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  quarter: { th: 'ไตรมาส', en: 'Quarter' },
  office: { th: 'หน่วยงานที่ส่ง', en: 'Submitted by the office' },
  revision: { th: 'ฉบับที่', en: 'Revision' },
  at: { th: 'ส่งเมื่อ', en: 'Submitted on' },
  late: { th: 'ส่งช้ากว่ากำหนด', en: 'late' },
  onTime: { th: 'ทันกำหนด', en: 'on time' },
  rows: { th: 'จำนวนแถว', en: 'Rows' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  number: { th: 'เลขที่ใบรับ', en: 'Number of the receipt' },
  counted: { th: 'นับด้วย', en: 'Counted by' },
  version: (version: number): Text => ({
    th: `ตัวชี้วัดรุ่นที่ ${version} และทะเบียนที่ใช้ในวันส่ง`,
    en: `version ${version} of the indicator, and the register of that day`,
  }),
  details: { th: 'รายละเอียดของใบรับ', en: 'Details of the receipt' },
  key: { th: 'กุญแจที่ประทับ', en: 'Signed with the key' },
  staff: {
    th: 'เปิดแผ่นงานนี้ (สำหรับเจ้าหน้าที่ ต้องเข้าสู่ระบบ)',
    en: 'Open this sheet (for staff, who sign in first)',
  },
  withoutRows: {
    th: 'หน้านี้ไม่แสดงแถวข้อมูล ข้อความรายงาน หรือชื่อบุคคล',
    en: 'Rows, report text and names of persons are not shown here.',
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

/** What is found of the seal; all but the first two are alarms. */
export const findingWords: Record<Verification['finding'], Text> = {
  holds: {
    th: '✓ ใบรับถูกต้อง: ตราประทับอิเล็กทรอนิกส์ของระบบตรงกับข้อมูลที่เก็บไว้',
    en: 'The receipt holds: its signature fits what is stored.',
  },
  unsigned: {
    th: 'ใบรับนี้ออกก่อนมีตราประทับอิเล็กทรอนิกส์ ข้อมูลตรงกับที่เก็บไว้ แต่ไม่มีลายมือชื่อดิจิทัลให้ตรวจ',
    en: 'This receipt is from before receipts were signed. It fits what is stored, but has no signature to be checked.',
  },
  content: {
    th: '✗ ข้อมูลที่เก็บไว้ไม่ใช่ข้อมูลที่ส่งตามใบรับนี้ มีผู้แก้ไขภายหลัง',
    en: 'What is stored is not what was submitted with this receipt: somebody has altered it.',
  },
  signature: {
    th: '✗ ตราประทับของใบรับนี้ไม่ถูกต้อง มีผู้แก้ไขในฐานข้อมูล',
    en: 'The signature of this receipt does not hold: it was altered in the database.',
  },
  key: {
    th: '✗ ไม่รู้จักกุญแจที่ประทับใบรับนี้ จึงไม่มีใครรับรองได้ว่าระบบนี้ออกให้',
    en: 'Nobody knows the key that signed this receipt, so nobody can vouch that it was given here.',
  },
  code: {
    th: '✗ ใบรับของรหัสนี้ถูกแก้ไขในฐานข้อมูล ไม่ตรงกับรหัสอีกต่อไป จึงไม่แสดงข้อมูล',
    en: 'The receipt of this code was altered in the database and is not what the code says; so it is not shown.',
  },
};

/** What has become of a submission, with its moment where one is known. */
export function fateWords(is: Fate, moment: Text | null): Text {
  const { th, en } = fates[is];
  return moment ? { th: `${th} เมื่อ ${moment.th}`, en: `${en}: ${moment.en}` } : { th, en };
}

const fates: Record<Fate, Text> = {
  waiting: { th: 'รอ สยป. ตรวจ ยังไม่รับรอง', en: 'Waiting for the planning office; not accepted yet' },
  returned: { th: 'สยป. ส่งคืนให้แก้ไข', en: 'Returned by the planning office to be mended' },
  reopened: { th: 'เคยรับรองแล้ว สยป. เปิดให้แก้ไขใหม่', en: 'Was accepted, and reopened since' },
  accepted: { th: 'สยป. รับรองแล้ว', en: 'Accepted by the planning office' },
  evaluated: { th: 'สยป. รับรองและประเมินแล้ว', en: 'Accepted and evaluated by the planning office' },
  replaced: { th: 'มีฉบับที่ส่งภายหลังใช้แทนแล้ว', en: 'Replaced by a later submission' },
  withdrawn: { th: 'หน่วยงานถอนการส่งแล้ว ไม่นับเป็นผลงาน', en: 'Withdrawn by the office; it does not count' },
};

export const noteWords = {
  restated: (moment: Text): Text => ({
    th: `ตัวเลขที่รับรองถูกนับใหม่ย้อนหลังเมื่อ ${moment.th} ผลที่ใช้อยู่อาจต่างจากใบรับนี้`,
    en: `The accepted figure was counted anew: ${moment.en}. What counts now may differ from this receipt.`,
  }),
  cancelled: {
    th: 'ตัวชี้วัดนี้ถูกยกเลิกในไตรมาสนี้แล้ว',
    en: 'The indicator was cancelled in this quarter.',
  },
};

/** Whether a finding leaves what is shown to be relied on. */
export function isSound({ finding }: Verification): boolean {
  return finding === 'holds' || finding === 'unsigned';
}

/** Whether what was submitted still counts, or may. */
export function counts({ since: { is } }: FoundReceipt): boolean {
  return is !== 'replaced' && is !== 'withdrawn';
}
