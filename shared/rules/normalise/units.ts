import type { NumberColumn } from '../../indicator/column.ts';
import { bare, plain } from './plain.ts';

/** The power of ten of a number word: 6 for `ล้าน`, also in `ล้านบาท`. */
export function powerOf(word: string): number | undefined {
  return powers.get(bare(word).replace(/(?:บาท|คน|ราย)$/, ''));
}

export function isPercent(word: string): boolean {
  return percents.has(bare(word));
}

export function isBaht(word: string): boolean {
  return bahts.has(bare(word));
}

export function isUnit(word: string): boolean {
  return isBaht(word) || counters.has(bare(word)) || measures.has(bare(word));
}

/**
 * Whether a number with this unit may lose it in this column without a change of meaning. A word for counting (คน, แห่ง)
 * always may; a measure (กม., วัน, บาท) only where the column's own words name it, or 5 กม. would become 5 metres.
 */
export function isColumnsUnit(word: string, column: NumberColumn): boolean {
  if (column.type === 'money') return isBaht(word);
  if (column.type === 'decimal' && column.percent) return false;
  if (counters.has(bare(word))) return true;
  const unit = isBaht(word) ? 'บาท' : measures.get(bare(word));
  return [column.header.th, column.hint.th].some((words) =>
    words.split(/[^\u0E01-\u0E4E.]+/).some((named) => measures.get(bare(plain(named))) === unit),
  );
}

const powers = new Map([
  ['สิบ', 1],
  ['ร้อย', 2],
  ['พัน', 3],
  ['k', 3],
  ['หมื่น', 4],
  ['แสน', 5],
  ['ล้าน', 6],
  ['สิบล้าน', 7],
  ['ร้อยล้าน', 8],
  ['พันล้าน', 9],
]);

/** `ร่้อยละ` is how the old page prints it: with either tone mark it is the same word. */
const percents = new Set(['%', 'ร้อยละ', 'ร่้อยละ', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'เปอร์เซ็น', 'เปอร์เซ็นท์', 'percent', 'pct']);

const bahts = new Set(['บาท', 'บาทถ้วน', '฿', 'thb', 'baht', '-', '-บาท', 'บ']);

const counters = new Set(
  (
    'คน ราย ครั้ง แห่ง ชุมชน หลัง ครัวเรือน หลังคาเรือน ครอบครัว โครงการ กิจกรรม ฉบับ เรื่อง เส้นทาง สาย จุด ต้น ตัว ' +
    'คัน ข้อ คะแนน ชุด เครื่อง แผ่น เล่ม หน่วย โรงเรียน โรง ห้อง ศูนย์ เขต แขวง หน่วยงาน กลุ่ม ทีม รุ่น หลักสูตร ' +
    'ร้าน ตลาด สวน สถานที่ สถานประกอบการ คำร้อง ใบ บ่อ คลอง ดวง ลำ ชิ้น อัน รายการ ประเด็น องค์ประกอบ รอบ หมู่บ้าน ' +
    'ซอย ถนน แปลง ระดับ ขั้น ขั้นตอน ผลงาน persons people times'
  ).split(' '),
);

/** Spelling of a measure → its full name. */
const measures = new Map(
  [
    ['บาท'],
    ['กิโลเมตร', 'กม', 'km'],
    ['เมตร', 'ม', 'm'],
    ['เซนติเมตร', 'ซม', 'cm'],
    ['ตารางเมตร', 'ตรม', 'sqm'],
    ['ตารางวา', 'ตรว'],
    ['ไร่'],
    ['ลูกบาศก์เมตร', 'ลบม'],
    ['ลิตร'],
    ['ตัน'],
    ['กิโลกรัม', 'กก', 'kg'],
    ['นาที'],
    ['ชั่วโมง', 'ชม'],
    ['วัน'],
    ['สัปดาห์'],
    ['เดือน'],
    ['ไตรมาส'],
    ['ปี'],
  ].flatMap(([unit = '', ...spellings]) => [unit, ...spellings].map((spelling) => [spelling, unit] as const)),
);
