import type { Assignment } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import { placeName } from '../sync/outbox-entry.ts';
import type { Front, FrontPort } from './front.ts';
import type { SheetPorts } from './ports.ts';
import { createSheetOpening, type SheetOpening } from './sheet-opening.ts';
import { singleFlight } from './single-flight.ts';
import { isResting } from './stage.ts';
import { createStore, type Store } from './store.ts';
import { createTryAgain } from './try-again.ts';

export type OpenSheetsState = {
  /** The worksheet in front of the person, as it was last heard of; null until then. */
  front: Front | null;
  /** Every sheet that has been opened since the pane began, by `placeName`: each is watched and judged on. */
  openings: ReadonlyMap<string, SheetOpening>;
  /** Which of them the pane is about, by `placeName`; null while it shows the list. */
  shown: string | null;
};

/**
 * The sheets of a person's offices that are open in a workbook, and which of them the pane is about: the one in front of the
 * person.
 *
 * | comes | the pane is about | |
 * |---|---|---|
 * | one's own sheet in front, another than before | it | opened where it has not been |
 * | any other worksheet in front | the same as before | which sheet that is, is said |
 * | a sheet is chosen in the list | it | its worksheet is brought in front |
 * | back to the list | the list | until another worksheet comes in front |
 */
export type OpenSheets = Store<OpenSheetsState> & {
  /** Begins to follow the worksheet in front; where Excel does not let it, later by itself. */
  begin(): Promise<void>;
  /** Opens a sheet of the list. One that is open already is fetched anew, but while something is being done with it. */
  open(assignment: Assignment): Promise<void>;
  /** Makes the pane be about a sheet, and brings its worksheet in front. */
  show(place: SheetPlace): Promise<void>;
  showList(): void;
  /** Makes the copy in front the one that is sent, and the pane be about it. */
  makeTheOne(): Promise<Outcome<void>>;
  close(): void;
};

export function createOpenSheets(ports: SheetPorts, front: FrontPort, offices: string[]): OpenSheets {
  const { state, subscribe, put } = createStore<OpenSheetsState>({ front: null, openings: new Map(), shown: null });
  let stop = async () => {};
  let closed = false;
  const isClosed = () => closed;
  const [beginning, looking] = [createTryAgain(ports.after, isClosed), createTryAgain(ports.after, isClosed)];
  const change = (changes: Partial<OpenSheetsState>) => put({ ...state(), ...changes });

  const openSheet = (opening: SheetOpening | undefined) => {
    const now = opening?.state();
    return now?.at === 'open' ? now.sheet : null;
  };

  const follow = (now: Front) => {
    const { front: before, openings, shown } = state();
    if (closed || (before && isSame(now, before))) return;
    const place = now.kind === 'ours' ? now.place : null;
    const name = place && placeName(place);
    change({ front: now, shown: name ?? shown });
    for (const [each, opening] of openings) opening.beInFront(each === name);
    if (place && name && !openings.has(name)) {
      void add(createSheetOpening(ports, { place, assignment: null, from: 'front' }));
    }
  };

  /** A worksheet that an open sheet is known to stand on need not be asked what it is. */
  const known = (worksheet: string): Front | null => {
    for (const opening of state().openings.values()) {
      if (openSheet(opening)?.state().worksheet === worksheet) {
        return { kind: 'ours', worksheet, title: '', place: opening.place };
      }
    }
    return null;
  };

  let moved: string | null = null;
  const look = singleFlight(async () => {
    await Promise.all([...state().openings.values()].map((opening) => opening.broughtUp()));
    const there = moved === null ? null : known(moved);
    if (there) return follow(there);
    const read = await front.readFront(offices);
    if (!read.ok) return looking.later(() => void look());
    looking.enough();
    follow(read.value);
  });

  const begin = async () => {
    const watched = await front.watchFront(offices, (worksheet) => {
      moved = worksheet;
      void look();
    });
    if (!watched.ok) return beginning.later(() => void begin());
    stop = watched.value.stopWatching;
    if (closed) return stop();
    follow(watched.value.front);
  };

  /** Opens it; the worksheet in front may turn out to be its own, which had lost what says so. */
  const add = async (opening: SheetOpening) => {
    change({ openings: new Map(state().openings).set(placeName(opening.place), opening) });
    await opening.open();
    const there = known(state().front?.worksheet ?? '');
    if (there) follow(there);
  };

  return {
    ...{ state, subscribe, begin },
    async open(assignment) {
      const { indicator, period, district: of } = assignment;
      const place = { indicator, period, district: of };
      const name = placeName(place);
      const before = state().openings.get(name);
      const sheet = openSheet(before);
      change({ shown: name });
      if (before?.state().at === 'opening') return;
      if (sheet && !isResting(sheet.state().stage)) return sheet.bringToFront();
      before?.close();
      const remembered = before?.lastWhole() ?? null;
      await add(createSheetOpening(ports, { place, assignment, from: 'list', remembered }));
    },
    async show(place) {
      const name = placeName(place);
      const opening = state().openings.get(name);
      change({ shown: name });
      if (opening) await openSheet(opening)?.bringToFront();
      else await add(createSheetOpening(ports, { place, assignment: null, from: 'list' }));
    },
    showList: () => change({ shown: null }),
    async makeTheOne() {
      const copy = state().front;
      if (copy?.kind !== 'copy') return done(undefined);
      const before = state().openings.get(placeName(copy.of));
      const sheet = openSheet(before);
      if (sheet && !isResting(sheet.state().stage)) return failed(atWork);
      const made = await front.makeTheOne(copy.of);
      if (!made.ok) return made;
      // What the pane has read of this place, it has read from another worksheet.
      before?.close();
      change({ openings: new Map([...state().openings].filter(([, opening]) => opening !== before)) });
      const now = await front.readFront(offices);
      if (now.ok) follow(now.value);
      return made;
    },
    close() {
      closed = true;
      void stop();
      for (const opening of state().openings.values()) opening.close();
    },
  };
}

function isSame(one: Front, other: Front): boolean {
  const name = (front: Front) => ('place' in front ? placeName(front.place) : '');
  return one.worksheet === other.worksheet && one.kind === other.kind && name(one) === name(other);
}

const atWork: Trouble = {
  code: 'workbook-busy',
  what: { th: 'ยังมีงานค้างกับแผ่นที่ส่งอยู่', en: 'Something is still being done with the one that is sent' },
  cure: { th: 'ทำงานนั้นให้เสร็จก่อน แล้วลองอีกครั้ง', en: 'Finish that first, then try again' },
};
