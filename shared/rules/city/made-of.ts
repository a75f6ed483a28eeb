import type { Text } from '../../terms/text.ts';
import type { DistrictLine } from '../../wire/city.ts';
import type { View } from '../sheets/workflow.ts';
import { countedResults } from './consolidate.ts';

/**
 * What must be said of the districts in a figure, since their states say otherwise: why 36 are in it where 33 have submitted.
 *
 * | view | state of a counted district | said |
 * |---|---|---|
 * | as submitted | returned, reopened | counts as it was submitted |
 * | as filled now | returned, reopened | counts as it is filled now |
 * | as filled now | draft | not submitted yet |
 * | any | any other | nothing |
 */
export function madeOf(lines: Pick<DistrictLine, 'state' | 'result'>[], view: View): Text[] {
  const counted = lines.filter(({ result }) => result !== null && countedResults([result]).length > 0);
  const mended = counted.filter(({ state }) => state === 'returned' || state === 'reopened').length;
  const drafts = counted.filter(({ state }) => state === 'draft').length;
  return [
    ...(mended > 0 && view === 'submitted' ? [asSubmitted(mended)] : []),
    ...(mended > 0 && view === 'now' ? [asFilled(mended)] : []),
    ...(drafts > 0 && view === 'now' ? [unsent(drafts)] : []),
  ];
}

const asSubmitted = (districts: number): Text => ({
  th: `ในนั้น ${districts} เขตถูกส่งคืนหรือเปิดให้แก้ไข นับตามฉบับที่ส่งไว้`,
  en: `${districts} of them returned or reopened, counted as submitted before`,
});
const asFilled = (districts: number): Text => ({
  th: `ในนั้น ${districts} เขตกำลังแก้ไขตามที่ส่งคืนหรือเปิดให้แก้ไข นับตามที่กรอกล่าสุด`,
  en: `${districts} of them returned or reopened, counted as filled now`,
});
const unsent = (districts: number): Text => ({
  th: `ในนั้น ${districts} เขตยังเป็นฉบับร่างที่ไม่ได้ส่ง`,
  en: `${districts} of them drafts that have not been submitted`,
});
