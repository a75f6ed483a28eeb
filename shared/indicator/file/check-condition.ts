import { type Column, choicesOf, isChoice, isNumber } from '../column.ts';
import type { Condition, Operand } from '../condition.ts';
import { namesIn, partsOf } from '../condition-parts.ts';
import { type Fault, fault, type Path } from './fault.ts';

/** What a condition may speak of. */
export type Scope = { columns: Column[]; conditions: Record<string, Condition> };

/** What is wrong in a condition: unknown columns, codes and names, and comparisons of things that do not compare. */
export function conditionFaults(scope: Scope, condition: Condition, path: Path): Fault[] {
  if ('is' in condition) return codeFaults(scope, condition.is[0], [condition.is[1]], [...path, 'is']);
  if ('oneOf' in condition) return codeFaults(scope, condition.oneOf[0], condition.oneOf[1], [...path, 'oneOf']);
  if ('filled' in condition) return columnFaults(scope, condition.filled, [...path, 'filled']);
  if ('compare' in condition) {
    const [column, , operand] = condition.compare;
    return operandFaults(scope, column, operand, [...path, 'compare', 0], [...path, 'compare', 2]);
  }
  if ('between' in condition) {
    const [column, from, to] = condition.between;
    const faults = [from, to].flatMap((bound, index) =>
      operandFaults(scope, column, bound, [...path, 'between', 0], [...path, 'between', index + 1]),
    );
    return faults.length === 0 && from > to ? [backwards([...path, 'between'])] : faults.slice(0, 1);
  }
  if ('not' in condition) return conditionFaults(scope, condition.not, [...path, 'not']);
  if ('meets' in condition) {
    return Object.hasOwn(scope.conditions, condition.meets)
      ? []
      : [unknownCondition([...path, 'meets'], condition.meets)];
  }
  if ('atLeast' in condition) {
    const [number, parts] = condition.atLeast;
    const faults = partFaults(scope, parts, [...path, 'atLeast', 1]);
    return number > parts.length ? [tooMany([...path, 'atLeast', 0], parts.length), ...faults] : faults;
  }
  return 'all' in condition
    ? partFaults(scope, condition.all, [...path, 'all'])
    : partFaults(scope, condition.any, [...path, 'any']);
}

/** Named conditions that lead back to themselves. */
export function circularFaults(conditions: Record<string, Condition>): Fault[] {
  return Object.keys(conditions).flatMap((name) =>
    leadsTo(conditions, name, name, new Set())
      ? [
          fault(
            ['conditions', name],
            [`เงื่อนไข “${name}” อ้างวนกลับมาที่ตัวเอง`, `The condition “${name}” refers back to itself`],
            ['ตัดการอ้างถึงที่วนกลับออก', 'Take out the reference that leads back'],
          ),
        ]
      : [],
  );
}

/** Parts a named condition may come to once the conditions it names are spelled out: far more than a formula holds. */
const mostParts = 200;

/** Named conditions that grow beyond use by naming one another again and again; none may be circular. */
export function sizeFaults(conditions: Record<string, Condition>): Fault[] {
  const sizes = new Map<string, number>();
  const size = (condition: Condition): number => {
    if ('meets' in condition) {
      const known = sizes.get(condition.meets);
      if (known !== undefined) return known;
      const named = Object.hasOwn(conditions, condition.meets) ? conditions[condition.meets] : undefined;
      const found = named ? size(named) : 1;
      sizes.set(condition.meets, found);
      return found;
    }
    return partsOf(condition).reduce((sum, part) => sum + size(part), 1);
  };
  return Object.entries(conditions)
    .filter(([, condition]) => size(condition) > mostParts)
    .slice(0, 1)
    .map(([name]) =>
      fault(
        ['conditions', name],
        [`เงื่อนไข “${name}” ยาวเกินไปเมื่อรวมเงื่อนไขที่อ้างถึง`, `The condition “${name}” is too long with those it names`],
        ['แบ่งเป็นเงื่อนไขที่สั้นลง', 'Split it into shorter ones'],
      ),
    );
}

export function columnFaults({ columns }: Scope, key: string, path: Path): Fault[] {
  if (columns.some((column) => column.key === key)) return [];
  const known = columns.map((column) => column.key).join(', ');
  return [
    fault(
      path,
      [`ไม่มีคอลัมน์ “${key}”`, `There is no column “${key}”`],
      [`ใช้คอลัมน์ใดคอลัมน์หนึ่ง: ${known}`, `Use one of the columns: ${known}`],
    ),
  ];
}

function leadsTo(conditions: Record<string, Condition>, from: string, goal: string, seen: Set<string>): boolean {
  const condition = conditions[from];
  if (!condition || seen.has(from)) return false;
  seen.add(from);
  return namesIn(condition).some((name) => name === goal || leadsTo(conditions, name, goal, seen));
}

