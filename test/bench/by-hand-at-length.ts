import { readDay } from '../../shared/indicator/day-number.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';
import { isBegun, isBlank, isExcelError } from './by-hand.ts';

/**
 * The same once more, each cell read for itself and nothing shared that costs anything: nobody would keep it in order,
 * but it says how quick the rules can be at all.
 */
export function checkByHandAtLength(row: EntryRow): string[] {
  const found: string[] = [];
  if (!isBegun(row)) return found;

  const { counted, exclusion, hasPlan, planDate, included, project, actionPlanYear, remark } = row;
  const codeFault = textFault(row.code, 12);
  if (codeFault !== null) found.push(`${codeFault}@code`);
  const nameFault = textFault(row.name, 200);
  if (nameFault !== null) found.push(`${nameFault}@name`);

  if (isBlank(row.kind)) found.push('R1@kind');
  else if (!kinds.has(row.kind)) found.push(isExcelError(row.kind) ? 'R4@kind' : 'R2@kind');

  let isCounted: Answer = null;
  if (counted === 'นับ') isCounted = true;
  else if (counted === 'ไม่นับ') isCounted = false;
  else if (isBlank(counted)) found.push('R1@counted');
  else found.push(isExcelError(counted) ? 'R4@counted' : 'R2@counted');

  let excludes: Answer = false;
  if (exclusion === 'อยู่ระหว่างยกเลิกสถานะ' || exclusion === 'คณะกรรมการไม่ครบ') excludes = true;
  else if (!isBlank(exclusion)) {
    found.push(isExcelError(exclusion) ? 'R4@exclusion' : 'R2@exclusion');
    excludes = null;
  }

  let planned: Answer = false;
  let planBlank = false;
  if (hasPlan === 'มี') planned = true;
  else if (hasPlan !== 'ไม่มี') {
    planBlank = isBlank(hasPlan);
    if (!planBlank) {
      found.push(isExcelError(hasPlan) ? 'R4@hasPlan' : 'R2@hasPlan');
      planned = null;
    }
  }

  const dateBlank = isBlank(planDate);
  if (!dateBlank) {
    const day = typeof planDate === 'string' ? readDay(planDate) : null;
    if (day === null) found.push(isExcelError(planDate) ? 'R4@planDate' : 'R3@planDate');
    else if (day > 25621231) found.push('C4@planDate');
  }

  let isIncluded: Answer = false;
  let includedBlank = false;
  if (included === 'บรรจุ') isIncluded = true;
  else if (included !== 'ไม่บรรจุ') {
    includedBlank = isBlank(included);
    if (!includedBlank) {
      found.push(isExcelError(included) ? 'R4@included' : 'R2@included');
      isIncluded = null;
    }
  }

  const projectFault = textFault(project, 300);
  if (projectFault !== null) found.push(`${projectFault}@project`);

  const yearBlank = isBlank(actionPlanYear);
  if (!yearBlank) {
    if (typeof actionPlanYear !== 'number' || !Number.isInteger(actionPlanYear)) {
      found.push(isExcelError(actionPlanYear) ? 'R4@actionPlanYear' : 'R3@actionPlanYear');
    } else if (actionPlanYear < 2563 || actionPlanYear > 2565) found.push('R9@actionPlanYear');
  }

  const remarkFault = textFault(remark, 500);
  if (remarkFault !== null) found.push(`${remarkFault}@remark`);

  if (isCounted === false) {
    if (excludes === false) found.push('C1@exclusion');
    if ((planned && isIncluded !== null) || (isIncluded && planned !== null)) found.push('C11@counted');
  } else if (isCounted) {
    if (excludes) found.push('C2@exclusion');
    if (planBlank) found.push('C3@hasPlan');
    if (planned && includedBlank) found.push('C5@included');
  }
  if (isIncluded) {
    if (planned === false) found.push('C6@included');
    if (isBlank(project)) found.push('C7@project');
    if (yearBlank) found.push('C8@actionPlanYear');
  }
  if (planned && dateBlank) found.push('C10@planDate');
  return found;
}

/** Null is an answer that cannot be read. */
type Answer = boolean | null;

const kinds = new Set<unknown>(['ชุมชนแออัด', 'ชุมชนเมือง', 'ชุมชนชานเมือง', 'เคหะชุมชน', 'หมู่บ้านจัดสรร', 'อาคารสูง']);

function textFault(cell: Cell | undefined, maxLength: number): 'R3' | 'R4' | 'R5' | null {
  if (typeof cell === 'string') {
    if (isExcelError(cell)) return 'R4';
    return cell.length > maxLength && !isBlank(cell) ? 'R5' : null;
  }
  return typeof cell === 'boolean' ? 'R3' : null;
}
