import { differenceFormula, percentageFormula } from '../../shared/spec/formulas.ts';
import type { Indicator } from '../../shared/terms/indicator.ts';
import { type Period, periodName } from '../../shared/terms/period.ts';
import { submissionStateNames } from '../../shared/terms/submission.ts';
import type { Consolidation, DistrictLine } from '../../shared/wire/schemas.ts';
import type { Outcome } from '../outcome.ts';
import { dressHeader } from './lay-entry-sheet.ts';
import { countFormat, differenceFormat, percentageFormat, setNumberFormat, textFormat } from './number-formats.ts';
import { consolidationTableName, consolidationTitle } from './places.ts';
import { run } from './run.ts';
import { colours, rowHeights } from './style.ts';

const headers = ['รหัสเขต', 'สำนักงานเขต', 'กลุ่มเขต', 'สถานะ', 'ตัวตั้ง', 'ตัวหาร', 'ร้อยละ', 'ส่งเมื่อ'] as const;
const widths = [58, 120, 110, 92, 84, 84, 72, 110];
const [figureRow, headerRow, firstBodyRow] = [3, 5, 6];

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

function layTable(worksheet: Excel.Worksheet, place: Place, districts: DistrictLine[]): void {
  const { indicator } = place;
  const block = worksheet.getRangeByIndexes(headerRow, 0, districts.length + 1, headers.length);
  setNumberFormat(worksheet.getRangeByIndexes(firstBodyRow, 1, districts.length, 3), textFormat);
  setNumberFormat(worksheet.getRangeByIndexes(firstBodyRow, 7, districts.length, 1), textFormat);
  block.values = [[...headers], ...districts.map(cells)];
  const table = worksheet.tables.add(block, true);
  table.name = consolidationTableName(place);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(worksheet.getRangeByIndexes(headerRow, 0, 1, headers.length));
  widths.forEach((width, index) => {
    worksheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = width;
  });

  const body = worksheet.getRangeByIndexes(firstBodyRow, 0, districts.length, headers.length);
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';
  const percentages = worksheet.getRangeByIndexes(firstBodyRow, 6, districts.length, 1);
  setNumberFormat(percentages, percentageFormat(indicator));
  percentages.formulas = districts.map((line, index) => {
    const row = firstBodyRow + index + 1;
    return [line.result ? percentageFormula(`E${row}`, `F${row}`, indicator.decimals) : ''];
  });
  setNumberFormat(worksheet.getRangeByIndexes(firstBodyRow, 4, districts.length, 2), countFormat);
  const behind = percentages.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  behind.custom.rule.formula = `=AND(ISNUMBER($G${firstBodyRow + 1}),$G${firstBodyRow + 1}<${indicator.target})`;
  behind.custom.format.fill.color = colours.warning;
}

function layCity(worksheet: Excel.Worksheet, place: Place, { city }: Consolidation): void {
  const { indicator, period } = place;
  const table = consolidationTableName(place);
  const titles = worksheet.getRangeByIndexes(0, 0, 2, 1);
  titles.values = [
    [`${indicator.code}  ${indicator.title.th}`],
    [`ทั้งกรุงเทพมหานคร · ${periodName(period).th} · ส่งแล้ว ${city.submitted} จาก ${city.expected} เขต`],
  ];
  titles.format.rowHeight = rowHeights.title;
  titles.getCell(0, 0).format.font.size = 14;
  titles.getCell(0, 0).format.font.bold = true;

  const labels = worksheet.getRangeByIndexes(figureRow - 1, 1, 1, 5);
  labels.values = [
    [
      indicator.numerator.name.th,
      indicator.denominator.name.th,
      `${indicator.unit.th}ทั้งเมือง`,
      `เป้าหมาย (${indicator.unit.th})`,
      'ต่างจากเป้าหมาย',
    ],
  ];
  labels.format.wrapText = true;
  labels.format.horizontalAlignment = 'Center';
  labels.format.verticalAlignment = 'Center';
  labels.format.font.color = colours.muted;
  labels.format.rowHeight = rowHeights.twoLines;
  const row = figureRow + 1;
  const figures = worksheet.getRangeByIndexes(figureRow, 1, 1, 5);
  figures.numberFormat = [
    [countFormat, countFormat, percentageFormat(indicator), percentageFormat(indicator), differenceFormat(indicator)],
  ];
  figures.formulas = [
    [
      `=SUM(${table}[${headers[4]}])`,
      `=SUM(${table}[${headers[5]}])`,
      percentageFormula(`B${row}`, `C${row}`, indicator.decimals),
      indicator.target,
      differenceFormula(`D${row}`, `E${row}`, indicator.decimals),
    ],
  ];
  figures.format.font.size = 16;
  figures.format.font.bold = true;
  figures.format.horizontalAlignment = 'Center';
  figures.format.fill.color = colours.figureFill;
  figures.format.rowHeight = rowHeights.figures;
}

function cells(line: DistrictLine): (string | number)[] {
  const submitted = submissionStateNames.submitted.th;
  const state =
    line.result === null ? submissionStateNames[line.state].th : line.late ? `${submitted} (ช้า)` : submitted;
  return [
    Number(line.district),
    line.name.th,
    line.zone.th,
    state,
    line.result?.numerator ?? '',
    line.result?.denominator ?? '',
    '',
    line.submittedAt === null ? '' : bangkokTime.format(new Date(line.submittedAt)),
  ];
}

const bangkokTime = new Intl.DateTimeFormat('th-TH', {
  timeZone: 'Asia/Bangkok',
  dateStyle: 'medium',
  timeStyle: 'short',
});