function partFaults(scope: Scope, parts: Condition[], path: Path): Fault[] {
  return parts.flatMap((part, index) => conditionFaults(scope, part, [...path, index]));
}

function codeFaults(scope: Scope, key: string, codes: string[], path: Path): Fault[] {
  const unknown = columnFaults(scope, key, [...path, 0]);
  if (unknown.length > 0) return unknown;
  const column = scope.columns.find((candidate) => candidate.key === key) as Column;
  if (!isChoice(column)) {
    return [
      fault(
        [...path, 0],
        [`คอลัมน์ “${key}” ไม่ใช่คอลัมน์ตัวเลือก`, `The column “${key}” has no choices`],
        ['ใช้ compare กับตัวเลขหรือวันที่ หรือ filled', 'Use compare for numbers and days, or filled'],
      ),
    ];
  }
  const known = choicesOf(column).map(({ code }) => code);
  return codes
    .filter((code) => !known.includes(code))
    .map((code) =>
      fault(
        [...path, 1],
        [`คอลัมน์ “${key}” ไม่มีตัวเลือกรหัส “${code}”`, `The column “${key}” has no choice “${code}”`],
        [`ใช้รหัสใดรหัสหนึ่ง: ${known.join(', ')}`, `Use one of: ${known.join(', ')}`],
      ),
    );
}

function operandFaults(scope: Scope, key: string, operand: Operand, path: Path, operandPath: Path): Fault[] {
  const unknown = columnFaults(scope, key, path);
  if (unknown.length > 0) return unknown;
  const kind = kindOf(scope.columns.find((column) => column.key === key));
  if (kind === null) {
    return [
      fault(
        path,
        [`คอลัมน์ “${key}” ไม่ใช่ตัวเลขหรือวันที่ จึงเทียบมากน้อยไม่ได้`, `The column “${key}” holds neither numbers nor days`],
        ['ใช้ is, oneOf หรือ filled', 'Use is, oneOf or filled'],
      ),
    ];
  }
  if (typeof operand === 'object' && 'column' in operand) {
    const missing = columnFaults(scope, operand.column, [...operandPath, 'column']);
    if (missing.length > 0) return missing;
    const other = kindOf(scope.columns.find((column) => column.key === operand.column));
    return other === kind ? [] : [clash([...operandPath, 'column'], kind)];
  }
  const given = typeof operand === 'number' ? 'number' : 'date';
  if (given !== kind) return [clash(operandPath, kind)];
  const fits = typeof operand !== 'number' || isTypable(operand);
  return fits ? [] : [tooFine(operandPath)];
}

/** A number that a person would type: not so small or large that it is written with an exponent. */
function isTypable(number: number): boolean {
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(String(number)) && Math.abs(number) <= 1e11;
}

function kindOf(column: Column | undefined): 'number' | 'date' | null {
  if (!column) return null;
  return isNumber(column) ? 'number' : column.type === 'date' ? 'date' : null;
}

const clash = (path: Path, kind: 'number' | 'date') =>
  kind === 'number'
    ? fault(
        path,
        ['เทียบตัวเลขกับสิ่งที่ไม่ใช่ตัวเลข', 'A number is compared with something else'],
        ['ใช้ตัวเลข หรือคอลัมน์ตัวเลข', 'Use a number, or a column of numbers'],
      )
    : fault(
        path,
        ['เทียบวันที่กับสิ่งที่ไม่ใช่วันที่', 'A day is compared with something else'],
        [
          'ใช้วันที่ ค.ศ. เช่น "2019-12-31", {"day": "periodEnd"} หรือคอลัมน์วันที่',
          'Use a day like "2019-12-31", {"day": "periodEnd"} or a column of days',
        ],
      );

const tooFine = (path: Path) =>
  fault(
    path,
    ['ตัวเลขละเอียดหรือใหญ่เกินไป', 'The number is too fine or too large'],
    ['ใช้ทศนิยมไม่เกิน 4 ตำแหน่ง และไม่เกินหนึ่งแสนล้าน', 'Use at most 4 decimal places, up to 10^11'],
  );

const backwards = (path: Path) =>
  fault(path, ['ค่าเริ่มต้นมากกว่าค่าสิ้นสุด', 'It begins after it ends'], ['สลับค่าเริ่มต้นกับค่าสิ้นสุด', 'Exchange the two']);

const tooMany = (path: Path, number: number) =>
  fault(path, [`มีเพียง ${number} ข้อ`, `There are only ${number}`], [`ใช้ 1 ถึง ${number}`, `Use 1 to ${number}`]);

const unknownCondition = (path: Path, name: string) =>
  fault(
    path,
    [`ไม่มีเงื่อนไขชื่อ “${name}”`, `No condition is named “${name}”`],
    ['ตั้งชื่อเงื่อนไขนี้ใน conditions หรือแก้ชื่อ', 'Name it under conditions, or mend the name'],
  );
