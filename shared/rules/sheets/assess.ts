import type { Column } from '../../indicator/column.ts';
import { isMeasuredIn, toResult, withoutFigures } from '../../indicator/compilers/to-result.ts';
import { compileTally } from '../../indicator/compilers/to-tally.ts';
import { remarkColumn, sheetColumns, subjectColumn, subjectNameColumn } from '../../indicator/indicator.ts';
import { cellText, isBlank } from '../../indicator/read-cell.ts';
import type { Issue, Severity } from '../../terms/issue.ts';
import { oddSign } from '../../terms/plain-text.ts';
import type { Result } from '../../terms/result.ts';
import type { EntryRow } from '../../terms/row.ts';
import type { SheetContent } from '../../terms/sheet.ts';
import { isPlainlyClean } from '../normalise/clean-text.ts';
import { isNoName, isNoText } from '../normalise/nothing.ts';
import { carriesOver, sameAsEarlier } from './carried-over.ts';
import { compiledRules } from './compiled-rules.ts';
import { type BlankSheet, expectedRows } from './expected-rows.ts';
import { lockedChanges } from './locked-changes.ts';
import { isOwnNumber } from './own-rows.ts';
import { sheetRules } from './sheet-rules.ts';

/**
 * Rows of a sheet: how many are expected (those begun, where the district adds its own), filled in, filled in without an
 * error, and of these left out of the figures. Rows that were carried over and are neither touched nor confirmed are
 * begun but not filled in: they are counted apart.
 */
export type Progress = {
  expected: number;
  filled: number;
  valid: number;
  excluded: number;
  carried: number;
  /** Of those filled in: rows that say what was submitted earlier in the year; confirmed ones, where they are carried over. */
  unchanged: number;
};

export type Assessment = {
  /** In the order of the rows; what concerns no row comes last. */
  issues: Issue[];
  /** The issues that stand against submitting: errors, and warnings in rows without a remark. */
  blocking: Issue[];
  result: Result;
  progress: Progress;
};

/** Checks and counts a sheet: see `prepareAssessment`, which is quicker where the same sheet is assessed often. */
export function assess(sheet: BlankSheet, content: SheetContent): Assessment {
  return prepareAssessment(sheet)(content);
}

/**
 * Compiles an indicator's rules for one sheet, and returns the function that checks and counts what is filled into it.
 *
 * Rows without any content are passed over. A row that only has what was laid in has not been begun: it is reported
 * once (R8) and by no other rule. In a quarter in which the indicator is not measured no row is asked for.
 */
export function prepareAssessment(sheet: BlankSheet): (content: SheetContent) => Assessment {
  const begin = compileAssessment(sheet);
  return (content) => {
    const { addRow, end } = begin(content);
    for (let position = 0; position < content.rows.length; position += 1) addRow(position);
    return end();
  };
}

/** The same a piece at a time: `goOn` is awaited between some rows and the next. */
export async function assessInSlices(
  begin: CompiledAssessment,
  content: SheetContent,
  goOn: () => Promise<void>,
): Promise<Assessment> {
  const { addRow, end } = begin(content);
  for (let position = 0; position < content.rows.length; position += 1) {
    addRow(position);
    if (position % rowsAtOnce === rowsAtOnce - 1) await goOn();
  }
  return end();
}

const rowsAtOnce = 50;

/** An assessment under way: each row once, from the first to the last, then the end. */
type Assessing = { addRow(position: number): void; end(): Assessment };

/** An indicator's rules for one sheet, which any content can be assessed by. */
export type CompiledAssessment = (content: SheetContent) => Assessing;

