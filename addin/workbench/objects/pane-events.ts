/** What happened in the workbook, as office.js expects to be told: event number, target id, arguments. */

import { boxToA1 } from '../document/a1.ts';
import { intersection } from '../document/boxes.ts';
import type { CellValue } from '../document/document.ts';
import type { HostEvent } from '../document/workbook-model.ts';
import type { Session } from './session.ts';

export type PaneEvent = { type: number; targetId: string; args: Record<string, unknown> };

/** What office.js takes as the target of every collection of the workbook. */
export const WORKBOOK = 'Workbook';

const SIMPLE = { activated: 11, deactivated: 12, sheetAdded: 13, sheetDeleted: 15 } as const;

/** Only what the pane has a handler for. An event of a sheet or table goes to its collections, too. */
export function paneEvents(session: Session, event: HostEvent): PaneEvent[] {
  return all(session, event).filter(({ type, targetId }) => session.isRegistered(type, targetId));
}

function all(session: Session, event: HostEvent): PaneEvent[] {
  const { sheetId } = event;
  const both = (type: number, args: Record<string, unknown>): PaneEvent[] => [
    { type, targetId: sheetId, args: { ...args, worksheetId: sheetId } },
    { type, targetId: WORKBOOK, args: { ...args, worksheetId: sheetId } },
  ];
  switch (event.kind) {
    case 'changed':
      return changed(session, event, both);
    case 'renamed':
      return both(25, { nameBefore: event.before, nameAfter: event.after, source: 'Local' });
    case 'protection':
      return both(24, { isProtected: event.isProtected, source: 'Local' });
    case 'rowsSorted':
      return both(19, { address: boxToA1(event.box), source: 'Local', type: 'WorksheetRowSorted' });
    case 'clicked':
      // Where in the cell it was is not told.
      return both(21, { address: boxToA1(event.box), offsetX: 0, offsetY: 0, type: 'WorksheetSingleClicked' });
    case 'selection': {
      const tables = session.model.findSheet(sheetId)?.tables ?? [];
      const address = boxToA1(event.box);
      const inTables = tables.flatMap((table): PaneEvent[] => {
        const part = intersection(table.box, event.box);
        const args = {
          worksheetId: sheetId,
          tableId: table.id,
          isInsideTable: part !== null,
          address: part ? boxToA1(part) : '',
        };
        return [{ type: 100, targetId: table.id, args }];
      });
      return [...both(14, { address }), ...inTables];
    }
    case 'tableAdded':
    case 'tableDeleted': {
      const args = { tableId: event.tableId, tableName: event.tableName, worksheetId: sheetId, source: 'Local' };
      return [WORKBOOK, sheetId].map((targetId) => ({ type: event.kind === 'tableAdded' ? 102 : 103, targetId, args }));
    }
    default:
      return both(SIMPLE[event.kind], { source: 'Local' });
  }
}

function changed(
  session: Session,
  event: Extract<HostEvent, { kind: 'changed' }>,
  both: (type: number, args: Record<string, unknown>) => PaneEvent[],
): PaneEvent[] {
  const details = event.single
    ? {
        valueBefore: event.before ?? '',
        valueAfter: event.after ?? '',
        valueTypeBefore: typeName(event.before),
        valueTypeAfter: typeName(event.after),
      }
    : {};
  const args = {
    address: boxToA1(event.box),
    changeType: event.changeType,
    source: 'Local',
    shiftDirection: 'None',
    triggerSource: 'Unknown',
    ...details,
  };
  const tables = session.model.findSheet(event.sheetId)?.tables ?? [];
  const ofTables = tables.flatMap((table): PaneEvent[] => {
    const part = intersection(table.box, event.box);
    if (!part) return [];
    const own = { ...args, address: boxToA1(part), worksheetId: event.sheetId, tableId: table.id };
    return [
      { type: 101, targetId: table.id, args: own },
      { type: 101, targetId: WORKBOOK, args: own },
      { type: 101, targetId: event.sheetId, args: own },
    ];
  });
  return [...both(10, args), ...ofTables];
}

function typeName(value: CellValue | undefined): string {
  if (value === null || value === undefined || value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
