import type { Text } from '../../../shared/terms/text.ts';

/** Words of the list of districts. */
export const districtWords = {
  search: { th: 'ค้นหาเขต', en: 'Search districts' },
  filter: { th: 'แสดง', en: 'Show' },
  filters: {
    all: { th: 'ทุกเขต', en: 'All' },
    'to-review': { th: 'รอตรวจ', en: 'To review' },
    missing: { th: 'ยังไม่ส่ง', en: 'Not submitted' },
    overdue: { th: 'เลยกำหนดแล้วยังไม่ส่ง', en: 'Overdue' },
    late: { th: 'ส่งช้า', en: 'Submitted late' },
    returned: { th: 'ส่งคืนให้แก้ไข', en: 'Returned' },
    accepted: { th: 'รับรองแล้ว', en: 'Accepted' },
    pleading: { th: 'ขอให้เปิดแก้ไข', en: 'Reopening asked for' },
    flagged: { th: 'มีข้อสังเกต', en: 'With flags' },
    'not-applicable': { th: 'ไม่เกี่ยวข้อง', en: 'Not applicable' },
  },
  counted: (name: Text, number: number): Text => ({ th: `${name.th} (${number})`, en: `${name.en} (${number})` }),
  sort: { th: 'เรียงตาม', en: 'Sort by' },
  orders: {
    pressing: { th: 'ที่ต้องดูก่อน', en: 'What presses first' },
    district: { th: 'รหัสเขต', en: 'District' },
    'figure-low': { th: 'ตัวเลขน้อยก่อน', en: 'Figure, lowest first' },
    'figure-high': { th: 'ตัวเลขมากก่อน', en: 'Figure, highest first' },
    completeness: { th: 'กรอกน้อยก่อน', en: 'Least complete first' },
    lateness: { th: 'เลยกำหนดและส่งช้าก่อน', en: 'Latest first' },
  },
  shown: (number: number): Text => ({
    th: `แสดง ${number} เขต`,
    en: number === 1 ? '1 district shown' : `${number} districts shown`,
  }),
  figure: (unit: Text): Text => ({ th: `ตัวเลขเป็น${unit.th}`, en: `Figures in ${unit.en}` }),
  none: { th: 'ไม่มีเขตที่ตรงกับตัวกรองและคำค้น', en: 'No district matches the filter and the search' },
  showAll: { th: 'แสดงทุกเขต', en: 'Show all' },

  review: (district: Text): Text => ({ th: `ตรวจเขต${district.th}`, en: `Review ${district.en}` }),
  reviewOwner: (owner: Text): Text => ({ th: `ตรวจ${owner.th}`, en: `Review ${owner.en}` }),
  submitted: (moment: Text): Text => ({ th: `ส่ง ${moment.th}`, en: `Submitted ${moment.en}` }),
  due: (day: Text): Text => ({ th: `ครบกำหนด ${day.th}`, en: `Due ${day.en}` }),
  overdue: (day: Text): Text => ({ th: `เลยกำหนด ${day.th}`, en: `Was due ${day.en}` }),
  late: { th: 'ส่งช้า', en: 'Late' },
  overdueInAll: (offices: number, sheets: number): Text => ({
    th: `ค้างส่งเลยกำหนด ${offices} หน่วยงาน ${sheets} แผ่น`,
    en: `Past due: ${sheets} sheets of ${offices} offices`,
  }),
  overdueSheets: (name: Text, sheets: number): Text => ({
    th: `${name.th}: ${sheets} แผ่นค้างส่ง`,
    en: `${name.en}: ${sheets === 1 ? '1 sheet' : `${sheets} sheets`} past due`,
  }),
  extended: (day: Text): Text => ({ th: `ขยายเวลาถึง ${day.th}`, en: `Extended to ${day.en}` }),
  filled: (filled: number, expected: number, subject: Text): Text => ({
    th: `กรอก ${filled} จาก ${expected} ${subject.th}`,
    en: `${filled} of ${expected} filled in`,
  }),
  lines: (filled: number): Text => ({
    th: `กรอก ${filled} รายการ`,
    en: filled === 1 ? '1 line filled in' : `${filled} lines filled in`,
  }),
  valid: (valid: number): Text => ({ th: `ไม่มีข้อผิดพลาด ${valid}`, en: `${valid} without an error` }),
  excluded: (excluded: number): Text => ({
    th: `ไม่นับในผลงาน ${excluded}`,
    en: `${excluded} left out of the figure`,
  }),
  againstTarget: (gap: string): Text => ({ th: `เทียบเป้าหมาย ${gap}`, en: `against target ${gap}` }),
  againstPrevious: (gap: string): Text => ({ th: `เทียบไตรมาสก่อน ${gap}`, en: `against last quarter ${gap}` }),
  flags: {
    falling: { th: 'ผลสะสมลดลง', en: 'Falling' },
    jump: { th: 'เปลี่ยนมาก', en: 'Jump' },
    outlier: { th: 'ต่างจากเขตอื่น', en: 'Outlier' },
    'same-report': { th: 'รายงานซ้ำ', en: 'Same report' },
    'denominator-changed': { th: 'ตัวหารเปลี่ยน', en: 'Divisor changed' },
    unchanged: { th: 'ไม่เปลี่ยนเลย', en: 'Unchanged' },
    'empty-report': { th: 'ไม่มีรายงาน', en: 'No report text' },
    'copied-report': { th: 'รายงานเหมือนเขตอื่น', en: 'Copied report' },
  },
  returnedWhole: { th: 'ส่งคืนทั้งแผ่น', en: 'Returned whole' },
  returnedItems: (items: number): Text => ({
    th: `ส่งคืน ${items} จุด`,
    en: items === 1 ? 'Returned: 1 place' : `Returned: ${items} places`,
  }),
  corrected: { th: 'ฉบับแก้ไขหลังส่งคืน', en: 'Correction of a return' },
  notEvaluated: { th: 'ยังไม่ประเมิน', en: 'not evaluated' },
  evaluation: (scores: string): Text => ({ th: `ประเมิน ${scores}`, en: `Evaluated ${scores}` }),

  choose: (district: Text): Text => ({ th: `เลือกเขต${district.th}`, en: `Choose ${district.en}` }),
  chooseAll: (number: number): Text => ({
    th: `เลือกทั้งหมดที่ตรวจได้ (${number})`,
    en: `Choose all that can be accepted (${number})`,
  }),
  chosen: (number: number): Text => ({ th: `เลือก ${number} เขต`, en: `${number} chosen` }),
  acceptChosen: { th: 'รับรองที่เลือก', en: 'Accept the chosen' },
  acceptTitle: (number: number): Text => ({
    th: `รับรองรายงาน ${number} เขต`,
    en: number === 1 ? 'Accept 1 district’s report' : `Accept the reports of ${number} districts`,
  }),
  acceptWhy: {
    th: 'รับรองฉบับที่แต่ละเขตส่งล่าสุดตามที่แสดงอยู่ เขตที่มีการเปลี่ยนแปลงหลังจากนี้จะไม่ถูกรับรอง',
    en: 'Each is accepted as it stands in the list. One that has changed meanwhile is not.',
  },
  acceptFlagged: (number: number): Text => ({
    th: `มีข้อสังเกต ${number} เขต`,
    en: number === 1 ? '1 with flags' : `${number} with flags`,
  }),
  acceptIncomplete: (number: number): Text => ({
    th: `กรอกไม่ครบ ${number} เขต`,
    en: number === 1 ? '1 incomplete' : `${number} incomplete`,
  }),
  acceptClean: { th: 'ทุกเขตกรอกครบและไม่มีข้อสังเกต', en: 'All are complete and without flags.' },
  messageToAll: { th: 'ข้อความถึงทุกเขตที่เลือก (ไม่บังคับ)', en: 'Message to all of them (optional)' },
  confirm: { th: 'ยืนยันรับรอง', en: 'Confirm' },
  accepted: (number: number): Text => ({
    th: `รับรองแล้ว ${number} เขต`,
    en: number === 1 ? '1 district accepted' : `${number} districts accepted`,
  }),
  failed: (number: number): Text => ({
    th: `ไม่ได้รับรอง ${number} เขต`,
    en: number === 1 ? '1 was not accepted' : `${number} were not accepted`,
  }),
  otherView: {
    th: 'เลือกมุมมอง “ตามที่ส่ง” เพื่อรับรองหลายเขตพร้อมกัน',
    en: 'Choose the view “as submitted” to accept several at once.',
  },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;
