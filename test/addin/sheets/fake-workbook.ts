import { failed, type Outcome, type Trouble } from '../../../addin/outcome.ts';
import { accessKey } from '../../../addin/sheets/access-key.ts';
import type { Damage, SheetReading } from '../../../addin/sheets/district-sheet.ts';
import type { WorkbookPort } from '../../../addin/sheets/ports.ts';
import type { FoundLink } from '../../../addin/sheets/sheet-link.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
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

/** A workbook as an open sheet speaks to it: one worksheet, held as data. `journal` has what was asked of it. */
export function fakeWorkbook() {
  const watchers = new Set<() => void>();
  const { journal, asked, hold, fail } = calls<keyof WorkbookPort, Trouble>();
  let worksheet: Worksheet | null = null;

  const there = (): Worksheet => {
    if (!worksheet) throw new Error('no worksheet');
    return worksheet;
  };
  const read = (): SheetReading => ({
    ...there(),
    found: foundLink(there()),
    formulaCells: new Set(),
    percentCells: new Set(),
    shownFigures: null,
  });
  const doing =
    <Given extends unknown[], Value>(
      name: keyof WorkbookPort,
      work: (...given: Given) => Value,
      words: (...given: Given) => string = () => '',
    ) =>
    async (...given: Given): Promise<Outcome<Value>> => {
      const refusal = await asked(name, words(...given));
      return refusal ? failed(refusal) : { ok: true, value: work(...given) };
    };
  const change = (changes: Partial<Worksheet>) => {
    worksheet = { ...there(), ...changes };
  };

  const port: WorkbookPort = {
    openWorksheet: doing('openWorksheet', (sheet, { rows, notApplicable, revision }, onChange) => {
      const laid = rows.length > 0 ? rows : expectedRows(sheet);
      worksheet ??= { rows: laid, notApplicable, damage: [], revision, locks: accessKey(sheet.access), linked: true };
      change({ locks: accessKey(sheet.access) });
      const tell = () => onChange();
      watchers.add(tell);
      const stopWatching = async () => {
        journal.push('stopWatching');
        watchers.delete(tell);
      };
      return { reading: read(), revision: there().linked ? there().revision : 0, stopWatching };
    }),
    readSheet: doing('readSheet', read),
    lockSheet: doing(
      'lockSheet',
      ({ access }) => change({ locks: accessKey(access) }),
      ({ access }) => access.open,
    ),
    markRevision: doing(
      'markRevision',
      (_, revision) => {
        change({ revision, linked: true });
        return foundLink(there());
      },
      (_, revision) => String(revision),
    ),
    replaceRows: doing('replaceRows', (_, { rows, notApplicable, revision }) =>
      change({ rows, notApplicable, revision }),
    ),
    restoreSheet: doing('restoreSheet', (_, { pane, stored }) => {
      const { rows, notApplicable, revision } = pane ?? stored;
      change({ rows, notApplicable, revision, damage: [], linked: true });
      return { from: pane ? 'pane' : 'server', revision, remains: null, unsure: [] };
    }),
    layIndicatorSheet: doing(
      'layIndicatorSheet',
      (_sheet, _report) => undefined,
      (_, report) => report,
    ),
    writeCells: doing('writeCells', (_, changes) =>
      change({
        rows: there().rows.map((row, place) => ({
          ...row,
          ...Object.fromEntries(changes.filter((one) => one.row === place).map(({ column, to }) => [column, to])),
        })),
      }),
    ),
    goToCell: doing(
      'goToCell',
      (_sheet, _row, _column) => undefined,
      (_, row, column) => `${row} ${column}`,
    ),
  };

  return {
    ...{ port, journal, hold, fail, watchers },
    /** The worksheet as it is now. */
    now: there,
    /** Somebody changes the worksheet, which is watched or not. */
    edit(changes: Partial<Pick<Worksheet, 'rows' | 'damage' | 'notApplicable'>>) {
      change(changes);
      for (const tell of watchers) tell();
    },
    /** A workbook that has the sheet already. */
    has(rows: EntryRow[], revision: number) {
      worksheet = { rows, notApplicable: false, damage: [], revision, locks: 'open', linked: true };
    },
    /** A workbook that has the sheet and has lost which revision it comes from. */
    hasUnlinked(rows: EntryRow[]) {
      worksheet = { rows, notApplicable: false, damage: [], revision: 0, locks: 'open', linked: false };
    },
  };
}

function foundLink({ revision, locks, linked }: Worksheet): FoundLink {
  const place = { indicator: '2100-1040', period: '2563-Q1', district: '1035' };
  return { link: linked ? { ...place, id: 'own', revision, version: 1, access: locks } : null, inWorksheet: linked };
}
