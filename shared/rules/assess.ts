import { columnsOf, compileCondition, type Test, type Values } from '../spec/condition.ts';
import type { Column, Indicator, Rule } from '../terms/indicator.ts';
import type { Issue, Severity } from '../terms/issue.ts';
import { lastDay, type Period } from '../terms/period.ts';
import type { Community } from '../terms/roster.ts';
import { type Cell, communityColumn, communityNameColumn, type EntryRow, remarkColumn } from '../terms/row.ts';
import type { Text } from '../terms/text.ts';
import { type Percentage, percentage } from './percentage.ts';
import { type CellReader, cellReader, isBlank } from './read-cell.ts';

/** Whose rows are assessed: the indicator's rules, the quarter, and the communities that are expected. */
export type AssessedSheet = { indicator: Indicator; period: Period; roster: Community[] };

/** What the rows amount to. */
export type Result = { numerator: number; denominator: number; percentage: Percentage };

/** Communities of the roster: how many are expected, begun, begun without an error, and begun but not counted. */
export type Progress = { expected: number; filled: number; valid: number; excluded: number };

export type Assessment = {
  /** In the order of the rows; what concerns no row comes last. */
  issues: Issue[];
  /** The issues that stand against submitting: errors, and warnings in rows without a remark. */
  blocking: Issue[];
  result: Result;
  progress: Progress;
};

/** Checks and counts a sheet's rows: see `prepareAssessment`, which is quicker where the same sheet is assessed often. */
export function assess(sheet: AssessedSheet, rows: EntryRow[]): Assessment {
  return prepareAssessment(sheet)(rows);
}

/**
 * Compiles an indicator's rules for one sheet, and returns the function that checks and counts its rows.
 *
 * Rows without any content are passed over. A row that only has what the roster laid in has not been begun: it is
 * reported once (R8) and by no other rule. A rule that reads a cell which cannot be read waits until it can.
 */
export function prepareAssessment({ indicator, period, roster }: AssessedSheet): (rows: EntryRow[]) => Assessment {
  const periodEnd = lastDay(period);
  const { columns } = indicator;
  const keys = columns.map((column) => column.key);
  const readers = columns.map((column) => cellReader(column, periodEnd));
  const rules = indicator.rules.map((rule) => prepareRule(rule, columns, periodEnd));
  const inDenominator = compileCondition({ all: indicator.denominator.where }, keys, periodEnd);
  const inNumerator = compileCondition({ all: indicator.numerator.where }, keys, periodEnd);
  const expected = new Map(roster.map((community) => [community.code, community]));

  return (rows) => {
    const issues: Issue[] = [];
    const blocking: Issue[] = [];
    const begun = new Set<string>();
    const seen = new Set<string>();
    let [numerator, denominator, valid, excluded] = [0, 0, 0, 0];

    rows.forEach((row, position) => {
      if (Object.values(row).every(isBlank)) return;
      const community = text(row[communityColumn]);
      const communityName = text(row[communityNameColumn]) || (expected.get(community)?.name ?? '');
      const remarked = !isBlank(row[remarkColumn]);
      let errors = 0;
      const report = (rule: string, severity: Severity, column: Column | null, words: { what: Text; cure: Text }) => {
        const issue: Issue = {
          rule,
          severity,
          row: position,
          community,
          communityName,
          column: column?.key ?? null,
          header: column?.header ?? null,
          what: words.what,
          cure: words.cure,
        };
        issues.push(issue);
        if (severity === 'error') errors += 1;
        if (severity === 'error' || !remarked) blocking.push(issue);
      };

      const known = expected.has(community);
      const repeated = seen.has(community);
      seen.add(community);
      const communityHeader = columns.find((column) => column.key === communityColumn) ?? null;
      if (!known) report('R7', 'error', communityHeader, notOnRoster);
      else if (repeated) report('R6', 'error', communityHeader, duplicate);

      if (!isBegun(row, columns)) {
        if (known && !repeated) report('R8', 'error', null, notFilled);
        return;
      }

      const { values, unreadable } = readRow(row, columns, readers, report);
      for (const column of columns) {
        if (column.required && isBlank(row[column.key])) report('R1', 'error', column, required);
      }
      for (const { rule, column, reads, breach } of rules) {
        if (!reads.some((key) => unreadable.has(key)) && breach(values)) report(rule.id, rule.severity, column, rule);
      }

      if (inDenominator(values)) denominator += 1;
      if (inNumerator(values)) numerator += 1;
      if (known && !repeated) {
        begun.add(community);
        if (errors === 0) valid += 1;
        if (errors === 0 && !inDenominator(values)) excluded += 1;
      }
    });

    for (const community of roster) {
      if (seen.has(community.code)) continue;
      const missing: Issue = {
        rule: 'R8',
        severity: 'error',
        row: null,
        community: community.code,
        communityName: community.name,
        column: null,
        header: null,
        ...noRow,
      };
      issues.push(missing);
      blocking.push(missing);
    }

    return {
      issues,
      blocking,
      result: { numerator, denominator, percentage: percentage(numerator, denominator, indicator.decimals) },
      progress: { expected: roster.length, filled: begun.size, valid, excluded },
    };
  };
}

