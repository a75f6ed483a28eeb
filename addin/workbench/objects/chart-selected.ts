/** With a chart selected what needs selected cells fails: by design of the API, says its maker (office-js#2268, #8). */

import { ExcelError } from '../document/excel-error.ts';
import type { Session } from './session.ts';

export function assertNoChartSelected({ desk }: Session): void {
  if (desk.selection.chartId !== null) throw invalidSelection();
}

export function invalidSelection(): ExcelError {
  return new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
}
