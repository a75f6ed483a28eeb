import type { ListMeaning } from '../../../../shared/rules/registers/lists/list-columns.ts';
import type { LeftOutReason } from '../../../../shared/rules/registers/lists/list-lines.ts';
import type { Text } from '../../../../shared/terms/text.ts';

/** Words of bringing in a list of communities. */
export const listWords = {
  file: { th: 'เลือกไฟล์ CSV', en: 'Choose a CSV file' },
  range: { th: 'นำเข้าช่วงที่เลือก', en: 'Import the selected range' },
  columns: { th: 'คอลัมน์ของรายชื่อ', en: 'The list’s columns' },
  columnsUncertain: { th: 'บอกว่าแต่ละคอลัมน์คืออะไร', en: 'Say what each column is' },
  columnsUncertainWhy: {
    th: 'หัวคอลัมน์ของรายชื่อนี้ไม่เป็นที่รู้จักหรือซ้ำกัน ตรวจก่อนใช้',
    en: 'The headers of this list are not known, or stand twice. Look before you go on.',
  },
  useColumns: { th: 'ใช้คอลัมน์ตามนี้', en: 'Use these columns' },
  column: (number: number, header: string): Text => ({
    th: `คอลัมน์ ${number}${header ? ` “${header}”` : ''}`,
    en: `Column ${number}${header ? ` “${header}”` : ''}`,
  }),
  notRead: { th: 'ไม่ใช้', en: 'Not used' },
  headerFirst: { th: 'บรรทัดแรกเป็นหัวคอลัมน์', en: 'The first line has the headers' },
  unused: (headers: string): Text => ({ th: `คอลัมน์ที่ไม่ใช้: ${headers}`, en: `Columns not used: ${headers}` }),
  fromAbove: (lines: number): Text => ({
    th: `${lines} บรรทัดไม่มีชื่อเขต: ใช้เขตของบรรทัดบน (เซลล์ที่ผสาน)`,
    en: `${lines} lines have no district: take that of the line above (merged cells)`,
  }),
  kindOf: (written: string): Text => ({ th: `ประเภท “${written}” คือ`, en: `The kind “${written}” is` }),
  kindOfNew: { th: 'ประเภทของชุมชนใหม่ที่รายชื่อไม่บอก', en: 'Kind of new communities without one' },
  choose: { th: 'เลือก', en: 'Choose' },
  questions: (number: number): Text => ({
    th: `เป็นชุมชนเดียวกันหรือไม่ (${number})`,
    en: `The same community? (${number})`,
  }),
  questionsWhy: {
    th: 'ชื่อใกล้เคียงกันหรือซ้ำกัน ตอบทุกข้อก่อน ยังไม่มีอะไรถูกใส่',
    en: 'Names are near each other, or stand twice. Answer each; nothing is put in before.',
  },
  line: (at: number): Text => ({ th: `บรรทัด ${at}`, en: `Line ${at}` }),
  near: (name: string): Text => ({ th: `ใกล้เคียงกับ “${name}”`, en: `Near “${name}”` }),
  open: { th: 'ยังไม่ได้ตอบ', en: 'Not answered' },
  sameAs: (name: string, code: string): Text => ({
    th: `เดียวกับ ${name} (${code}) คงชื่อเดิม`,
    en: `The same as ${name} (${code}); its name stays`,
  }),
  renamed: (code: string): Text => ({
    th: `เดียวกับ ${code} ใช้ชื่อจากรายชื่อ`,
    en: `The same as ${code}; renamed as in the list`,
  }),
  sameLine: (at: number, name: string): Text => ({
    th: `ซ้ำกับบรรทัด ${at} ${name} ไม่นำเข้า`,
    en: `The same as line ${at}, ${name}: leave out`,
  }),
  isNew: { th: 'คนละชุมชน เป็นชุมชนใหม่', en: 'Another one: a new community' },
  leaveOut: { th: 'ไม่นำเข้าบรรทัดนี้', en: 'Leave this line out' },
  allNew: { th: 'ที่ยังไม่ตอบ เป็นชุมชนใหม่ทั้งหมด', en: 'All not answered are new ones' },
  counts: (added: number, changed: number, same: number, asked: number): Text => ({
    th: `ใหม่ ${added} · เปลี่ยน ${changed} · เหมือนเดิม ${same} · รอตอบ ${asked}`,
    en: `${added} new · ${changed} changed · ${same} as they were · ${asked} to answer`,
  }),
  endedCount: (ended: number): Text => ({ th: `สิ้นสุด ${ended}`, en: `${ended} end` }),
  leftOut: (lines: number): Text => ({ th: `ไม่นำเข้า ${lines} บรรทัด`, en: `Left out: ${lines} lines` }),
  missing: (number: number): Text => ({
    th: `ไม่มีในรายชื่อ ${number} ชุมชน (คงไว้)`,
    en: `Not in the list: ${number} communities (they stay)`,
  }),
  endMissing: (number: number): Text => ({
    th: `สิ้นสุด ${number} ชุมชนที่ไม่มีในรายชื่อ`,
    en: `End the ${number} communities that are not in the list`,
  }),
  otherCodes: (lines: number): Text => ({
    th: `รหัส ${lines} บรรทัดเป็นรหัสแบบอื่น จึงไม่ใช้`,
    en: `${lines} lines have codes of another form: these are not used`,
  }),
  added: { th: 'เพิ่มใหม่', en: 'New' },
  ended: { th: 'สิ้นสุด', en: 'Ends' },
  close: { th: 'ยกเลิกการนำเข้า', en: 'Do not import' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

export const meaningNames: Record<ListMeaning, Text> = {
  name: { th: 'ชื่อชุมชน', en: 'Name' },
  code: { th: 'รหัสชุมชน', en: 'Code' },
  kind: { th: 'ประเภทชุมชน', en: 'Kind' },
  district: { th: 'เขต', en: 'District' },
  from: { th: 'ใช้ตั้งแต่', en: 'From' },
  to: { th: 'ใช้ถึง', en: 'To' },
  mergedInto: { th: 'รวมเข้ากับ', en: 'Merged into' },
};

export const leftOutNames: Record<LeftOutReason, Text> = {
  blank: { th: 'บรรทัดว่าง', en: 'Blank' },
  heading: { th: 'หัวตารางหรือชื่อเรื่อง', en: 'Headers or titles' },
  closing: { th: 'บรรทัดรวม ที่มา หรือหมายเหตุ', en: 'Sums, sources, notes' },
  'no-name': { th: 'ไม่มีชื่อและรหัสชุมชน', en: 'Without a name and a code' },
  'no-district': { th: 'ไม่บอกว่าเป็นของเขตใด', en: 'Without a district' },
  'unknown-district': { th: 'เขตไม่ตรงกับรหัส หรือไม่ใช่เขตของกรุงเทพฯ', en: 'Of two districts, or of none of Bangkok’s' },
  'other-district': { th: 'เป็นของเขตอื่น', en: 'Of another district' },
  twice: { th: 'ซ้ำกับบรรทัดก่อนหน้า', en: 'The same as an earlier line' },
  'by-choice': { th: 'เลือกไม่นำเข้า', en: 'Left out by choice' },
};
