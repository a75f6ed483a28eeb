/** A table, as the classes about it, its columns and its filters find it. */

import type { SheetDocument, Table } from '../../document/document.ts';
import type { Session } from '../session.ts';

export type TableTarget = { tableId: string };

export type ColumnTarget = TableTarget & { columnId: number };

export function tableOf({ tableId }: TableTarget, session: Session): { sheet: SheetDocument; table: Table } {
  return session.model.table(tableId);
}