export function compileAssessment(sheet: BlankSheet): CompiledAssessment {
  const { indicator, period } = sheet;
  const rows = expectedRows(sheet);
  const expected = new Map(rows.map((row) => [cellText(row[subjectColumn]), row]));
  const own = indicator.rows.from === 'district';
  const unique = indicator.rows.from === 'district' && !indicator.rows.repeats;
  const measured = isMeasuredIn(indicator, period);
  const { check, isExcluded } = compiledRules(indicator, period);
  const beginTally = compileTally(indicator, period, own ? null : rows.length);
  const columns = sheetColumns(indicator);
  const [codeColumn, nameColumn] = columns as [Column, Column];
  const isSame = sameAsEarlier(indicator, sheet.earlier);
  const carries = carriesOver(indicator);
  const texts = columns.filter(({ type, filledBy }) => type === 'text' && filledBy === 'district');
  const given = columns.slice(2).filter(({ filledBy }) => filledBy === 'given');

  return ({ rows: filledRows, report, notApplicable, confirmed }) => {
    const issues: Issue[] = [];
    const blocking: Issue[] = [];
    const tally = beginTally();
    const seen = new Set<string>();
    const names = new Set<string>();
    const wanted = measured && !notApplicable;
    let [begun, filled, valid, excluded, carried, unchanged] = [0, 0, 0, 0, 0, 0];

    const addRow = (position: number) => {
      const row = filledRows[position] as EntryRow;
      const reading = check(row);
      if (!reading.begun) tally.skip();
      if (reading.empty) return;
      const subject = cellText(row[subjectColumn]);
      // The room that a sheet is laid with is a first offer: of its own rows a district has as many as it needs.
      const laid = own ? isOwnNumber(subject) && { [subjectColumn]: subject } : expected.get(subject);
      const repeated = seen.has(subject);
      seen.add(subject);
      let errors = 0;
      const report = (
        rule: string,
        severity: Severity,
        column: Column | null,
        { what, cure }: Pick<Issue, 'what' | 'cure'>,
      ) => {
        const issue: Issue = {
          rule,
          severity,
          row: position,
          subject,
          subjectName: cellText(row[subjectNameColumn]) || cellText(laid ? laid[subjectNameColumn] : null),
          column: column?.key ?? null,
          header: column?.header ?? null,
          what,
          cure,
        };
        issues.push(issue);
        if (severity === 'error') errors += 1;
        if (severity === 'error' || isNoText(cellText(row[remarkColumn]))) blocking.push(issue);
      };

      if (!laid) report('R7', 'error', codeColumn, sheetRules.R7(indicator.rows));
      else if (repeated) report('R6', 'error', codeColumn, sheetRules.R6);
      if (!reading.begun) {
        if (wanted && !own && laid && !repeated) report('R8', 'error', null, sheetRules.R8);
        return;
      }

      begun += 1;
      tally.add(reading.values);
      for (const { column, fault } of reading.faults) report(fault.rule, 'error', column, fault);
      for (const column of reading.missing) report('R1', 'error', column, sheetRules.R1);
      for (const { column, rule } of reading.breaches) report(rule.id, rule.severity, column, rule);
      for (const column of given) {
        if (laid && (row[column.key] ?? null) !== (laid[column.key] ?? null)) {
          report('R13', 'error', column, sheetRules.R13(laid[column.key] ?? null));
        }
      }
      for (const column of texts) {
        const cell = row[column.key] ?? null;
        if (cell === null || isBlank(cell)) continue;
        const sign = typeof cell === 'string' && !isPlainlyClean(cell) ? oddSign(cell) : null;
        if (sign !== null) report('R18', 'error', column, sheetRules.R18(sign));
        if (column.key === remarkColumn || !isNoName(String(cell))) continue;
        if (!reading.faults.some((faulty) => faulty.column === column)) {
          report('R17', 'error', column, sheetRules.R17(cell));
        }
      }
      if (unique) {
        const name = cellText(row[subjectNameColumn]).trim();
        if (name !== '' && names.has(name)) report('R6', 'error', nameColumn, sheetRules.R6);
        names.add(name);
      }
      if (!laid || repeated) return;
      const same = isSame(row);
      if (same && carries && !confirmed) {
        carried += 1;
        return;
      }
      filled += 1;
      if (same) unchanged += 1;
      if (errors > 0) return;
      valid += 1;
      if (isExcluded?.(reading.values)) excluded += 1;
    };

    const reportSheet = (rule: string, words: Pick<Issue, 'what' | 'cure'>, missing?: EntryRow) => {
      const issue: Issue = {
        rule,
        severity: 'error',
        row: null,
        subject: cellText(missing?.[subjectColumn]),
        subjectName: cellText(missing?.[subjectNameColumn]),
        column: null,
        header: null,
        ...words,
      };
      issues.push(issue);
      blocking.push(issue);
    };
    const end = (): Assessment => {
      if (wanted && !own) {
        for (const [code, row] of expected) if (!seen.has(code)) reportSheet('R8', sheetRules.noRow, row);
      }
      if (wanted && own && begun === 0) reportSheet('R10', sheetRules.R10);
      const locked = lockedChanges(sheet, filledRows);
      if (locked.length > 0) {
        issues.push(...locked);
        blocking.push(...locked);
        for (const list of [issues, blocking]) list.sort(byRow);
      }
      if (notApplicable && begun > 0) reportSheet('R11', sheetRules.R11);
      if (notApplicable && isNoText(report)) reportSheet('R12', sheetRules.R12);
      if (wanted && carried > 0 && sheet.earlier)
        reportSheet('R15', sheetRules.R15({ rows: carried, quarter: sheet.earlier.quarter }));
      if (!notApplicable && sheet.reportDemand === 'required' && isNoText(report)) reportSheet('R16', sheetRules.R16);

      return {
        issues,
        blocking,
        result: wanted
          ? begun === 0
            ? withoutFigures(indicator, 'not-reported')
            : toResult(indicator, tally.totals())
          : withoutFigures(indicator, 'not-applicable'),
        progress: { expected: own ? filled + carried : rows.length, filled, valid, excluded, carried, unchanged },
      };
    };
    return { addRow, end };
  };
}

function byRow(one: Issue, other: Issue): number {
  return (one.row ?? Number.POSITIVE_INFINITY) - (other.row ?? Number.POSITIVE_INFINITY) || 0;
}
