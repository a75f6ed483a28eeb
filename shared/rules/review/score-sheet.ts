import { cellText, isBlank } from '../../indicator/read-cell.ts';
import type { Issue } from '../../terms/issue.ts';
import type { Evaluation, Scale, Scores } from '../../terms/review.ts';
import type { Cell, EntryRow } from '../../terms/row.ts';
import type { OfficeLine } from '../city/office-lines.ts';
import { isPossible } from '../sheets/workflow.ts';
import { numberOf } from './evaluation-number.ts';
import {
  type EvaluationFault,
  longRemark,
  movedSince,
  noNumber,
  noOffice,
  notAccepted,
  nothingGiven,
  notOnScale,
  officeTwice,
  openScore,
} from './evaluation-rules.ts';
import { type ScoreColumn, scoreColumnKey, scoreColumns } from './score-columns.ts';
import { typedNumber } from './typed-number.ts';

/** A row of the city's worksheet as far as scores go: the office's code, and its cells by `scoreColumnKey`. */
export type ScoreRow = EntryRow & { code: Cell };

/** An evaluation that is typed in a row: what was stored, and what it would be. */
export type ScoreChange = {
  /** The row's place among those that were read, from 0. */
  row: number;
  line: OfficeLine;
  before: Evaluation | null;
  after: { scores: Scores; byHand: string | null; number: string | null; remark: string };
};

/** Letters of a remark that the server takes. */
export const longestRemark = 2_000;

/**
 * Reads what is typed in the city's worksheet, row by row. Over what is stored only that counts which is typed; a row of
 * which nothing is typed, or what is stored already, says nothing. Of a row that is refused nothing is sent.
 *
 * | the row | gives |
 * |---|---|
 * | is of no office that reports, or of one that has come before | E1 |
 * | its sheet cannot be evaluated | E2 |
 * | its sheet has moved since the worksheet was brought up to date | E3 |
 * | a score that is not on the scale | E4 |
 * | a number by hand that is none | E5 |
 * | a remark that is too long | E6 |
 * | every score open, and no number | E7 |
 * | anything else | a change |
 */
export function readScoreRows(
  scale: Scale,
  lines: OfficeLine[],
  rows: ScoreRow[],
): { changes: ScoreChange[]; issues: Issue[] } {
  const columns = scoreColumns(scale, true).filter(({ kind }) => kind === 'typed');
  const changes: ScoreChange[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of rows.entries()) {
    const code = cellText(cells.code);
    const line = lines.find(({ district }) => district === code);
    const isFirst = !seen.has(code);
    seen.add(code);
    const typed = columns.filter((column) => !isBlank(cells[scoreColumnKey(column)]));
    if (typed.length === 0) continue;
    const issueOf = (fault: EvaluationFault, column: ScoreColumn | null): Issue => ({
      ...{ severity: 'error', row, subject: code, subjectName: line?.name.th ?? '' },
      ...{ column: column && scoreColumnKey(column), header: column?.header ?? null },
      ...fault,
    });
    const read = line && readRow(scale, line.evaluation, typed, cells);
    // What is stored already, as after a sending, is nothing to be sent, whatever has come in between.
    if (line && read && 'after' in read && isSame(line.evaluation, read.after)) continue;
    const stands = rowFault(line, isFirst, cells);
    if (stands || !line || !read) issues.push(issueOf(stands ?? noOffice, null));
    else if ('after' in read) changes.push({ row, line, before: line.evaluation, after: read.after });
    else for (const { fault, column } of read.faults) issues.push(issueOf(fault, column));
  }
  return { changes, issues };
}

function rowFault(line: OfficeLine | undefined, isFirst: boolean, cells: ScoreRow): EvaluationFault | null {
  if (!line) return noOffice;
  if (!isFirst) return officeTwice;
  if (!isPossible('evaluate', line.state)) return notAccepted;
  const step = cellText(cells[scoreColumnKey({ kind: 'step', of: null })]);
  return step === String(line.step) ? null : movedSince;
}

type Read = { after: ScoreChange['after'] } | { faults: { fault: EvaluationFault; column: ScoreColumn | null }[] };

function readRow(scale: Scale, before: Evaluation | null, typed: ScoreColumn[], cells: ScoreRow): Read {
  const faults: { fault: EvaluationFault; column: ScoreColumn | null }[] = [];
  const scores: Scores = Object.fromEntries(scale.scores.map(({ key }) => [key, before?.scores[key] ?? null]));
  let byHand = scale.number.kind === 'hand' ? (before?.number ?? null) : null;
  let remark = before?.remark ?? '';
  for (const column of typed) {
    const cell = cells[scoreColumnKey(column)] ?? null;
    const value = readCell(scale, column, cell);
    if (typeof value === 'object' && value !== null) faults.push({ fault: value, column });
    else if (column.of === 'remark') remark = value ?? '';
    else if (column.of === 'number') byHand = value;
    else if (column.of !== null) scores[column.of.score] = value === null ? null : Number(value);
  }
  if (faults.length > 0) return { faults };
  const numbered = numberOf(scale.number, scores, byHand);
  // A number that was given by another scale is not on this one: it is asked for anew.
  const number = numbered === 'not-allowed' ? null : numbered.number;
  if (number === null && Object.values(scores).every((score) => score === null)) {
    return { faults: [{ fault: nothingGiven, column: typed[0] ?? null }] };
  }
  return { after: { scores, byHand: numbered === 'not-allowed' ? null : byHand, number, remark } };
}

/** What is typed in a cell: a remark, a score or a number as decimal text, null for an open one; or what is wrong with it. */
function readCell(scale: Scale, { of }: ScoreColumn, cell: Cell): string | null | EvaluationFault {
  const text = cellText(cell).trim();
  if (of === 'remark' || of === null) {
    return text.length > longestRemark ? longRemark(text.length, longestRemark) : text;
  }
  if (text === openScore.th || text.toLowerCase() === openScore.en) return null;
  const number = typedNumber(cell);
  const values = valuesOf(scale, of);
  if (values === null) return number === 'unread' ? noNumber(cell) : number;
  const known = number !== 'unread' && values.some((value) => String(value) === number);
  return known ? number : notOnScale(cell, values.join(', '));
}

/** What a score or the number may be; null where it may be any number. */
export function valuesOf({ scores, number }: Scale, of: { score: string } | 'number'): number[] | null {
  if (of === 'number') return number.kind === 'hand' ? number.values : null;
  return scores.find(({ key }) => key === of.score)?.values ?? [];
}

function isSame(before: Evaluation | null, after: ScoreChange['after']): boolean {
  if (!before || before.number !== after.number || before.remark !== after.remark) return false;
  const keys = new Set([...Object.keys(before.scores), ...Object.keys(after.scores)]);
  return [...keys].every((key) => (before.scores[key] ?? null) === (after.scores[key] ?? null));
}
