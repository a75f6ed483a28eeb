import { bare } from './plain.ts';

/** Each month's full names, then its short ones; the rest are slips that can mean no other month. */
const names = [
  ['มกราคม', 'มกรา', 'january', 'ม.ค.', 'jan', 'มกราคา'],
  ['กุมภาพันธ์', 'กุมภา', 'february', 'ก.พ.', 'feb', 'กุมภาพันธุ์', 'กุมภาพันธ', 'กุมภาพัน'],
  ['มีนาคม', 'มีนา', 'march', 'มี.ค.', 'mar'],
  ['เมษายน', 'เมษา', 'april', 'เม.ย.', 'apr', 'เมศายน'],
  ['พฤษภาคม', 'พฤษภา', 'may', 'พ.ค.', 'พฤกษภาคม', 'พฤศภาคม'],
  ['มิถุนายน', 'มิถุนา', 'june', 'มิ.ย.', 'jun', 'มิถุนยายน'],
  ['กรกฎาคม', 'กรกฎา', 'july', 'ก.ค.', 'jul', 'กรกฏาคม', 'กรกฏา'],
  ['สิงหาคม', 'สิงหา', 'august', 'ส.ค.', 'aug'],
  ['กันยายน', 'กันยา', 'september', 'ก.ย.', 'sept', 'sep'],
  ['ตุลาคม', 'ตุลา', 'october', 'ต.ค.', 'oct'],
  ['พฤศจิกายน', 'พฤศจิกา', 'november', 'พ.ย.', 'nov', 'พฤจิกายน', 'พฤษจิกายน'],
  ['ธันวาคม', 'ธันวา', 'december', 'ธ.ค.', 'dec'],
];

const numbers = new Map(names.flatMap((month, index) => month.map((name) => [bare(name), index + 1])));

/** The month, 1 to 12, of a name in plain text, with or without its dots. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(bare(name));
}

/** A pattern of any month's name: `ตุลาคม`, `ต.ค.`, `ต. ค.`, `ตค`, `oct.`; the longest name first. */
export const monthPattern: string = names
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => (name.includes('.') ? name.replaceAll('.', '\\.? ?') : `${name}\\.?`))
  .join('|');
