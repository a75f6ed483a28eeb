import type { Assignment } from '../../shared/wire/sheets.ts';
import { done, type Outcome, type Trouble } from '../outcome.ts';
import { sameRows } from '../sync/differing-rows.ts';
import { fetchSheet } from './fetch-sheet.ts';
import { createOpenSheet, type Opened, type OpenSheet } from './open-sheet.ts';
import type { SheetPorts } from './ports.ts';
import { createStore, type Store } from './store.ts';
import { createWatch } from './watch.ts';

export type OpeningState = { at: 'opening' } | { at: 'failed'; trouble: Trouble } | { at: 'open'; sheet: OpenSheet };

/** A sheet on its way into the workbook, and then there. */
export type SheetOpening = Store<OpeningState> & {
  /** Opens it; anew where that has failed. */
  open(): Promise<void>;
  /** It is looked at no more: what is still on its way is let go. */
  close(): void;
};

/** Fetches what the server holds of a sheet, brings it up in the workbook, and compares both. */
export function createSheetOpening(ports: SheetPorts, assignment: Assignment): SheetOpening {
  const { workbook, call, after } = ports;
  const { indicator, period, district } = assignment;
  const place = { indicator, period, district };
  const { state, subscribe, put } = createStore<OpeningState>({ at: 'opening' });
  const watch = createWatch(after);

  const bringUp = async ({ sheet, stored }: Pick<Opened, 'sheet' | 'stored'>): Promise<Outcome<Opened>> => {
    const found = await workbook.openWorksheet(sheet, stored, watch.hear);
    if (!found.ok) return found;
    const { reading, revision, stopWatching } = found.value;
    watch.hold(stopWatching);
    // The workbook may already hold what is newer, as after an answer that was lost: then only its note is old.
    const noteIsOld = stored.revision > revision && sameRows(sheet.indicator, reading, stored);
    if (noteIsOld) await workbook.markRevision(sheet, stored.revision);
    return done({ place, sheet, stored, assignment, reading, revision: noteIsOld ? stored.revision : revision });
  };

  const attempt = async () => {
    put({ at: 'opening' });
    const fetched = await fetchSheet(call, place);
    if (watch.isClosed()) return;
    const opened = fetched.ok ? await bringUp(fetched.value) : fetched;
    if (watch.isClosed()) return;
    if (opened.ok) put({ at: 'open', sheet: createOpenSheet(ports, opened.value, watch) });
    else put({ at: 'failed', trouble: opened.trouble });
  };
  let underWay: Promise<void> | null = null;

  return {
    ...{ state, subscribe },
    open() {
      underWay ??= attempt().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    close() {
      const opening = state();
      if (opening.at === 'open') opening.sheet.close();
      watch.close();
    },
  };
}
