import type { Cell, EntryRow } from '../../shared/terms/row.ts';

/** The sheets that the check is timed on: 2100-1040's, quarter 1 of 2563, as districts fill them. */

/** Rows of one sheet: as many as a large district has communities. */
export const sheetSize = 100;

const kinds = ['ชุมชนแออัด', 'ชุมชนเมือง', 'ชุมชนชานเมือง', 'เคหะชุมชน', 'หมู่บ้านจัดสรร', 'อาคารสูง'];
const projects = [
  'โครงการพัฒนาศักยภาพอาสาสมัครชุมชน',
  'กิจกรรมคัดแยกขยะในครัวเรือนและชุมชนสะอาด',
  'โครงการฝึกอบรมดับเพลิงและช่วยเหลือผู้ประสบภัยในชุมชน',
  'กิจกรรมส่งเสริมสุขภาพผู้สูงอายุ',
];

/** Each breaks a row that was complete, in one way: every rule that concerns a single row is broken by one of them. */
const faults: ((row: EntryRow) => Record<string, Cell>)[] = [
  () => ({ kind: null }),
  () => ({ counted: null }),
  () => ({ counted: '  ' }),
  () => ({ kind: 'แออัด' }),
  () => ({ counted: 'นับ ' }),
  () => ({ counted: 'ไม่นับ', exclusion: 'คณะกรรมการลาออก' }),
  () => ({ hasPlan: true }),
  () => ({ included: 'ใช่' }),
  () => ({ planDate: '11 ต.ค. 2562' }),
  () => ({ planDate: '31/11/2562' }),
  () => ({ planDate: 43_749 }),
  () => ({ actionPlanYear: '2563' }),
  () => ({ actionPlanYear: 2563.5 }),
  () => ({ project: true }),
  () => ({ kind: '#N/A' }),
  () => ({ planDate: '#VALUE!' }),
  () => ({ project: '#REF!' }),
  () => ({ actionPlanYear: '#DIV/0!' }),
  ({ project }) => ({ project: `${project} `.repeat(12) }),
  ({ name }) => ({ remark: `${name} ส่งเอกสารแล้ว `.repeat(20) }),
  () => ({ actionPlanYear: 2562 }),
  () => ({ actionPlanYear: 2571 }),
  () => ({ counted: 'ไม่นับ', hasPlan: null, planDate: null, included: null, project: null, actionPlanYear: null }),
  () => ({ exclusion: 'คณะกรรมการไม่ครบ' }),
  () => ({ hasPlan: null, included: null }),
  () => ({ planDate: '2/1/2563' }),
  () => ({ included: null, project: null, actionPlanYear: null }),
  () => ({ hasPlan: 'ไม่มี', planDate: null }),
  () => ({ project: null }),
  () => ({ actionPlanYear: null }),
  () => ({ planDate: null }),
  () => ({ counted: 'ไม่นับ', exclusion: 'อยู่ระหว่างยกเลิกสถานะ' }),
];

/**
 * So many rows, the same ones at every call, as sheets with the same codes. Of a hundred rows some 4 have not been begun,
 * 12 are left out of the figures, 25 have no plan and 10 have one fault of those above. They come out of JSON, as they do
 * from Excel and over the wire: no row or text is an object that another row has too.
 */
export function communitySheets(rows: number): EntryRow[][] {
  const random = randomNumbers(2563);
  const sheets = Array.from({ length: rows / sheetSize }, (_, sheet) =>
    Array.from({ length: sheetSize }, (_, index) => filledRow(sheet * sheetSize + index, random)),
  );
  return JSON.parse(JSON.stringify(sheets));
}

function filledRow(index: number, random: () => number): EntryRow {
  const oneOf = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T;
  const laid: EntryRow = {
    code: `1035-${String((index % sheetSize) + 1).padStart(3, '0')}`,
    name: `ชุมชนตัวอย่างที่ ${index + 1}`,
    kind: oneOf(kinds),
    counted: null,
    exclusion: null,
    hasPlan: null,
    planDate: null,
    included: null,
    project: null,
    actionPlanYear: null,
    remark: null,
  };
  const remark = random() < 0.1 ? `ข้อมูล ณ วันที่ ${1 + Math.floor(random() * 28)} ธันวาคม 2562` : null;
  const complete: EntryRow = {
    ...laid,
    counted: 'นับ',
    hasPlan: 'มี',
    planDate: `${1 + Math.floor(random() * 28)}/${10 + Math.floor(random() * 3)}/2562`,
    included: 'บรรจุ',
    project: `${oneOf(projects)} ${index + 1}`,
    actionPlanYear: 2563 + Math.floor(random() * 3),
    remark,
  };
  const way = random();
  if (way < 0.1) return { ...complete, ...(faults[index % faults.length] as (typeof faults)[number])(complete) };
  if (way < 0.14) return laid;
  if (way < 0.26) {
    return { ...laid, counted: 'ไม่นับ', exclusion: oneOf(['อยู่ระหว่างยกเลิกสถานะ', 'คณะกรรมการไม่ครบ']), remark };
  }
  if (way < 0.51) return { ...laid, counted: 'นับ', hasPlan: 'ไม่มี', included: 'ไม่บรรจุ', remark };
  return complete;
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
