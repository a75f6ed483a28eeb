import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import { type SheetState, sheetStateNames } from '../../../shared/terms/sheet.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { noteHeader, type RevisionBlock } from './revision-block.ts';

/** The words above a shown revision's table. */

export function storedWords({ revision, savedBy, savedAt }: Revision, state: SheetState, copy: boolean): string {
  const use = copy ? 'สำเนาของท่านเอง เรียงลำดับและเขียนได้ ไม่ถูกส่งไปไหน' : 'ดูอย่างเดียว';
  return `ฉบับที่ ${revision} · บันทึกโดย ${savedBy} เมื่อ ${thaiMoment(savedAt)} · สถานะแผ่นงาน: ${sheetStateNames[state].th} · ${use}`;
}

type Compared = { indicator: Indicator; revision: Revision; before: Revision | null };

export function guideWords({ indicator, revision, before }: Compared, { changes }: RevisionBlock): string {
  const subject = indicator.rows.from === 'district' ? 'รายการ' : indicator.rows.subject.th;
  const none = revision.notApplicable ? 'หน่วยงานแจ้งว่าไม่เกี่ยวข้องในไตรมาสนี้ · ' : '';
  const counts = `ชื่อ${subject}สีเขียว: เป็นตัวตั้ง · สีเทา: ไม่นับ`;
  if (!before) return `${none}${counts}`;
  const since =
    changes.rows === 0
      ? `ตารางไม่ต่างจากฉบับที่ ${before.revision}`
      : `ต่างจากฉบับที่ ${before.revision}: ${changes.rows} แถว ${changes.cells} ช่อง (ช่องสีส้ม ค่าเดิมอยู่ที่คอลัมน์ “${noteHeader}”)`;
  return `${none}${since} · ${counts}`;
}
