import type { Indicator } from '../../shared/spec/indicator.ts';
import { cityFigureFormula, cityTotalFormula, districtFigureFormula } from '../../shared/spec/to-consolidation.ts';
import { bracketed, differenceFormula } from '../../shared/spec/to-formulas.ts';
import { targetOf } from '../../shared/spec/to-result.ts';
import { placesOfMeasure } from '../../shared/spec/to-tally.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import { type Period, periodName } from '../../shared/terms/period.ts';
import { submissionStateNames } from '../../shared/terms/submission.ts';
import type { Consolidation, DistrictLine } from '../../shared/wire/review-schemas.ts';
import type { Outcome } from '../outcome.ts';
import { columnLetter } from './entry-frame.ts';
import { dressHeader } from './lay-entry-sheet.ts';
import { differenceFormat, numberFormat, setNumberFormat, textFormat } from './number-formats.ts';
import { consolidationTableName, consolidationTitle } from './places.ts';
import { run } from './run.ts';
import { amountSize, amountWidth, colours, figureSize, rowHeights } from './style.ts';

const [figureRow, headerRow, firstBodyRow, firstFigureColumn] = [3, 5, 6, 1];

/**
 * Lays the city's consolidation: a table of all districts, and above it the city's figure as a ratio of sums, by
 * formula over the table. Laying it again renews it. Two syncs, whatever the number of districts.
 */
export function layConsolidation(
  indicator: Indicator,
  period: Period,
  consolidation: Consolidation,
): Promise<Outcome<void>> {
  const place = { indicator, period };
  return run(async (context) => {
    const old = context.workbook.worksheets.getItemOrNullObject(consolidationTitle(place)).load('name');
    await context.sync();

    const worksheet = context.workbook.worksheets.add();
    if (!old.isNullObject) old.delete();
    worksheet.name = consolidationTitle(place);
    worksheet.showGridlines = false;
    worksheet.tabColor = colours.brand;
    layTable(worksheet, place, consolidation.districts);
    layCity(worksheet, place, consolidation);
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, headerRow + 1, 2));
    worksheet.activate();
    worksheet.getRange('A1').select();
    await context.sync();
  });
}

type Place = { indicator: Indicator; period: Period };

type CityColumn = { header: string; width: number; format: string };

/** What stands before the measures, and after the results. */
const before: CityColumn[] = [
  { header: 'รหัสเขต', width: 58, format: '0' },
  { header: 'สำนักงานเขต', width: 120, format: textFormat },
  { header: 'กลุ่มเขต', width: 110, format: textFormat },
  { header: 'สถานะ', width: 92, format: textFormat },
];
const after: CityColumn[] = [{ header: 'ส่งเมื่อ', width: 110, format: textFormat }];

function cityColumns({ indicator }: Place): CityColumn[] {
  const measures = Object.values(indicator.measures).map((measure) => ({
    header: measure.name.th,
    width: 96,
    format: numberFormat(placesOfMeasure(indicator, measure)),
  }));
  const results = indicator.results.map(({ name, unit, decimals }) => ({
    header: indicator.results.length > 1 ? `${name.th} (${unit.th})` : `ผลงาน (${unit.th})`,
    width: 84,
    format: numberFormat(decimals),
  }));
  return [...before, ...measures, ...results, ...after];
}

function layTable(worksheet: Excel.Worksheet, place: Place, districts: DistrictLine[]): void {
  const { indicator, period } = place;
  const columns = cityColumns(place);
  const column = (index: number) => worksheet.getRangeByIndexes(firstBodyRow, index, districts.length, 1);
  columns.forEach(({ format }, index) => {
    setNumberFormat(column(index), format);
  });
  const block = worksheet.getRangeByIndexes(headerRow, 0, districts.length + 1, columns.length);
  block.values = [columns.map(({ header }) => header), ...districts.map((line) => cells(indicator, line))];
  const table = worksheet.tables.add(block, true);
  table.name = consolidationTableName(place);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(worksheet.getRangeByIndexes(headerRow, 0, 1, columns.length));
  const figures = cityFigures(place);
  columns.forEach(({ width }, index) => {
    const room = figures[index - firstFigureColumn]?.long ? amountWidth : 0;
    worksheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = Math.max(width, room);
  });
  const body = worksheet.getRangeByIndexes(firstBodyRow, 0, districts.length, columns.length);
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';

  const keys = Object.keys(indicator.measures);
  indicator.results.forEach((definition, index) => {
    const figures = column(before.length + keys.length + index);
    figures.formulas = districts.map(({ result }, line) => {
      const row = firstBodyRow + line + 1;
      const cell = (measure: string) => `${columnLetter(before.length + keys.indexOf(measure))}${row}`;
      if (!result) return [''];
      if (Object.keys(result.measures).length > 0) return [districtFigureFormula(indicator, definition, cell)];
      const figure = result.figures[definition.key];
      return [figure && 'none' in figure ? noFigureNames[figure.none].th : ''];
    });
    const target = targetOf(definition, period);
    if (target === null) return;
    const letter = columnLetter(before.length + keys.length + index);
    const worse = definition.better === 'lower' ? '>' : '<';
    const behind = figures.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    behind.custom.rule.formula = `=AND(ISNUMBER($${letter}${firstBodyRow + 1}),$${letter}${firstBodyRow + 1}${worse}${target})`;
    behind.custom.format.fill.color = colours.warning;
  });
}

