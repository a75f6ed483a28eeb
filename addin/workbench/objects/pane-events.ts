/** What happened in the workbook, as office.js expects to be told: event number, target id, arguments. */

import { atLeast } from '../conditions.ts';
import { boxToA1 } from '../document/a1.ts';
import type { CellValue } from '../document/document.ts';
import type { HostEvent } from '../document/workbook-model.ts';
import { EVENTS, WORKBOOK } from './events.ts';
import type { Session } from './session.ts';

export type PaneEvent = { type: number; targetId: string; args: Record<string, unknown> };

/** Only what the pane has a handler for: of the worksheet, or of all worksheets. */
export function paneEvents(session: Session, event: HostEvent): PaneEvent[] {
  const [type, details] = described(event, session);
  const args = { ...details, worksheetId: event.sheetId };
  return [event.sheetId, WORKBOOK]
    .filter((targetId) => session.isRegistered(type, targetId))
    .map((targetId) => ({ type, targetId, args }));
}

function described(event: HostEvent, session: Session): [number, Record<string, unknown>] {
  switch (event.kind) {
    case 'changed':
      return [EVENTS.DataChangedEvent, changed(event, session)];
    case 'activated':
      return [EVENTS.ActivatedEvent, { source: 'Local' }];
    case 'selection':
      return [EVENTS.SelectionChangedEvent, { address: event.boxes.map((box) => boxToA1(box)).join(',') }];
    case 'rowsSorted':
      return [EVENTS.RowSortedEvent, { address: boxToA1(event.box), source: 'Local', type: 'WorksheetRowSorted' }];
    case 'clicked':
      // Where in the cell it was is not told.
      return [
        EVENTS.SingleClickedEvent,
        { address: boxToA1(event.box), offsetX: 0, offsetY: 0, type: 'WorksheetSingleClicked' },
      ];
  }
}

function changed(event: Extract<HostEvent, { kind: 'changed' }>, session: Session): Record<string, unknown> {
  const details = event.single
    ? {
        valueBefore: event.before ?? '',
        valueAfter: event.after ?? '',
        valueTypeBefore: typeName(event.before),
        valueTypeAfter: typeName(event.after),
      }
    : {};
  return {
    address: boxToA1(event.box),
    changeType: event.changeType,
    source: event.remote ? 'Remote' : 'Local',
    shiftDirection: 'None',
    ...(atLeast(session.desk.conditions.now, '1.14') && {
      triggerSource: event.writer === session ? 'ThisLocalAddin' : 'Unknown',
    }),
    ...details,
  };
}

function typeName(value: CellValue | undefined): string {
  if (value === null || value === undefined || value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
