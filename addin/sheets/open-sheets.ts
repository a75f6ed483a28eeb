import type { Assignment } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import { placeName } from '../sync/outbox-entry.ts';
import type { Front, FrontPort, SheetPorts } from './ports.ts';
import { createSheetOpening, type SheetOpening } from './sheet-opening.ts';
import { singleFlight } from './single-flight.ts';
import { isResting } from './stage.ts';
import { createStore, type Store } from './store.ts';

export type OpenSheetsState = {
  /** The worksheet in front of the person, as it was last heard of; null until then. */
  front: Front | null;
  /** Every sheet that has been opened since the pane began, by `placeName`: each is watched and judged on. */
  openings: ReadonlyMap<string, SheetOpening>;
  /** Which of them the pane is about, by `placeName`; null while it shows the list. */
  shown: string | null;
};

/**
 * The sheets of one district that are open in a workbook, and which of them the pane is about: the one in front of the
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
  /** Begins to follow the worksheet in front. */
  begin(): Promise<void>;
  /** Opens a sheet of the list. One that is open already is fetched anew, but while something is being done with it. */
  open(assignment: Assignment): Promise<void>;
  /** Makes the pane be about a sheet that is open, and brings its worksheet in front. */
  show(name: string): Promise<void>;
  showList(): void;
  /** From a copy in front to the worksheet of its place that is sent. */
  goToOriginal(): Promise<Outcome<void>>;
  /** Makes the copy in front the one that is sent, and the pane be about it. */
  makeTheOne(): Promise<Outcome<void>>;
  close(): void;
};

export function createOpenSheets(ports: SheetPorts, front: FrontPort, district: string | null): OpenSheets {
  const { state, subscribe, put } = createStore<OpenSheetsState>({ front: null, openings: new Map(), shown: null });
  let stop = async () => {};
  let closed = false;
  const change = (changes: Partial<OpenSheetsState>) => put({ ...state(), ...changes });

  const isOwn = (place: SheetPlace | null): place is SheetPlace => place !== null && place.district === district;
  const add = (opening: SheetOpening) => {
    const openings = new Map(state().openings).set(placeName(opening.place), opening);
    change({ openings });
    return opening.open();
  };

  const follow = (now: Front) => {
    const { front: before, openings } = state();
    if (closed || (before && isSame(now, before))) return;
    const name = isOwn(now.place) ? placeName(now.place) : null;
    change({ front: now, shown: name ?? state().shown });
    for (const [each, opening] of openings) opening.beInFront(each === name);
    if (name && isOwn(now.place) && !openings.has(name)) {
      void add(createSheetOpening(ports, { place: now.place, assignment: null, from: 'front' }));
    }
  };

  /** A worksheet that a sheet of ours is known to stand on need not be asked who it is. */
  const known = (worksheet: string): Front | null => {
    for (const { place, state: opening } of state().openings.values()) {
      const now = opening();
      if (now.at === 'open' && now.sheet.state().worksheet === worksheet)
        return { worksheet, title: '', place, copyOf: null };
    }
    return null;
  };
  let moved: string | null = null;
  const look = singleFlight(async () => {
    await Promise.all([...state().openings.values()].map((opening) => opening.broughtUp()));
    const there = moved === null ? null : known(moved);
    if (there) return follow(there);
    const read = await front.readFront();
    if (read.ok) follow(read.value);
  });

  return {
    ...{ state, subscribe },
    async begin() {
      const watched = await front.watchFront((worksheet) => {
        moved = worksheet;
        void look();
      });
      if (!watched.ok) return;
      stop = watched.value.stopWatching;
      if (closed) return stop();
      follow(watched.value.front);
    },
    async open(assignment) {
      const { indicator, period, district: of } = assignment;
      const place = { indicator, period, district: of };
      const name = placeName(place);
      const before = state().openings.get(name);
      const opened = before?.state();
      change({ shown: name });
      if (opened?.at === 'opening') return;
      if (opened?.at === 'open' && !isResting(opened.sheet.state().stage)) return opened.sheet.bringToFront();
      before?.close();
      const remembered = before?.lastWhole() ?? null;
      await add(createSheetOpening(ports, { place, assignment, from: 'list', remembered }));
    },
    async show(name) {
      const opening = state().openings.get(name)?.state();
      change({ shown: name });
      if (opening?.at === 'open') await opening.sheet.bringToFront();
    },
    showList: () => change({ shown: null }),
    async goToOriginal() {
      const original = state().front?.copyOf?.original ?? null;
      return original === null ? done(undefined) : front.goToWorksheet(original);
    },
    async makeTheOne() {
      const copy = state().front?.copyOf;
      if (!copy) return done(undefined);
      const before = state().openings.get(placeName(copy.place));
      const opened = before?.state();
      if (opened?.at === 'open' && !isResting(opened.sheet.state().stage)) return failed(atWork);
      const made = await front.makeTheOne(copy.place);
      if (!made.ok) return made;
      // What the pane has read of this place was read from another worksheet.
      before?.close();
      change({ openings: new Map([...state().openings].filter(([, opening]) => opening !== before)) });
      const now = await front.readFront();
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
  const name = ({ place }: Front) => place && placeName(place);
  return (
    one.worksheet === other.worksheet && name(one) === name(other) && one.copyOf?.original === other.copyOf?.original
  );
}

const atWork: Trouble = {
  code: 'workbook-busy',
  what: { th: 'ยังมีงานค้างกับแผ่นที่ส่งอยู่', en: 'Something is still being done with the one that is sent' },
  cure: { th: 'ทำงานนั้นให้เสร็จก่อน แล้วลองอีกครั้ง', en: 'Finish that first, then try again' },
};
