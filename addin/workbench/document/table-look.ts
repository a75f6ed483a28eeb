/** How Excel's built-in table styles look, as far as they are drawn: header, bands, lines. */

import { holds } from './boxes.ts';
import { NO_FORMAT, shared } from './cell-format.ts';
import type { Border, CellFormat, SheetDocument, Table } from './document.ts';

/** Accent colours of the Office theme, in the order the numbered styles use them; the first of seven is neutral. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** What the tables of a sheet give a cell to look like: the same object for the same look. */
export function tableFormats(sheet: SheetDocument): (row: number, column: number) => CellFormat {
  const tables = sheet.tables.map((table) => ({ box: table.box, formatOf: rowFormats(table) }));
  return (row, column) => tables.find(({ box }) => holds(box, row, column))?.formatOf(row) ?? NO_FORMAT;
}

/** A cell's own format over that of its table. */
export function over(under: CellFormat, own: CellFormat): CellFormat {
  if (under === NO_FORMAT) return own;
  const borders = { ...under.borders, ...own.borders };
  return { ...under, ...own, ...(Object.keys(borders).length > 0 && { borders }) };
}

function rowFormats({ style, box, showBandedRows }: Table): (row: number) => CellFormat {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!kind) return () => NO_FORMAT;
  const accent = (Number(number) - 1) % 7;
  const color = ACCENTS[accent] ?? '#000000';
  const line: Border = { style: 'Continuous', color, weight: 'Thin' };
  const lined = kind === 'Light';
  const header = shared({
    bold: true,
    ...(lined ? { borders: { top: line, bottom: line } } : { fontColor: '#FFFFFF', fill: color }),
  });
  const bodyOf = (isBand: boolean, isLast: boolean) =>
    shared({
      ...(isBand && { fill: BANDS[accent] ?? '#D9D9D9' }),
      ...(isLast && lined && { borders: { bottom: line } }),
    });
  const body = { plain: bodyOf(false, false), band: bodyOf(true, false) };
  const last = box.row + box.rows - 1;
  return (row) => {
    if (row === box.row) return header;
    const isBand = showBandedRows && (row - box.row) % 2 === 1;
    return row === last ? bodyOf(isBand, true) : isBand ? body.band : body.plain;
  };
}
