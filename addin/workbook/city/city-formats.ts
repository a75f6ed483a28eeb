import { cityColumns } from '../../../shared/indicator/city-columns.ts';
import { targetOfPart } from '../../../shared/indicator/compilers/to-result.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { paintWhere } from '../kit/paint-where.ts';
import { colours } from '../kit/style.ts';
import type { CitySheet } from './city-sheet.ts';
import { timelyWords } from './city-table.ts';
import { firstCell, type KeyedTable } from './keyed-table.ts';

/** Queues the table's conditional formats: behind target, late or overdue, not all filled in. */
export function formatCityTable(
  worksheet: Excel.Worksheet,
  { indicator, period }: CitySheet,
  table: KeyedTable,
  headerRow: number,
): void {
  const columns = cityColumns(indicator, period);
  const header = (key: string) => columns.find((column) => column.key === key)?.header ?? key;
  const cell = (key: string) => firstCell(table, headerRow, header(key));
  const paint = (key: string, formula: string, fill: string) => {
    const index = columns.findIndex((column) => column.key === key);
    paintWhere(cellsAt(worksheet, headerRow + 1, index, table.rows.length, 1), { formula, fill });
  };
  for (const definition of indicator.results) {
    if (targetOfPart(indicator, definition, period) === null) continue;
    const [figure, target] = [cell(`figure ${definition.key}`), cell(`target ${definition.key}`)];
    const worse = definition.better === 'lower' ? '>' : '<';
    const behind = `=AND(ISNUMBER(${figure}),${figure}${worse}${target})`;
    paint(`figure ${definition.key}`, behind, colours.warning);
    paint(`difference ${definition.key}`, behind, colours.warning);
  }
  paint('timely', `=EXACT(${cell('timely')},"${timelyWords.late}")`, colours.warning);
  paint('timely', `=EXACT(${cell('timely')},"${timelyWords.overdue}")`, colours.error);
  const [filled, expected] = [cell('filled'), cell('expected')];
  paint('share', `=AND(ISNUMBER(${expected}),N(${filled})<N(${expected}))`, colours.warning);
}
