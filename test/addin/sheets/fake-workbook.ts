import { failed, type Outcome, type Trouble } from '../../../addin/outcome.ts';
import { accessKey } from '../../../addin/sheets/access-key.ts';
import type { Damage, DistrictSheet, SheetReading } from '../../../addin/sheets/district-sheet.ts';
import type { Front, FrontPort } from '../../../addin/sheets/front.ts';
import type { WorkbookPort } from '../../../addin/sheets/ports.ts';
import type { FoundLink } from '../../../addin/sheets/sheet-link.ts';
import type { Shown } from '../../../addin/sheets/sight.ts';
import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { furtherRows } from '../../../shared/rules/sheets/own-rows.ts';
import type { Paper } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { periodCode } from '../../../shared/terms/period.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { place } from '../sync/answers.ts';
import { calls } from './calls.ts';

type Worksheet = Pick<SheetReading, 'rows' | 'notApplicable' | 'damage'> & {
  revision: number;
  locks: string;
  linked: boolean;
};

export const trouble = (name: string): Trouble => ({
  code: 'workbook-busy',
  what: { th: name, en: name },
  cure: { th: '', en: '' },
});

export const tableMissing: Damage = {
  kind: 'table-missing',
  what: { th: 'ไม่พบตาราง', en: 'no table' },
  cure: { th: '', en: '' },
};

/**
 * A workbook as open sheets speak to it: worksheets held as data, one a quarter; that of the first quarter unless another
 * is named, and any others of the person's own. `journal` has what was asked of it, `papers` what was printed.
 */
