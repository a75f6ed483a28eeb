import type { Assignment } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import { sameRows } from '../sync/differing-rows.ts';
import { placeName } from '../sync/outbox-entry.ts';
import type { SheetReading } from './district-sheet.ts';
import { fetchSheet } from './fetch-sheet.ts';
import { createOpenSheet, type Opened, type OpenSheet } from './open-sheet.ts';
import { hasTable } from './open-sheet-state.ts';
import type { SheetPorts } from './ports.ts';
import { createStore, type Store } from './store.ts';
import { createWatch } from './watch.ts';
import { withoutWorksheet } from './without-worksheet.ts';
import { yearOf } from './year-of.ts';

export type OpeningState = { at: 'opening' } | { at: 'failed'; trouble: Trouble } | { at: 'open'; sheet: OpenSheet };

/** A sheet on its way into the workbook, and then there. */
export type SheetOpening = Store<OpeningState> & {
  place: SheetPlace;
  /** Opens it; anew where that has failed. */
  open(): Promise<void>;
  /** Says whether its worksheet is in front of the person now. */
  beInFront(inFront: boolean): void;
  /** Resolves once its worksheet is not being looked for or laid. */
  broughtUp(): Promise<unknown>;
  /** It as it was last seen whole, also by an opening before this one. */
  lastWhole(): SheetReading | null;
  /** It is looked at no more: what is still on its way is let go. */
  close(): void;
};

export type OpeningNeeds = {
  place: SheetPlace;
  /** Its line in the district's list; null where it is yet to be asked for. */
  assignment: Assignment | null;
  /** `list`: chosen there, so that its worksheet is to come in front · `front`: it is in front already. */
  from: 'list' | 'front';
  remembered?: SheetReading | null;
};

/** Fetches what the server holds of a sheet, finds or lays it in the workbook, and compares both. */
export function createSheetOpening(
  ports: SheetPorts,
  { place, assignment, from, remembered = null }: OpeningNeeds,
): SheetOpening {
  const { call, after } = ports;
  const { state, subscribe, put } = createStore<OpeningState>({ at: 'opening' });
  const watch = createWatch(after);
  let ownPorts: SheetPorts | null = null;
  const portsOf = ({ overDistricts }: Assignment): SheetPorts => {
    if (!overDistricts) return ports;
    ownPorts ??= { ...ports, workbook: withoutWorksheet(`over ${placeName(place)}`, ports.workbook) };
    return ownPorts;
  };
  let inFront = true;
  let bringing: Promise<unknown> = Promise.resolve();

  const findAssignment = async (): Promise<Outcome<Assignment>> => {
    if (assignment) return done(assignment);
    const list = await call('listAssignments', { parameters: {}, query: yearOf(place) });
    if (!list.ok) return list;
    const mine = list.value.find((one) => placeName(one) === placeName(place));
    return mine ? done(mine) : failed(notMine);
  };

  const bringUp = async ({
    sheet,
    stored,
    assignment: line,
  }: Pick<Opened, 'sheet' | 'stored' | 'assignment'>): Promise<Outcome<Opened>> => {
    const { workbook } = portsOf(line);
    const finding = workbook.openWorksheet(sheet, stored, watch.hear, from === 'front' ? 'found' : undefined);
    bringing = finding;
    const brought = await finding;
    if (!brought.ok) return brought;
    const { stopWatching, ...broughtUp } = brought.value;
    const { reading, revision } = broughtUp;
    watch.hold(stopWatching);
    const opened = { place, sheet, stored, assignment: line, inFront, ...broughtUp };
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
    const [line, fetched] = await Promise.all([findAssignment(), fetchSheet(call, place)]);
    if (watch.isClosed()) return;
    const opened = !line.ok ? line : fetched.ok ? await bringUp({ ...fetched.value, assignment: line.value }) : fetched;
    if (watch.isClosed()) return;
    if (opened.ok) {
      const { overDistricts } = opened.value.assignment;
      const own = portsOf(opened.value.assignment);
      put({
        at: 'open',
        sheet: createOpenSheet(own, { ...opened.value, inFront: inFront || overDistricts }, watch, remembered),
      });
    } else put({ at: 'failed', trouble: opened.trouble });
  };
  let underWay: Promise<void> | null = null;
  const sheet = () => {
    const opening = state();
    return opening.at === 'open' ? opening.sheet : null;
  };

  return {
    ...{ place, state, subscribe },
    open() {
      underWay ??= attempt().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    beInFront(now) {
      // Without a worksheet there is none to be away from.
      if (sheet()?.state().assignment.overDistricts) return;
      inFront = now;
      sheet()?.beInFront(now);
    },
    broughtUp: () => bringing,
    lastWhole: () => sheet()?.lastWhole() ?? remembered,
    close() {
      sheet()?.close();
      watch.close();
    },
  };
}

const notMine: Trouble = {
  code: 'unexpected-answer',
  what: { th: 'แผ่นงานนี้ไม่อยู่ในรายการของหน่วยงานท่าน', en: "This sheet is not in your office's list" },
  cure: {
    th: 'เปิดรายการงานวันนี้เพื่อดูแผ่นงานที่ต้องกรอก สิ่งที่พิมพ์ไว้ในแผ่นงานนี้ยังอยู่ครบ',
    en: 'Open “Today’s work” to see those to be filled; what you typed into this one is all still there',
  },
};
