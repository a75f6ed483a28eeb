import type { Indicator } from '../../../shared/indicator/indicator.ts';
import {
  type CalculatedColumn,
  calculatedColumns,
  differenceFormula,
  figureFormula,
  type SheetTable,
  totalFormulas,
} from '../../../shared/indicator/to-formulas.ts';
import { targetOfPart } from '../../../shared/indicator/to-result.ts';
import { placesOfMeasure } from '../../../shared/indicator/to-tally.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { periodName } from '../../../shared/terms/period.ts';
import { differenceFormat, numberFormat } from '../kit/number-formats.ts';
import { figureName, tableName } from '../places.ts';
import type { DistrictSheet } from './district-sheet.ts';

/** Where things stand on a freshly laid entry sheet, and the words around the table. Rows and columns count from 0. */

export const titleRow = 0;
export const subtitleRow = 1;
export const labelRow = 2;
export const figureRow = 3;
export const guideRow = 4;
export const headerRow = 5;
export const firstBodyRow = 6;
/** Code and name of what a row is about stay in sight. */
export const frozenColumns = 2;
export const firstFigureColumn = 1;

export const title = ({ indicator, preview }: DistrictSheet) =>
  `${preview ? 'ตัวอย่าง (ไม่ส่งข้อมูล): ' : ''}${indicator.code}  ${indicator.title.th}`;

export const subtitle = ({ district, period, indicator }: DistrictSheet) =>
  `สำนักงานเขต${district.name.th} · ${periodName(period).th} · ${indicator.level.th}`;

export const guide = ({ indicator, access }: DistrictSheet) =>
  access.open === 'nothing'
    ? 'แผ่นงานนี้ล็อกไว้ทั้งแผ่น: ดูและพิมพ์ได้ แต่แก้ไขไม่ได้'
    : `${access.open === 'whole' ? 'กรอกช่องสีขาว' : 'แก้ได้เฉพาะช่องในกรอบสีน้ำเงิน'} ช่องสีเทาล็อกไว้ · แถบสีแดง: ต้องแก้ · สีเหลือง: ใส่หมายเหตุ · ชื่อ${indicator.rows.subject.th}สีเขียว: นับเป็นตัวตั้ง`;

/** A cell of the row of figures above the table. */
export type FigureCell = {
  name: string;
  label: string;
  formula: string;
  format: string;
  /** A sum of money or the like, which takes more room. */
  long?: true;
};

/** The figures from `firstFigureColumn` on: the measures' totals, then each result with its target. */
export function figureCells(sheet: DistrictSheet): FigureCell[] {
  const { indicator, period } = sheet;
  const table = sheetTable(sheet);
  const address = (name: string) =>
    `${columnLetter(firstFigureColumn + cells.findIndex((cell) => cell.name === name))}${figureRow + 1}`;
  const cells: FigureCell[] = Object.entries(totalFormulas(indicator, table)).map(([key, formula]) => {
    const measure = indicator.measures[key] as Indicator['measures'][string];
    const places = placesOfMeasure(indicator, measure);
    const cell = { name: figureName(sheet, key), label: measure.name.th, formula, format: numberFormat(places) };
    return places > 0 ? { ...cell, long: true } : cell;
  });
  for (const definition of indicator.results) {
    const { key, unit, decimals } = definition;
    const format = numberFormat(decimals);
    const several = indicator.results.length > 1;
    const formula = figureFormula(indicator, period, table, definition, (measure) =>
      address(figureName(sheet, measure)),
    );
    cells.push({
      name: figureName(sheet, key),
      label: several ? `${definition.name.th} (${unit.th})` : unit.th,
      formula,
      format,
    });
    const target = targetOfPart(indicator, definition, period);
    if (target === null) continue;
    cells.push({ name: figureName(sheet, key, 'target'), label: `เป้าหมาย (${unit.th})`, formula: target, format });
    cells.push({
      name: figureName(sheet, key, 'difference'),
      label: 'ต่างจากเป้าหมาย',
      formula: differenceFormula(
        address(figureName(sheet, key)),
        address(figureName(sheet, key, 'target')),
        target,
        decimals,
      ),
      format: differenceFormat(decimals),
    });
  }
  return cells;
}

/** The calculated columns at the table's right end. */
export function calculated(sheet: DistrictSheet): CalculatedColumn[] {
  return calculatedColumns(sheet.indicator, sheet.period, sheetTable(sheet));
}

/** The cell for “not applicable”: after the figures. */
export function notApplicableColumn({ indicator, period }: DistrictSheet): number {
  const targets = indicator.results.filter((definition) => targetOfPart(indicator, definition, period) !== null).length;
  return firstFigureColumn + Object.keys(indicator.measures).length + indicator.results.length + 2 * targets;
}

function sheetTable(sheet: DistrictSheet): SheetTable {
  const own = sheet.indicator.rows.from === 'district';
  return {
    name: tableName(sheet),
    notApplicable: `$${columnLetter(notApplicableColumn(sheet))}$${figureRow + 1}`,
    expected: own ? null : expectedRows(sheet).length,
  };
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
