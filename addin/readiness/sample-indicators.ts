import { type Indicator, indicator as indicatorFile } from '../../shared/indicator/indicator.ts';
import type { Text } from '../../shared/terms/text.ts';
import { scratchAgency } from './scratch.ts';

/** Of each kind of calculation one indicator of the catalogue. */
export const kinds: { file: string; kind: Text }[] = [
  { file: '2100-1040-2563', kind: { th: 'ร้อยละของจำนวนนับ', en: 'a ratio of counts' } },
  { file: '0800-6784-2563', kind: { th: 'ระดับที่ทำได้', en: 'the level reached' } },
  { file: '0411-2026-2566', kind: { th: 'ร้อยละตามขั้นตอน', en: 'a milestone’s per cent' } },
  { file: '5004-0884-2563', kind: { th: 'ต้องครบทุกส่วน', en: 'all parts needed' } },
  { file: '0415-0838-2563', kind: { th: 'คะแนนถ่วงน้ำหนัก', en: 'weighted points' } },
  { file: '5016-0773-2563', kind: { th: 'เพิ่มขึ้นจากปีฐาน', en: 'growth over a base year' } },
  { file: '1500-2088-2566', kind: { th: 'ลดลงจากปีฐาน', en: 'a reduction' } },
  { file: '5040-0874-2564', kind: { th: 'จำนวนที่ตกลงไว้', en: 'an agreed amount' } },
  { file: '1900-6527-2563', kind: { th: 'งบประมาณ สองผลงาน', en: 'a budget, two results' } },
  { file: '5004-903-2564', kind: { th: 'ค่าล่าสุดตามวันที่', en: 'the latest of amounts by date' } },
  { file: '5004-0881-2563', kind: { th: 'ค่าเฉลี่ยจากคะแนนเต็ม', en: 'a mean out of a full score' } },
  { file: '5047-0945-2564', kind: { th: 'อัตราเทียบค่าอ้างอิง', en: 'a rate against a reference' } },
  { file: '5047-0895-2563', kind: { th: 'ภายในเวลาที่กำหนด', en: 'a time limit' } },
];

/** Each in a file of the bundle by itself: the page is there before any of them is asked for. */
const files = () => import.meta.glob<unknown>('../../shared/catalogue/indicators/*.json', { import: 'default' });

/** An indicator of the catalogue under the code that only scratch worksheets have. */
export async function sampleIndicator(name: string): Promise<Indicator> {
  const load = files()[`../../shared/catalogue/indicators/${name}.json`];
  if (!load) throw new Error(`the catalogue has no ${name}`);
  const indicator = indicatorFile.parse(await load());
  return { ...indicator, code: indicator.code.replace(/^\d{4}/, scratchAgency) };
}
