import type { Assignment } from '../../shared/wire/sheets.ts';
import { done, type Outcome, type Trouble } from '../outcome.ts';
import { sameRows } from '../sync/differing-rows.ts';
import { fetchSheet } from './fetch-sheet.ts';
import { createOpenSheet, type Opened, type OpenSheet } from './open-sheet.ts';
import { hasTable } from './open-sheet-state.ts';
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
    const brought = await workbook.openWorksheet(sheet, stored, watch.hear);
    if (!brought.ok) return brought;
    const { reading, revision, stopWatching } = brought.value;
    watch.hold(stopWatching);
    const opened = { place, sheet, stored, assignment, reading, revision };
    if (!hasTable(reading)) return done(opened);
    const { link, inWorksheet } = reading.found;
    // The workbook may already hold what is newer, as after an answer that was lost: then only its note is old. A sheet that
    // has lost its link may hold anything: it is linked again where nothing is stored or the rows are equal, else asked about.
    const isCurrent = stored.revision === 0 || sameRows(sheet.indicator, reading, stored);
    const isLinked = link !== null && inWorksheet;
    if (isCurrent ? isLinked && stored.revision <= revision : isLinked || !link) return done(opened);
    const present = isCurrent ? Math.max(stored.revision, revision) : revision;
    const marked = await workbook.markRevision(sheet, present, reading.found);
    const found = marked.ok ? marked.value : reading.found;
    return done({ ...opened, revision: present, reading: { ...reading, found } });
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
