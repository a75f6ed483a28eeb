import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { distinct } from '../../../shared/indicator/city-columns.ts';
import { isChoice, isNumber } from '../../../shared/indicator/column.ts';
import { type Indicator, sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import { reportersName } from '../../../shared/rules/city/reporters.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { ConsolidationRows } from '../../../shared/wire/city.ts';
import type { ColumnLook } from '../kit/dress.ts';
import { columnFormat, textFormat } from '../kit/number-formats.ts';
import { hasPlainCodes } from '../kit/row-cells.ts';

/** Every office's rows as one block of cells: the office first, who stored it and when, then the sheet's columns. */
export type AllRows = {
  columns: (ColumnLook & { header: string })[];
  rows: Cell[][];
  offices: number;
};

/** The rows of all offices, however many pages they came in. */
export type CityContent = Omit<ConsolidationRows, 'at' | 'next'>;

export function allRows(indicator: Indicator, { districts }: CityContent, owner: { name: Text } | null): AllRows {
  const columns = sheetColumns(indicator);
  const [code, ...others] = columns;
  const plain = districts.every(({ rows }) => hasPlainCodes(rows));
  const own = [
    ...officeColumns(indicator),
    { header: 'สถานะ', width: 92, format: textFormat, align: 'Left' as const },
    { header: 'ฉบับที่', width: 52, format: '0', align: 'Center' as const },
    { header: 'บันทึกโดย', width: 150, format: textFormat, align: 'Left' as const },
    { header: 'บันทึกเมื่อ', width: 150, format: textFormat, align: 'Left' as const },
  ];
  return {
    columns: distinct([
      ...own,
      ...[code, ...others].flatMap((column, index) =>
        column
          ? {
              header: column.header.th,
              width: column.width,
              format: index === 0 && plain ? '0' : columnFormat(column),
              align: isChoice(column) ? ('Center' as const) : isNumber(column) ? ('Right' as const) : ('Left' as const),
            }
          : [],
      ),
    ]),
    rows: districts.flatMap(({ district, state, revision, savedBy, savedAt, rows }) => {
      const about = [
        ...officeCells(indicator, district, owner),
        sheetStateNames[state].th,
        revision,
        savedBy,
        thaiMoment(savedAt),
      ];
      return rows.map((row) => [
        ...about,
        ...columns.map(({ key }) => (key === subjectColumn && plain ? Number(cellText(row[key])) : (row[key] ?? null))),
      ]);
    }),
    offices: districts.length,
  };
}

/** Whose rows they are: districts by code, name and zone; the owner, which alone has rows where it reports, by its own name. */
function officeColumns({ reportedBy }: Indicator): AllRows['columns'] {
  const words = reportedBy === 'owner' ? ['รหัสหน่วยงาน', 'หน่วยงาน'] : ['รหัสเขต', 'สำนักงานเขต', 'กลุ่มเขต'];
  const [code = '', name = '', ...zone] = words;
  return [
    { header: code, width: 58, format: reportedBy === 'owner' ? textFormat : '0', align: 'Left' },
    { header: name, width: 110, format: textFormat, align: 'Left' },
    ...zone.map((header) => ({ header, width: 104, format: textFormat, align: 'Left' as const })),
  ];
}

function officeCells(indicator: Indicator, code: string, owner: { name: Text } | null): Cell[] {
  if (indicator.reportedBy === 'owner') return [code, reportersName(indicator, owner).th];
  const known = findDistrict(code);
  return [Number(code), known?.name.th ?? '', known?.zone.th ?? ''];
}