function layCity(worksheet: Excel.Worksheet, place: Place, { city }: Consolidation): void {
  const { indicator, period } = place;
  const notApplicable = city.notApplicable > 0 ? ` · ไม่เกี่ยวข้อง ${city.notApplicable} เขต` : '';
  const titles = worksheet.getRangeByIndexes(0, 0, 2, 1);
  titles.values = [
    [`${indicator.code}  ${indicator.title.th}`],
    [`ทั้งกรุงเทพมหานคร · ${periodName(period).th} · นับแล้ว ${city.counted} จาก ${city.expected} เขต${notApplicable}`],
  ];
  titles.format.rowHeight = rowHeights.title;
  titles.getCell(0, 0).format.font.size = 14;
  titles.getCell(0, 0).format.font.bold = true;

  const laid = cityFigures(place);
  const labels = worksheet.getRangeByIndexes(figureRow - 1, firstFigureColumn, 1, laid.length);
  labels.values = [laid.map(({ label }) => label)];
  labels.format.wrapText = true;
  labels.format.horizontalAlignment = 'Center';
  labels.format.verticalAlignment = 'Center';
  labels.format.font.color = colours.muted;
  labels.format.rowHeight = rowHeights.twoLines;
  const figures = worksheet.getRangeByIndexes(figureRow, firstFigureColumn, 1, laid.length);
  figures.numberFormat = [laid.map(({ format }) => format)];
  figures.formulas = [laid.map(({ formula }) => formula)];
  figures.format.font.size = figureSize;
  laid.forEach(({ long }, index) => {
    if (long) figures.getCell(0, index).format.font.size = amountSize;
  });
  figures.format.font.bold = true;
  figures.format.horizontalAlignment = 'Center';
  figures.format.fill.color = colours.figureFill;
  figures.format.rowHeight = rowHeights.figures;
}

/** The city's sums, then each result with its target, from `firstFigureColumn` on. */
function cityFigures(place: Place): { label: string; formula: string; format: string; long?: boolean }[] {
  const { indicator, period } = place;
  const measures = Object.entries(indicator.measures);
  const keys = Object.keys(indicator.measures);
  const table = consolidationTableName(place);
  const columnOf = (header: string) => `${table}[${bracketed(header)}]`;
  const cell = (index: number) => `${columnLetter(firstFigureColumn + index)}${figureRow + 1}`;
  const laid: ReturnType<typeof cityFigures> = measures.map(([, measure]) => ({
    label: measure.name.th,
    formula: cityTotalFormula(columnOf(measure.name.th)),
    format: numberFormat(placesOfMeasure(indicator, measure)),
    long: placesOfMeasure(indicator, measure) > 0,
  }));
  for (const definition of indicator.results) {
    const { name, unit, decimals } = definition;
    const at = laid.length;
    const total = (measure: string) => cell(keys.indexOf(measure));
    const format = numberFormat(decimals);
    laid.push({
      label: indicator.results.length > 1 ? `${name.th} (${unit.th})` : `${unit.th}ทั้งเมือง`,
      formula: cityFigureFormula(indicator, definition, total, columnOf(measures[0]?.[1].name.th ?? '')),
      format,
    });
    const target = targetOf(definition, period);
    if (target === null) continue;
    laid.push({ label: `เป้าหมาย (${unit.th})`, formula: target, format });
    laid.push({
      label: 'ต่างจากเป้าหมาย',
      formula: differenceFormula(cell(at), cell(at + 1), target, decimals),
      format: differenceFormat(decimals),
    });
  }
  return laid;
}

function cells(indicator: Indicator, line: DistrictLine): (string | number)[] {
  const submitted = submissionStateNames.submitted.th;
  const state =
    line.result === null ? submissionStateNames[line.state].th : line.late ? `${submitted} (ช้า)` : submitted;
  return [
    Number(line.district),
    line.name.th,
    line.zone.th,
    state,
    ...Object.keys(indicator.measures).map((key) => {
      const total = line.result?.measures[key];
      return total === undefined ? '' : Number(total);
    }),
    ...indicator.results.map(() => ''),
    line.submittedAt === null ? '' : bangkokTime.format(new Date(line.submittedAt)),
  ];
}

const bangkokTime = new Intl.DateTimeFormat('th-TH', {
  timeZone: 'Asia/Bangkok',
  dateStyle: 'medium',
  timeStyle: 'short',
});
