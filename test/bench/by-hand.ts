import { readDay } from '../../shared/indicator/day-number.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';

/**
 * 2100-1040's rules of quarter 1 of 2563 as one would write them for this one sheet, and as quick as one reasonably
 * would: what everything else is measured by. `rule@column` for each finding.
 */
export function checkByHand(row: EntryRow): string[] {
  const found: string[] = [];
  if (!isBegun(row)) return found;

  readText(row.code, 12, 'code', found);
  readText(row.name, 200, 'name', found);
  const kind = readChoice(row.kind, kinds, 'kind', found);
  const counted = readChoice(row.counted, countedOrNot, 'counted', found);
  const exclusion = readChoice(row.exclusion, exclusions, 'exclusion', found);
  const hasPlan = readChoice(row.hasPlan, planOrNot, 'hasPlan', found);
  const planDate = readDate(row.planDate, 'planDate', found);
  const included = readChoice(row.included, includedOrNot, 'included', found);
  const project = readText(row.project, 300, 'project', found);
  const actionPlanYear = readYear(row.actionPlanYear, 2563, 2565, 'actionPlanYear', found);
  readText(row.remark, 500, 'remark', found);

  if (kind === null) found.push('R1@kind');
  if (counted === null) found.push('R1@counted');
  if (counted === 'ไม่นับ') {
    if (exclusion === null) found.push('C1@exclusion');
    const begunAnyway = hasPlan === 'มี' || included === 'บรรจุ';
    if (begunAnyway && hasPlan !== undefined && included !== undefined) found.push('C11@counted');
  } else if (counted === 'นับ') {
    if (exclusion) found.push('C2@exclusion');
    if (hasPlan === null) found.push('C3@hasPlan');
    if (hasPlan === 'มี' && included === null) found.push('C5@included');
  }
  if (planDate && planDate > 25621231) found.push('C4@planDate');
  if (included === 'บรรจุ') {
    if (hasPlan === null || hasPlan === 'ไม่มี') found.push('C6@included');
    if (project === null) found.push('C7@project');
    if (actionPlanYear === null) found.push('C8@actionPlanYear');
  }
  if (hasPlan === 'มี' && planDate === null) found.push('C10@planDate');
  return found;
}

const kinds = ['ชุมชนแออัด', 'ชุมชนเมือง', 'ชุมชนชานเมือง', 'เคหะชุมชน', 'หมู่บ้านจัดสรร', 'อาคารสูง'];
const countedOrNot = ['นับ', 'ไม่นับ'];
const exclusions = ['อยู่ระหว่างยกเลิกสถานะ', 'คณะกรรมการไม่ครบ'];
const planOrNot = ['มี', 'ไม่มี'];
const includedOrNot = ['บรรจุ', 'ไม่บรรจุ'];

/** Whether anything stands where the district fills in. */
export function isBegun(row: EntryRow): boolean {
  return !(
    isBlank(row.counted) &&
    isBlank(row.exclusion) &&
    isBlank(row.hasPlan) &&
    isBlank(row.planDate) &&
    isBlank(row.included) &&
    isBlank(row.project) &&
    isBlank(row.actionPlanYear) &&
    isBlank(row.remark)
  );
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && onlySpaces(cell));
}

function onlySpaces(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) !== 32) return false;
  return true;
}

const excelErrors =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

export function isExcelError(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && excelErrors.test(cell);
}

// What a cell says; null of a blank one, undefined of one that cannot be read, which is then among the findings.

function readText(cell: Cell | undefined, maxLength: number, column: string, found: string[]) {
  if (isBlank(cell)) return null;
  if (typeof cell === 'boolean' || isExcelError(cell)) return unreadable(cell, 'R3', column, found);
  return typeof cell === 'string' && cell.length > maxLength ? unreadable(cell, 'R5', column, found) : cell;
}

function readChoice(cell: Cell | undefined, labels: unknown[], column: string, found: string[]) {
  if (isBlank(cell)) return null;
  return labels.includes(cell) ? cell : unreadable(cell, 'R2', column, found);
}

function readDate(cell: Cell | undefined, column: string, found: string[]) {
  if (isBlank(cell)) return null;
  return (typeof cell === 'string' ? readDay(cell) : null) ?? unreadable(cell, 'R3', column, found);
}

function readYear(cell: Cell | undefined, first: number, last: number, column: string, found: string[]) {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return unreadable(cell, 'R3', column, found);
  return cell < first || cell > last ? unreadable(cell, 'R9', column, found) : cell;
}

function unreadable(cell: Cell | undefined, rule: string, column: string, found: string[]): undefined {
  found.push(`${isExcelError(cell) ? 'R4' : rule}@${column}`);
}
