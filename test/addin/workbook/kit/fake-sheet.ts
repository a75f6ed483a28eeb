import { vi } from 'vitest';

/** An error as office.js makes it of Excel's answer. */
class ExcelFailure extends Error {
  readonly code: string;
  readonly debugInfo: { errorLocation: string };

  constructor(code: string, errorLocation: string) {
    super(code);
    this.code = code;
    this.debugInfo = { errorLocation };
  }
}
vi.stubGlobal('OfficeExtension', { Error: ExcelFailure });

/** Where Excel says that an action has failed. */
const locations: Record<string, string> = {
  write: 'Range.values',
  protect: 'WorksheetProtection.protect',
  unprotect: 'WorksheetProtection.unprotect',
};

/**
 * A worksheet in an Excel as strict as the strictest: actions wait for a sync and run in their order, the first that fails
 * ends its batch, and what ran before stays done. `meet` happens right before an action of that name, once; it may deny it.
 */
export function fakeSheet(state: { isProtected: boolean; options?: object; criteria?: object[] }) {
  const journal: string[] = [];
  const meetings: [string, () => 'denied' | undefined][] = [];
  let queue: [string, () => void][] = [];
  const now = { isProtected: state.isProtected, options: state.options ?? {}, filter: state.criteria ?? null };
  const read = { protected: false, options: {}, isDataFiltered: false, criteria: [] as object[] };

  const later = (name: string, work: () => void) => void queue.push([name, work]);
  const deny = (location: string) => {
    throw new ExcelFailure('AccessDenied', location);
  };
  const protection = {
    load: () => later('read', () => Object.assign(read, { protected: now.isProtected, options: now.options })),
    get protected() {
      return read.protected;
    },
    get options() {
      return read.options;
    },
    protect: (options: object) =>
      later('protect', () => {
        if (now.isProtected) deny('WorksheetProtection.protect');
        Object.assign(now, { isProtected: true, options });
      }),
    unprotect: () =>
      later('unprotect', () => {
        if (!now.isProtected) deny('WorksheetProtection.unprotect');
        now.isProtected = false;
      }),
  };
  const table = {
    isNullObject: false,
    autoFilter: {
      load: (names: string) =>
        later('look', () => {
          read.isDataFiltered = now.filter !== null;
          if (names.includes('criteria')) read.criteria = now.filter ?? [];
        }),
      get isDataFiltered() {
        return read.isDataFiltered;
      },
      get criteria() {
        return read.criteria;
      },
    },
    getHeaderRowRange: () => {
      const range = { values: [['รหัส', 'สถานะ']], load: () => range, untrack: () => range };
      return range;
    },
    clearFilters: () =>
      later('clearFilters', () => {
        now.filter = null;
      }),
    columns: {
      getItem: (header: string) => ({
        filter: {
          apply: (criteria: object) =>
            later(`filter ${header}`, () => {
              now.filter = [...(now.filter ?? []), criteria];
            }),
        },
      }),
    },
  };
  const context = {
    sync: async () => {
      const batch = queue;
      queue = [];
      journal.push('sync');
      for (const [name, work] of batch) {
        const at = meetings.findIndex(([met]) => met === name);
        const answer = at < 0 ? undefined : meetings.splice(at, 1)[0]?.[1]();
        if (answer === 'denied') deny(locations[name] ?? name);
        work();
        if (name !== 'read' && name !== 'look') journal.push(name);
      }
    },
  };
  return {
    context: context as unknown as Excel.RequestContext,
    worksheet: { protection } as unknown as Excel.Worksheet,
    table: table as unknown as Excel.Table,
    now,
    journal,
    write: () => later('write', () => undefined),
    meet: (name: string, happening: () => 'denied' | undefined) => meetings.push([name, happening]),
  };
}
