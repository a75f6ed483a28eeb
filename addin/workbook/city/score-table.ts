import { distinct } from '../../../shared/indicator/city-columns.ts';
import { type OfficeLine, officeLines } from '../../../shared/rules/city/office-lines.ts';
import { openScore } from '../../../shared/rules/review/evaluation-rules.ts';
import {
  type ScoreColumn,
  type ScoreOf,
  scoreColumnKey,
  scoreColumns,
} from '../../../shared/rules/review/score-columns.ts';
import { longestRemark, valuesOf } from '../../../shared/rules/review/score-sheet.ts';
import type { Scale } from '../../../shared/terms/review.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import { textFormat } from '../kit/number-formats.ts';
import type { CitySheet } from './city-sheet.ts';
import type { KeyedColumn, KeyedTable } from './keyed-table.ts';

/**
 * The scores in the city's worksheet: by which scale, whether the person may give them, and whether their columns are asked
 * for now; else those alone are brought up to date that are there.
 */
export type Scoring = { scale: Scale; typing: boolean; asked: boolean };

/** The city's table with the columns of the scores after its own. */
export function withScores(
  table: KeyedTable,
  { indicator, consolidation }: CitySheet,
  scoring: Scoring | null,
): KeyedTable {
  if (!scoring) return table;
  const { scale, typing, asked } = scoring;
  const own = scoreHeaders(table, scale, typing);
  const lines = new Map(officeLines(indicator, consolidation).map((line) => [line.district, line]));
  return {
    ...table,
    columns: [
      ...table.columns,
      ...own.map(
        ({ column, header }): KeyedColumn => ({
          header,
          ...lookOf(scale, column),
          ...(asked ? {} : { optional: true }),
        }),
      ),
    ],
    rows: table.rows.map(({ key, cells }) => {
      const line = lines.get(key);
      return { key, cells: [...cells, ...own.map(({ column }) => (line ? cellOf(column, line) : null))] };
    }),
  };
}

/** The columns of the scores, under headers that none of the city's own has. */
export function scoreHeaders(
  { columns }: Pick<KeyedTable, 'columns'>,
  scale: Scale,
  typing: boolean,
): { key: string; column: ScoreColumn; header: string }[] {
  const scores = scoreColumns(scale, typing).map((column) => ({
    key: scoreColumnKey(column),
    column,
    header: column.header.th,
  }));
  const named = distinct([...columns.map(({ header }) => ({ key: '', column: null, header })), ...scores]);
  return named.flatMap(({ column, ...one }) => (column ? [{ ...one, column }] : []));
}

function lookOf(scale: Scale, { kind, of }: ScoreColumn): Omit<KeyedColumn, 'header'> {
  if (kind === 'step') return { width: 72, format: '0', align: 'Center' };
  if (of === 'remark' || of === null) {
    const typed = kind === 'typed' ? { typed: remarkAsked } : {};
    return { width: 200, format: textFormat, ...typed };
  }
  const look = { width: 84, format: 'General', align: 'Center' } as const;
  return kind === 'typed' ? { ...look, typed: scoreAsked(scale, of) } : look;
}

const remarkAsked: NonNullable<KeyedColumn['typed']> = {
  rule: { textLength: { formula1: longestRemark, operator: 'LessThanOrEqualTo' } },
  prompt: `หมายเหตุถึงหน่วยงาน ไม่เกิน ${longestRemark} ตัวอักษร เว้นว่างได้`,
};

/** A list to choose from; a number that may be any has no list. */
function scoreAsked(scale: Scale, of: Exclude<ScoreOf, 'remark' | null>): NonNullable<KeyedColumn['typed']> {
  const values = valuesOf(scale, of);
  if (values === null) {
    return {
      rule: { decimal: { formula1: 0, formula2: 9_999, operator: 'Between' } },
      prompt: 'ตัวเลข 0–9999 ทศนิยมไม่เกิน 4 ตำแหน่ง เว้นว่าง = ไม่เปลี่ยน',
    };
  }
  const source = [...values, openScore.th].join(',');
  const prompt = `ให้ ${values.join(', ')} หรือ “${openScore.th}” เว้นว่าง = ไม่เปลี่ยน`;
  // A list in the rule itself has 255 letters at most; a longer one is left to the pane, which names what is not allowed.
  if (source.length > longestList)
    return { rule: { decimal: { formula1: 0, formula2: 9_999, operator: 'Between' } }, prompt };
  return { rule: { list: { inCellDropDown: true, source } }, prompt };
}

const longestList = 255;

/** What is stored of an office's evaluation, in a cell; what is typed is nothing of ours. */
function cellOf({ kind, of }: ScoreColumn, { step, evaluation }: OfficeLine): Cell {
  if (kind === 'step') return step;
  if (kind === 'typed' || !evaluation) return null;
  if (of === 'remark') return evaluation.remark;
  const value = of === 'number' || of === null ? evaluation.number : (evaluation.scores[of.score] ?? null);
  if (value === null) return of === 'number' ? null : openScore.th;
  return Number(value);
}
