import { isValid } from '../../shared/rules/read-cell.ts';
import { countFormula, differenceFormula, percentageFormula } from '../../shared/spec/formulas.ts';
import type { Choice, Column } from '../../shared/terms/indicator.ts';
import { lastDay, periodName } from '../../shared/terms/period.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { countFormat, differenceFormat, percentageFormat } from './number-formats.ts';
import { type Figure, tableName } from './places.ts';

/** Where things stand on a freshly laid entry sheet, and the words around the table. Rows and columns count from 0. */

export const titleRow = 0;
export const subtitleRow = 1;
export const labelRow = 2;
export const figureRow = 3;
export const guideRow = 4;
export const headerRow = 5;
export const firstBodyRow = 6;
/** Code and name of the community stay in sight. */
export const frozenColumns = 2;
export const firstFigureColumn = 1;

export const title = ({ indicator }: EntrySheet) => `${indicator.code}  ${indicator.title.th}`;

export const subtitle = ({ district, period, indicator }: EntrySheet) =>
  `สำนักงานเขต${district.name.th} · ${periodName(period).th} · ${indicator.level.th}`;

export const guide = 'กรอกช่องสีขาว ช่องสีเทาล็อกไว้ · แถบสีแดง: ต้องแก้ · สีเหลือง: ใส่หมายเหตุ · ชื่อชุมชนสีเขียว: นับเป็นตัวตั้ง';

/** The row of figures above the table, from `firstFigureColumn` on: label, formula (or value) and number format. */
export function figures(sheet: EntrySheet): { figure: Figure; label: string; formula: string; format: string }[] {
  const { indicator } = sheet;
  const table = tableName(sheet);
  const cell = (index: number) => `${columnLetter(firstFigureColumn + index)}${figureRow + 1}`;
  return [
    {
      figure: 'numerator',
      label: indicator.numerator.name.th,
      formula: countFormula(indicator, indicator.numerator.where, table),
      format: countFormat,
    },
    {
      figure: 'denominator',
      label: indicator.denominator.name.th,
      formula: countFormula(indicator, indicator.denominator.where, table),
      format: countFormat,
    },
    {
      figure: 'percentage',
      label: indicator.unit.th,
      formula: percentageFormula(cell(0), cell(1), indicator.decimals),
      format: percentageFormat(indicator),
    },
    {
      figure: 'target',
      label: `เป้าหมาย (${indicator.unit.th})`,
      formula: indicator.target,
      format: percentageFormat(indicator),
    },
    {
      figure: 'difference',
      label: 'ต่างจากเป้าหมาย',
      formula: differenceFormula(cell(2), cell(3), indicator.decimals),
      format: differenceFormat(indicator),
    },
  ];
}

/** The choices of a column that may be used in the sheet's quarter. */
export function validChoices(column: Extract<Column, { type: 'choice' }>, sheet: EntrySheet): Choice[] {
  return column.choices.filter((choice) => isValid(choice, lastDay(sheet.period)));
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
