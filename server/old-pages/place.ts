import type { Quarter } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';

const fields = {
  page: { th: 'ทั้งหน้า', en: 'The page' },
  host: { th: 'เว็บไซต์ต้นทาง', en: 'Host' },
  code: { th: 'รหัสตัวชี้วัด', en: 'Code' },
  title: { th: 'ชื่อตัวชี้วัด', en: 'Title' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  target: { th: 'ค่าเป้าหมาย', en: 'Target' },
  unit: { th: 'หน่วยนับ', en: 'Unit' },
  result: { th: 'ผลงานที่ทำได้ (หัวหน้า)', en: 'Result in the header' },
  type: { th: 'ประเภทตัวชี้วัด', en: 'Type' },
  level: { th: 'ระดับตัวชี้วัด', en: 'Level' },
  evaluation: { th: 'ผลตรวจประเมินของ สยป. (หัวหน้า)', en: 'Evaluation in the header' },
  quarters: { th: 'ตารางรายไตรมาส', en: 'Table of quarters' },
  summary: { th: 'สรุปผลการดำเนินงาน', en: 'Summary' },
  definition: { th: 'นิยาม', en: 'Definition' },
  method: { th: 'วิธีการคำนวณ', en: 'Method of calculation' },
  dataSource: { th: 'แหล่งข้อมูล', en: 'Data source' },
  projects: { th: 'โครงการที่สนับสนุน', en: 'Supporting projects' },
} satisfies Record<string, Text>;

const parts = {
  result: { th: 'ผลงาน', en: 'result' },
  evaluation: { th: 'ผลประเมิน', en: 'evaluation' },
  scores: { th: 'คะแนน 2.1 / 2.2', en: 'scores 2.1 / 2.2' },
  report: { th: 'รายงานผล', en: 'report' },
} satisfies Record<string, Text>;

/** A place on the page: `unit`, `quarter-3.result`, `strategy-2` (lines from 1). */
export type PagePlace = keyof typeof fields | `quarter-${Quarter}.${keyof typeof parts}` | `strategy-${number}`;

/** What a person calls the place: `ไตรมาสที่ 3 · ผลงาน`. */
export function placeName(place: PagePlace): Text {
  if (place in fields) return fields[place as keyof typeof fields];
  const [line = '', part = ''] = place.split('.');
  const number = line.slice(line.indexOf('-') + 1);
  if (!(part in parts)) return { th: `ยุทธศาสตร์ บรรทัดที่ ${number}`, en: `Strategy, line ${number}` };
  const { th, en } = parts[part as keyof typeof parts];
  return { th: `ไตรมาสที่ ${number} · ${th}`, en: `Quarter ${number}, ${en}` };
}