export function fakeWorkbook() {
  const watchers = new Set<() => void>();
  const moving = new Set<(worksheet: string) => void>();
  const { journal, asked, hold, fail } = calls<keyof WorkbookPort | keyof FrontPort, Trouble>();
  const worksheets = new Map<string, Worksheet>();
  const papers: Paper[] = [];
  const copies = new Map<string, Pick<Worksheet, 'rows'>>();
  let front = 'Sheet1';
  let hidden = new Set<string>();
  let unfiltered: string[] = [];
  let lock: Trouble | null = null;

  const there = (period = place.period): Worksheet => {
    const worksheet = worksheets.get(period);
    if (!worksheet) throw new Error('no worksheet');
    return worksheet;
  };
  const of = ({ period }: DistrictSheet) => periodCode(period);
  const bringInFront = (worksheet: string) => {
    if (front === worksheet) return;
    front = worksheet;
    for (const tell of moving) tell(worksheet);
  };
  const frontNow = (offices: string[]): Front => {
    const at = { worksheet: front, title: front };
    if (copies.has(front)) return { kind: 'copy', of: place, original: place.period, ...at };
    if (!worksheets.get(front)?.linked) return { kind: 'other', ...at };
    return { kind: offices.includes(place.district) ? 'ours' : 'foreign', place: { ...place, period: front }, ...at };
  };
  const read = (sheet: DistrictSheet): SheetReading => ({
    ...there(of(sheet)),
    inFront: front === of(sheet),
    found: foundLink(there(of(sheet))),
    formulaCells: new Set(),
    shownAs: new Map(),
    hidden,
    shownFigures: null,
  });
  const doing =
    <Given extends unknown[], Value>(
      name: keyof WorkbookPort | keyof FrontPort,
      work: (...given: Given) => Value,
      words: (...given: Given) => string = () => '',
    ) =>
    async (...given: Given): Promise<Outcome<Value>> => {
      const refusal = await asked(name, words(...given));
      return refusal ? failed(refusal) : { ok: true, value: work(...given) };
    };
  const change = (changes: Partial<Worksheet>, period = place.period) => {
    worksheets.set(period, { ...there(period), ...changes });
  };

  const port: WorkbookPort = {
    openWorksheet: doing('openWorksheet', (sheet, { rows, notApplicable, revision }, onChange, how) => {
      const period = of(sheet);
      const laid = rows.length > 0 ? rows : expectedRows(sheet);
      const locks = accessKey(sheet.access);
      if (!worksheets.has(period)) {
        worksheets.set(period, { rows: laid, notApplicable, damage: [], revision, locks, linked: true });
      }
      change({ locks }, period);
      if (how !== 'found') bringInFront(period);
      const tell = () => onChange();
      watchers.add(tell);
      const stopWatching = async () => {
        journal.push('stopWatching');
        watchers.delete(tell);
      };
      const { linked, revision: noted } = there(period);
      return {
        reading: read(sheet),
        revision: linked ? noted : 0,
        worksheet: period,
        locks: lock,
        unfiltered: [],
        stopWatching,
      };
    }),
    readSheet: doing('readSheet', read),
    lockSheet: doing(
      'lockSheet',
      (sheet) => {
        change({ locks: accessKey(sheet.access) }, of(sheet));
        return unfiltered;
      },
      ({ access }) => access.open,
    ),
    markRevision: doing(
      'markRevision',
      (sheet, revision) => {
        change({ revision, linked: true }, of(sheet));
        return foundLink(there(of(sheet)));
      },
      (_, revision) => String(revision),
    ),
    replaceRows: doing('replaceRows', (sheet, { rows, notApplicable, revision }) => {
      change({ rows, notApplicable, revision }, of(sheet));
      return unfiltered;
    }),
    restoreSheet: doing('restoreSheet', (sheet, { pane, stored }) => {
      const { rows, notApplicable, revision } = pane ?? stored;
      change({ rows, notApplicable, revision, damage: [], linked: true }, of(sheet));
      return { recovery: { from: pane ? 'pane' : 'server', revision, remains: null, unsure: [] }, unfiltered };
    }),
    layIndicatorSheet: doing(
      'layIndicatorSheet',
      (_sheet, paper, _digits) => {
        papers.push(paper);
      },
      (_sheet, _paper, digits) => digits,
    ),
    writeCells: doing('writeCells', (sheet, changes) => {
      const rows = there(of(sheet)).rows.map((row, at) => ({
        ...row,
        ...Object.fromEntries(changes.filter((one) => one.row === at).map(({ column, to }) => [column, to])),
      }));
      change({ rows }, of(sheet));
    }),
    addRows: doing(
      'addRows',
      (sheet, laid, blank) => {
        const { rows } = there(of(sheet));
        change({ rows: [...rows, ...laid, ...furtherRows(rows, blank)] }, of(sheet));
        const added = { laid: laid.length, added: laid.length + blank, from: rows.length };
        return { added, unfiltered: [] };
      },
      (_, laid, blank) => `${laid.length} ${blank}`,
    ),
    goToCell: doing(
      'goToCell',
      (sheet, row, _column): Shown => {
        const subject = String(there(of(sheet)).rows[row]?.[subjectColumn]);
        if (!hidden.has(subject)) return 'as-it-was';
        hidden = new Set();
        return 'unfiltered';
      },
      (_, row, column) => `${row} ${column}`,
    ),
    goToSheet: doing('goToSheet', (sheet) => bringInFront(of(sheet)), of),
  };
  const frontPort: FrontPort = {
    watchFront: doing('watchFront', (offices, onMove) => {
      moving.add(onMove);
      const stopWatching = async () => {
        moving.delete(onMove);
      };
      return { front: frontNow(offices), stopWatching };
    }),
    readFront: doing('readFront', frontNow),
    makeTheOne: doing('makeTheOne', ({ period }) => {
      worksheets.set(period, { ...there(period), ...copies.get(front) });
      copies.delete(front);
      front = period;
    }),
  };

  return {
    ...{ port, frontPort, journal, hold, fail, watchers, moving, bringInFront, papers },
    /** The worksheet as it is now. */
    now: there,
    /** Somebody changes the worksheet, which is watched or not. */
    edit(changes: Partial<Pick<Worksheet, 'rows' | 'damage' | 'notApplicable'>>, period = place.period) {
      change(changes, period);
      for (const tell of watchers) tell();
    },
    /** The person filters the table: these rows are hidden. Excel cannot put back the filter of the columns that are `lost`. */
    filter(subjects: string[], lost: string[] = []) {
      hidden = new Set(subjects);
      unfiltered = lost;
    },
    /** Why no lock can be set while the sheet is brought up. */
    lockedBy(trouble: Trouble | null) {
      lock = trouble;
    },
    /** A workbook that has the sheet already. */
    has(rows: EntryRow[], revision: number, period = place.period) {
      worksheets.set(period, { rows, notApplicable: false, damage: [], revision, locks: 'open', linked: true });
    },
    /** A copy of the first quarter's worksheet, with rows of its own. */
    hasCopy(title: string, rows: EntryRow[]) {
      copies.set(title, { rows });
    },
    /** A workbook that has the sheet and has lost which revision it comes from. */
    hasUnlinked(rows: EntryRow[], period = place.period) {
      worksheets.set(period, { rows, notApplicable: false, damage: [], revision: 0, locks: 'open', linked: false });
    },
  };
}

function foundLink({ revision, locks, linked }: Worksheet): FoundLink {
  const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
  return { link: linked ? { ...place, id: 'own', revision, version: 1, access: locks } : null, inWorksheet: linked };
}
