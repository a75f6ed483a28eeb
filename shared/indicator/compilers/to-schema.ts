import { z } from 'zod';
import { isoDate } from '../../terms/date.ts';
import { lastDay, type Period } from '../../terms/period.ts';
import type { Cell } from '../../terms/row.ts';
import { type Column, choicesOf, isChoice, isNumber, isValidOn, limitsOf, placesOf } from '../column.ts';
import { type Indicator, sheetColumns } from '../indicator.ts';
import { columnsOf, conditionToPredicate, type RowValue, type RowValues } from './condition-to-predicate.ts';

/**
 * The zod schema of one row as it is sent. It says once more, on its own, what the compiled check says, so that each can
 * be held against the other: a begun row fails it exactly where the check finds an error, any other row passes.
 *
 * Input: column key → cell. Output: column key → value, nothing of a row that has not been begun. The issues are custom
 * ones: `path` is the column key, `params.rule` the rule. Warnings are no failures.
 */
export function rowSchema(indicator: Indicator, period: Period) {
  const columns = sheetColumns(indicator);
  const byDistrict = columns.filter(({ filledBy }) => filledBy === 'district').map(({ key }) => key);
  const required = columns.filter((column) => column.required).map(({ key }) => key);
  const rules = indicator.rules
    .filter(({ severity }) => severity === 'error')
    .map(({ id, column, breach, what }) => ({
      issue: issueOf(id, `${what.th} · ${what.en}`, column),
      reads: columnsOf(indicator, breach),
      breached: conditionToPredicate(indicator, period, breach),
    }));
  const cells = Object.fromEntries(columns.map((column) => [column.key, cellSchema(column, lastDay(period))]));

  const begunRow = z.strictObject(cells).superRefine((row: RowValues, { issues, addIssue }) => {
    if (Object.keys(row).length === 0) return;
    const faulty = new Set<unknown>();
    for (const { path } of issues) faulty.add(path?.[0]);
    for (const key of required) {
      if (!faulty.has(key) && (row[key] ?? null) === null) addIssue(issueOf('R1', messages.R1, key));
    }
    for (const { issue, reads, breached } of rules) {
      if (breached(row) && !reads.some((key) => faulty.has(key))) addIssue({ ...issue });
    }
  });

  // Of a row that has not been begun only keys that no column has are left to complain of.
  return z.preprocess((row) => {
    if (typeof row !== 'object' || row === null) return row;
    const cellsSent = row as Record<string, unknown>;
    if (byDistrict.some((key) => !isBlank(cellsSent[key]))) return row;
    return Object.fromEntries(Object.entries(row).filter(([key]) => !Object.hasOwn(cells, key)));
  }, begunRow);
}

const messages = {
  R1: 'ต้องกรอก · Must be filled in',
  R2: 'ไม่อยู่ในรายการของไตรมาสนี้ · Not in this quarter’s list',
  R3: 'ไม่อยู่ในรูปที่อ่านได้ · Not in a form that can be read',
  R4: 'สูตรในช่องนี้ผิดพลาด · The formula in this cell fails',
  R5: 'ข้อความยาวเกิน · The text is too long',
  R9: 'อยู่นอกช่วงที่ใช้ได้ · Outside what may stand here',
};
type CellIssueKind = Exclude<keyof typeof messages, 'R1'>;

/** What the cell says, or the rule that it breaks. */
type Reading = { value: RowValue } | { breaks: CellIssueKind };
type Read = (cell: unknown) => Reading;

function cellSchema(column: Column, periodEnd: string) {
  const { form, read } = cellForm(column, periodEnd);
  return z
    .transform((cell: Cell | undefined, { addIssue }): RowValue => {
      if (isBlank(cell)) return null;
      const reading: Reading = excelErrors.has(cell)
        ? { breaks: 'R4' }
        : isWritten(cell)
          ? read(cell)
          : { breaks: 'R3' };
      if ('value' in reading) return reading.value;
      addIssue({ ...issueOf(reading.breaks, messages[reading.breaks]), input: cell });
      return null;
    })
    .optional()
    .meta({ title: column.header.th, description: `${column.hint.th} · ${column.hint.en}`, ...form });
}

/** The structure of a column's cells as JSON Schema has it, and how one that is not blank is read. */
function cellForm(column: Column, periodEnd: string): { form: Record<string, unknown>; read: Read } {
  if (isChoice(column)) {
    const valid = choicesOf(column).filter((choice) => isValidOn(choice, periodEnd));
    const codes = new Map<unknown, string>(valid.map(({ label, code }) => [label.th, code]));
    return {
      form: { enum: [...codes.keys(), null] },
      read: (cell) => {
        const code = codes.get(cell);
        return code === undefined ? { breaks: 'R2' } : { value: code };
      },
    };
  }
  if (isNumber(column)) {
    const [scale, { min, max }] = [10 ** placesOf(column), limitsOf(column)];
    return {
      form: {
        type: ['number', 'null'],
        minimum: min / scale,
        maximum: max / scale,
        multipleOf: Number(`1e-${placesOf(column)}`),
      },
      read: (cell) => {
        const units = Math.round(typeof cell === 'number' ? cell * scale : Number.NaN);
        if (!(Math.abs((cell as number) - units / scale) < 2 ** -27)) return { breaks: 'R3' };
        return min <= units && units <= max ? { value: units } : { breaks: 'R9' };
      },
    };
  }
  if (column.type === 'date') {
    return {
      form: { type: ['string', 'null'], pattern: written.source },
      read: (cell) => {
        const day = typeof cell === 'string' ? readDay(cell) : null;
        return day === null ? { breaks: 'R3' } : { value: day };
      },
    };
  }
  const { maxLength } = column;
  return {
    form: { type: ['string', 'number', 'null'], maxLength },
    read: (cell) => {
      if (typeof cell === 'boolean') return { breaks: 'R3' };
      const text = String(cell);
      return typeof cell === 'number' || text.length <= maxLength ? { value: text } : { breaks: 'R5' };
    },
  };
}

const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** `31/12/2562` → `2019-12-31`, of the years 2444–2643 BE. */
function readDay(text: string): string | null {
  const parts = written.exec(text);
  if (!parts) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3]) - 543];
  if (year < 1901 || year > 2100 || month < 1 || month > 12) return null;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? isoDate(year, month, day) : null;
}

const errorNames =
  'N/A REF! VALUE! DIV/0! NAME? NUM! NULL! SPILL! CALC! FIELD! GETTING_DATA BUSY! BLOCKED! CONNECT! UNKNOWN!';
const excelErrors = new Set<unknown>(errorNames.split(' ').map((name) => `#${name}`));

const isWritten = (cell: unknown) => typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
const isBlank = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && /^ *$/.test(cell));

function issueOf(rule: string, message: string, ...path: string[]) {
  // `continue`: the row's rules are looked at also where one of its cells cannot be read.
  return { code: 'custom' as const, message, params: { rule }, continue: true, ...(path.length > 0 && { path }) };
}
