import {
  type CalculatedColumn,
  calculatedColumns,
  differenceFormula,
  figureFormula,
  type SheetTable,
  totalFormulas,
} from '../../../shared/indicator/compilers/to-formulas.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { expectedCount } from '../../../shared/rules/sheets/expected-rows.ts';
import { periodName } from '../../../shared/terms/period.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { type FigureAbove, figuresAbove, widthUnder } from '../kit/figures-above.ts';
import type { Beside } from '../kit/lay-title.ts';
import { figureName, tableName } from '../kit/names.ts';
import type { CellContent } from '../kit/set-cells.ts';
import { linesIn } from '../kit/text-lines.ts';

/** Where things stand on a freshly laid entry sheet, and the words around the table. Rows and columns count from 0. */

export const [titleRow, subtitleRow, labelRow, figureRow, guideRow, headerRow, firstBodyRow] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;
/** Code and name of what a row is about stay in sight. */
export const frozenColumns = 2;
export const firstFigureColumn = 1;

export const title = ({ indicator, preview }: DistrictSheet) =>
  `${preview ? 'ตัวอย่าง (ไม่ส่งข้อมูล): ' : ''}${indicator.title.th}`;

export const subtitle = (sheet: DistrictSheet) =>
  [...(officeFits(sheet) ? [] : [sheet.office.name.th]), periodName(sheet.period).th, sheet.indicator.level.th].join(
    ' · ',
  );

/** What of title and subtitle stays in sight. */
export const titleBeside = ({ indicator }: DistrictSheet): Beside => ({ columns: frozenColumns, says: indicator.code });
export const subtitleBeside = (sheet: DistrictSheet): Beside => ({
  columns: frozenColumns,
  says: officeFits(sheet) ? sheet.office.name.th : '',
});
export const guideBeside: Beside = { columns: frozenColumns, says: '' };

/** A department's name may be longer than the columns that stay in sight, which would cut it off. */
function officeFits({ indicator, office }: DistrictSheet): boolean {
  const width = sheetColumns(indicator)
    .slice(0, frozenColumns)
    .reduce((sum, column) => sum + column.width, 0);
  return linesIn(office.name.th, width).length === 1;
}

export const guide = ({ indicator, access }: DistrictSheet) =>
  access.open === 'nothing'
    ? 'แผ่นงานนี้ล็อกไว้ทั้งแผ่น: ดูและพิมพ์ได้ แต่แก้ไขไม่ได้'
    : `${access.open === 'whole' ? 'กรอกช่องสีขาว' : 'แก้ได้เฉพาะช่องในกรอบสีน้ำเงิน'} ช่องสีเทาล็อกไว้ · แถบสีแดง: ต้องแก้ · สีเหลือง: ใส่หมายเหตุ · ชื่อ${indicator.rows.subject.th}สีเขียว: นับเป็นตัวตั้ง`;

/** A figure above the table, and the named item that its cell is found by. */
export type FigureCell = FigureAbove & { name: string; content: CellContent };

/** The figures from `firstFigureColumn` on: the measures' totals, then each result with its target. */
export function figureCells(sheet: DistrictSheet): FigureCell[] {
  const { indicator, period } = sheet;
  const table = sheetTable(sheet);
  const totals = totalFormulas(indicator, table);
  const figures = figuresAbove(indicator, period);
  const address = (part: FigureAbove['part'], key: string) => {
    const at = figures.findIndex((figure) => figure.part === part && figure.key === key);
    return `${columnLetter(firstFigureColumn + at)}${figureRow + 1}`;
  };
  const content = (figure: FigureAbove): CellContent => {
    const { key } = figure;
    if (figure.part === 'total') return { formula: totals[key] ?? '' };
    if (figure.part === 'target') return Number(figure.target);
    if (figure.part === 'figure') {
      const total = (measure: string) => address('total', measure);
      return { formula: figureFormula(indicator, period, table, figure.result, total) };
    }
    const [own, target] = [address('figure', key), address('target', key)];
    return { formula: differenceFormula(own, target, figure.target, figure.result.decimals) };
  };
  return figures.map((figure) => ({
    ...figure,
    name: figureName(sheet, figure.key, figure.part === 'total' ? 'figure' : figure.part),
    content: content(figure),
  }));
}

/**
 * The calculated columns at the table's right end. What a person reads is in sight, and a step on the way, too, where a
 * figure or the declaration stands above it: that would be hidden with its column.
 */
export function calculated(sheet: DistrictSheet): CalculatedColumn[] {
  const given = sheetColumns(sheet.indicator).length;
  return calculatedColumns(sheet.indicator, sheet.period, sheetTable(sheet)).map((column, index) => ({
    ...column,
    shown: column.shown || given + index <= notApplicableColumn(sheet),
  }));
}

/** Points that a column needs for what stands above the table in it, from 0; at least as many as it has. */
export function widthAt(sheet: DistrictSheet, column: number, width: number): number {
  if (column === notApplicableColumn(sheet)) return Math.max(width, declarationWidth);
  return widthUnder(figuresAbove(sheet.indicator, sheet.period)[column - firstFigureColumn], width);
}

/** Points in which the words over the declaration take two lines. */
const declarationWidth = 140;

/** The cell for “not applicable”: after the figures. */
export function notApplicableColumn({ indicator, period }: DistrictSheet): number {
  return firstFigureColumn + figuresAbove(indicator, period).length;
}

function sheetTable(sheet: DistrictSheet): SheetTable {
  return {
    name: tableName(sheet),
    notApplicable: `$${columnLetter(notApplicableColumn(sheet))}$${figureRow + 1}`,
    expected: sheet.indicator.rows.from === 'district' ? null : expectedCount(sheet),
  };
}
