import { compileCheck } from '../../../shared/indicator/compilers/to-check.ts';
import { quotientOf } from '../../../shared/indicator/compilers/to-result.ts';
import { compileTally } from '../../../shared/indicator/compilers/to-tally.ts';
import { compileTest } from '../../../shared/indicator/compilers/to-test.ts';
import { type Indicator, sheetColumns } from '../../../shared/indicator/indicator.ts';
import { cellText, isBlank } from '../../../shared/indicator/read-cell.ts';
import { type ChangedRow, changedCells, numbered, rowKey } from '../../../shared/rules/review/changed-cells.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import type { ColumnLook } from '../kit/dress.ts';
import { isLaidText, laidLines } from '../kit/laid-lines.ts';
import { columnAlignment, columnFormat, textFormat } from '../kit/number-formats.ts';
import { cellsOf, hasPlainCodes } from '../kit/row-cells.ts';
import { linesIn } from '../kit/text-lines.ts';

/** The table of a stored revision as plain cells: what it is laid from, in one piece. */
export type RevisionBlock = {
  columns: RevisionColumn[];
  rows: Cell[][];
  /** How many lines each row takes: those of its note, or of a text that the sheet was laid with. */
  lines: number[];
  changes: { rows: number; cells: number };
};

export type RevisionColumn = ColumnLook & {
  header: string;
  /** What says in the note that this column's cell has changed; null in the columns that are the add-in's own. */
  mark: string | null;
  /** Its texts go on over lines. */
  wrap: boolean;
};

/** What a row does to the main result, in its own column; also what the conditional formats ask for. */
export const countWords = { above: 'ตัวตั้ง', counted: 'นับ', excluded: 'ไม่นับ', unfilled: 'ยังไม่กรอก', gone: 'ตัดออกแล้ว' };
export const [countHeader, noteHeader] = ['ผลการนับ', 'สิ่งที่เปลี่ยน'];
/** Points that the notes have. */
const noteWidth = 280;
/** The note of a row that the older revision did not have. */
export const newRowNote = 'แถวใหม่';

type Content = { indicator: Indicator; period: Period; rows: EntryRow[]; before: EntryRow[] | null };

/**
 * The rows of a revision under the sheet's headers, then what each does to the main result, then, where there is an
 * older revision to compare with, what changed since. Rows that only the older one has stand at the end.
 */
export function revisionBlock({ indicator, period, rows, before }: Content): RevisionBlock {
  const columns = sheetColumns(indicator);
  const keys = columns.map(({ key }) => key);
  const changes = before ? changedCells(indicator, before, rows) : [];
  const changeOf = new Map(changes.map((change) => [rowKey(change), change]));
  const count = rowCounter(indicator, period);
  const gone = before ? numbered(before).filter(({ key }) => changeOf.get(key)?.kind === 'removed') : [];
  const lines = [
    ...numbered(rows).map(({ key, row }) => {
      const change = changeOf.get(key);
      return { row, says: count(row), change: change?.kind === 'removed' ? undefined : change };
    }),
    ...gone.map(({ key, row }) => ({ row, says: countWords.gone, change: changeOf.get(key) })),
  ];
  const plain = hasPlainCodes(lines.map(({ row }) => row));
  const notes = lines.map(({ change }) => noteOf(change));
  return {
    columns: [
      ...columns.map((column, index) => ({
        header: column.header.th,
        width: column.width,
        format: index === 0 && plain ? '0' : columnFormat(column),
        align: columnAlignment(column),
        mark: markOf(column.header.th),
        wrap: isLaidText(column),
      })),
      { header: countHeader, width: 80, format: textFormat, align: 'Center', mark: null, wrap: false },
      ...(before
        ? [{ header: noteHeader, width: noteWidth, format: 'General', align: 'Left' as const, mark: null, wrap: true }]
        : []),
    ],
    rows: lines.map(({ row, says }, index) => [...cellsOf(row, keys), says, ...(before ? [notes[index] ?? ''] : [])]),
    lines: lines.map(({ row }, index) =>
      Math.max(laidLines(columns, row), linesIn(notes[index] ?? '', noteWidth).length),
    ),
    changes: { rows: changes.length, cells: changes.reduce((sum, { cells }) => sum + cells.length, 0) },
  };
}

/** Begins the line of a changed cell in its row's note; no header is found inside another one by it. */
function markOf(header: string): string {
  return `• ${header}: เดิม `;
}

function noteOf(change: ChangedRow | undefined): string {
  if (!change || change.kind === 'removed') return '';
  if (change.kind === 'added') return newRowNote;
  return change.cells.map(({ header, before }) => `${markOf(header.th)}${written(before)}`).join('\n');
}

function written(cell: Cell): string {
  return isBlank(cell) ? '(ว่าง)' : cellText(cell);
}

/** What a row does to the main result, as the entry sheet's conditional formats have it. */
function rowCounter(indicator: Indicator, period: Period): (row: EntryRow) => string {
  const [main] = indicator.results;
  const { numerator = [], denominator = 'one' } = main ? quotientOf(main.calculation) : {};
  const measure = numerator[0]?.measure;
  const above = denominator === 'one' ? countWords.counted : countWords.above;
  const check = compileCheck(indicator, period);
  const begin = compileTally(indicator, period, null);
  const isExcluded = indicator.excluded && compileTest(indicator, period, indicator.excluded.when);
  return (row) => {
    const { begun, values } = check(row);
    if (!begun) return countWords.unfilled;
    if (isExcluded?.(values)) return countWords.excluded;
    const tally = begin();
    tally.add(values);
    return measure !== undefined && Number(tally.totals()[measure] ?? 0) > 0 ? above : '';
  };
}