type PreparedRule = { rule: Rule; column: Column; reads: string[]; breach: Test };

function prepareRule(rule: Rule, columns: Column[], periodEnd: string): PreparedRule {
  const column = columns.find(({ key }) => key === rule.column);
  if (!column) throw new Error(`rule ${rule.id} is shown at an unknown column: ${rule.column}`);
  const keys = columns.map(({ key }) => key);
  return { rule, column, reads: columnsOf(rule.breach), breach: compileCondition(rule.breach, keys, periodEnd) };
}

type Report = (rule: string, severity: Severity, column: Column, words: { what: Text; cure: Text }) => void;

function readRow(row: EntryRow, columns: Column[], readers: CellReader[], report: Report) {
  const unreadable = new Set<string>();
  const values: Values = columns.map((column, index) => {
    const reading = readers[index]?.(row[column.key] ?? null) ?? { value: null };
    if (reading.fault) {
      unreadable.add(column.key);
      report(reading.fault.rule, 'error', column, reading.fault);
    }
    return reading.value;
  });
  return { values, unreadable };
}

/** A row has been begun when anything stands in a column that the district fills. */
function isBegun(row: EntryRow, columns: Column[]): boolean {
  return columns.some((column) => column.filledBy === 'district' && !isBlank(row[column.key]));
}

function text(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : String(cell);
}

const required = {
  what: { th: 'ยังไม่ได้กรอก', en: 'Not filled in' },
  cure: { th: 'กรอกช่องนี้', en: 'Fill in this cell' },
};
const duplicate = {
  what: { th: 'รหัสชุมชนซ้ำกับแถวก่อนหน้า', en: 'The community code stands in an earlier row too' },
  cure: { th: 'เหลือชุมชนละหนึ่งแถว', en: 'Keep one row a community' },
};
const notOnRoster = {
  what: { th: 'ไม่มีชุมชนนี้ในทะเบียนของเขต', en: "This community is not on the district's roster" },
  cure: {
    th: 'แก้รหัสให้ตรงทะเบียน ลบแถวนี้ หรือขอให้ สยป. เพิ่มในทะเบียน',
    en: 'Mend the code, delete the row, or ask the planning office to add it to the roster',
  },
};
const notFilled = {
  what: { th: 'ยังไม่ได้กรอกชุมชนนี้', en: 'This community has not been filled in' },
  cure: { th: 'กรอกแถวของชุมชนนี้', en: 'Fill in its row' },
};
const noRow = {
  what: { th: 'ไม่มีแถวของชุมชนนี้ในตาราง', en: 'The table has no row for this community' },
  cure: { th: 'กด “กู้คืนตาราง” เพื่อเติมแถวที่หายไป', en: 'Choose “Restore the table” to add the missing row' },
};
