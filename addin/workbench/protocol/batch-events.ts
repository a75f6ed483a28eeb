/**
 * What a batch has changed in cells, as events: “Events within an Excel workbook can be triggered by … Office Add-in (JavaScript) code that
 * changes the workbook” (Work with events using the Excel JavaScript API). The pane that wrote is told so (`triggerSource`, from
 * ExcelApi 1.14 on); details of single cells are left out.
 */

import type { HostEvent, ModelChange } from '../document/workbook-model.ts';
import type { Session } from '../objects/session.ts';

export class BatchEvents {
  readonly #session: Session;
  readonly #events: HostEvent[] = [];

  constructor(session: Session) {
    this.#session = session;
    session.desk.hears.add(this.#hear);
  }

  /** What there is to tell, once the batch is answered. */
  close(): HostEvent[] {
    this.#session.desk.hears.delete(this.#hear);
    return this.#events;
  }

  readonly #hear = (change: ModelChange): void => {
    if (change.kind !== 'cells' || !change.content) return;
    const { sheetId, box } = change;
    this.#events.push({
      kind: 'changed',
      sheetId,
      box,
      changeType: 'RangeEdited',
      single: false,
      writer: this.#session,
    });
  };
}
