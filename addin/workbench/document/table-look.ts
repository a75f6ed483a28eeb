/** How Excel's built-in table styles look, as far as the grid draws them: header, bands, lines. */

import type { Table } from './document.ts';

export type TableLook = { header: string; headerText: string; band: string; line: string };

/** Accent colours of the Office theme, in the order the numbered styles use them; the first of seven is neutral. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

export function tableLook(table: Table): TableLook | null {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return null;
  const accent = (Number(style[2]) - 1) % 7;
  const color = ACCENTS[accent] ?? '#000000';
  const band = BANDS[accent] ?? '#D9D9D9';
  if (style[1] === 'Light') return { header: '', headerText: '', band, line: color };
  return { header: color, headerText: '#FFFFFF', band, line: '' };
}
