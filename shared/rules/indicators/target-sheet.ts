import type { ResultDefinition } from '../../indicator/measure.ts';
import { cellText } from '../../indicator/read-cell.ts';
import type { Issue } from '../../terms/issue.ts';
import { type Quarter, quarters } from '../../terms/period.ts';
import type { EntryRow } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';
import { readTargets, sameTargets, type Targets, targetCells, targetsOf } from './targets.ts';

/** An indicator as far as its targets go. */
export type TargetedIndicator = { indicator: string; version: number; title: Text; results: ResultDefinition[] };

/** The targets of a fiscal year; those of closed quarters stay. */
export type TargetYear = { fiscalYear: number; closed: Quarter[]; indicators: TargetedIndicator[] };

/** A result whose targets are to be others. */
export type TargetChange = {
  indicator: string;
  version: number;
  title: Text;
  result: ResultDefinition;
  before: Targets;
  after: Targets;
};

/** The columns of the targets' worksheet: what a row is about, the year's target, the quarters'. */
export const targetColumns: { key: string; header: Text; width: number }[] = [
  { key: 'code', header: { th: 'รหัสตัวชี้วัด', en: 'Code' }, width: 78 },
  { key: 'title', header: { th: 'ตัวชี้วัด', en: 'Indicator' }, width: 300 },
  { key: 'result', header: { th: 'ผลงาน', en: 'Result' }, width: 170 },
  { key: 'unit', header: { th: 'หน่วย', en: 'Unit' }, width: 90 },
  { key: 'target', header: { th: 'เป้าหมายของปี', en: "The year's target" }, width: 86 },
  ...quarters.map((quarter) => ({
    key: `q${quarter}`,
    header: { th: `ไตรมาส ${quarter}`, en: `Quarter ${quarter}` },
    width: 74,
  })),
];

/** One row for each result, in the indicators' order. */
export function targetRows({ indicators, closed }: TargetYear): EntryRow[] {
  const stays = new Set(closed);
  return results(indicators).map(({ indicator, title, result }) => {
    const cells = targetCells(result, stays);
    return {
      code: indicator,
      title: title.th,
      result: result.name.th,
      unit: result.unit.th,
      target: cells.target,
      ...Object.fromEntries(quarters.map((quarter, index) => [`q${quarter}`, cells.quarters[index] ?? null])),
    };
  });
}

/** Reads the rows as typed; each is found by its code and result, and one that is gone changes nothing. */
export function readTargetRows(year: TargetYear, rows: EntryRow[]): { changes: TargetChange[]; issues: Issue[] } {
  const stays = new Set(year.closed);
  const changes: TargetChange[] = [];
  const issues: Issue[] = [];
  for (const { indicator, version, title, result } of results(year.indicators)) {
    const row = rows.findIndex((cells) => cellText(cells.code) === indicator && cells.result === result.name.th);
    const cells = rows[row];
    if (!cells) continue;
    const typed = { target: cells.target ?? null, quarters: quarters.map((quarter) => cells[`q${quarter}`] ?? null) };
    const { targets, faults } = readTargets(result, typed, stays);
    for (const { column, fault } of faults) {
      const header = targetColumns.find(({ key }) => key === column)?.header ?? null;
      issues.push({
        ...{
          severity: 'error',
          row,
          column,
          header,
          subject: indicator,
          subjectName: `${indicator} ${result.name.th}`,
        },
        ...fault,
      });
    }
    const before = targetsOf(result);
    if (!sameTargets(before, targets)) changes.push({ indicator, version, title, result, before, after: targets });
  }
  return { changes, issues };
}

function results(indicators: TargetedIndicator[]) {
  return indicators.flatMap(({ results: definitions, ...indicator }) =>
    definitions.map((result) => ({ ...indicator, result })),
  );
}
