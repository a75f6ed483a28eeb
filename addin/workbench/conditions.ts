/**
 * What Excel does differently from build to build, machine to machine and moment to moment. Switched from the page, the
 * address (`?conditions=strict&roundTrip=300`) or the driver. What every Excel does is no condition: it is simply done.
 */

export type Conditions = {
  /** 5 MB for a request and for a response, as Excel on the web: errors 5103 and 5104. */
  payloadLimit: boolean;
  /** Excel on the web raises no onChanged for a choice from a drop-down (office-js#4066); on = as Excel on the desktop. */
  dropDownEvents: boolean;
  /** As if a person had a cell open: a sync fails unless it was told to wait (delayForCellEdit). */
  cellEditMode: boolean;
  /**
   * Protecting what is protected and unprotecting what is not fails with AccessDenied (office-js#6784). Else unprotecting does
   * nothing then, and protecting fails as the typings say, without naming a code.
   */
  protectsOnce: boolean;
  /** What a wrong password, or none where one is needed, comes to: of `unprotect` no document says it. */
  wrongPassword: 'InvalidArgument' | 'AccessDenied' | 'BadPassword';
  /** The newest ExcelApi requirement set: what `isSetSupported` answers by, and from 1.20 on what an add-in writes can be undone. */
  excelApi: (typeof EXCEL_APIS)[number];
  /**
   * Only looked at, a workbook is changed by nobody: not by an add-in either, whose writes come to AccessDenied (what else they could come
   * to, no document says). In Protected View no add-in runs; on the web, none in view-only mode either (office-js#5148).
   */
  opened: 'editable' | 'viewOnly' | 'protectedView';
  /** Another workbook has the focus: nothing of it, or the errors of the older builds, or `InactiveWorkbook`. */
  otherWorkbook: 'none' | 'listed' | 'named';
  /** Blocks written over rows that a filter hides: written all the same, refused, or put into the rows that are seen (office-js#224). */
  filteredWrites: 'written' | 'refused' | 'misplaced';
  /** “Fill formulas in tables to create calculated columns”: a formula written beside others makes the column one (office-js#2093). */
  fillsFormulas: boolean;
  /** In cells of the format Text, too, an apostrophe in front is hidden; else it is kept as entered (the typings, NumberFormatCategory.text). */
  hidesApostrophe: boolean;
  /** Milliseconds added to every batch. */
  roundTrip: number;
};

export const EXCEL_APIS = ['1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'] as const;

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const usual: Conditions = {
  payloadLimit: true,
  dropDownEvents: false,
  cellEditMode: false,
  protectsOnce: false,
  // As pauseProtection is documented, and as Microsoft Graph answers unprotect (microsoft-graph-docs-contrib#4476).
  wrongPassword: 'InvalidArgument',
  excelApi: '1.17',
  opened: 'editable',
  otherWorkbook: 'none',
  filteredWrites: 'written',
  fillsFormulas: true,
  hidesApostrophe: false,
  roundTrip: 0,
};

/** The worst that any Excel does, by name; tests run under `strict`. */
const presets: Record<string, Conditions> = {
  usual,
  strict: { ...usual, protectsOnce: true, filteredWrites: 'refused', hidesApostrophe: true, excelApi: '1.13' },
  misplacing: {
    ...usual,
    protectsOnce: true,
    filteredWrites: 'misplaced',
    excelApi: '1.13',
    wrongPassword: 'BadPassword',
  },
};

export class ConditionSwitches {
  #now: Conditions;
  #listeners = new Set<() => void>();

  constructor(query: URLSearchParams) {
    const name = query.get('conditions') ?? 'usual';
    const preset = presets[name];
    if (!preset) throw new Error(`there are no conditions called “${name}”`);
    this.#now = read(preset, query);
  }

  get now(): Conditions {
    return this.#now;
  }

  set(change: Partial<Conditions>): void {
    this.#now = { ...this.#now, ...change };
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once no cell is being edited. */
  async editEnded(isEditing: () => boolean): Promise<void> {
    while (this.#now.cellEditMode || isEditing()) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether an Excel under these conditions has a requirement set. */
export function atLeast({ excelApi }: Conditions, wanted: Conditions['excelApi']): boolean {
  return EXCEL_APIS.indexOf(excelApi) >= EXCEL_APIS.indexOf(wanted);
}

/** A preset with what the address says besides. */
function read(preset: Conditions, query: URLSearchParams): Conditions {
  const given: Record<string, unknown> = {};
  for (const [name, usually] of Object.entries(preset)) {
    const text = query.get(name);
    if (text === null) continue;
    if (typeof usually === 'boolean') given[name] = text !== '0' && text !== 'false';
    else given[name] = typeof usually === 'number' ? Number(text) || 0 : text;
  }
  return { ...preset, ...given };
}
