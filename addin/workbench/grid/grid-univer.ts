/** Starts Univer with the parts the workbench uses: sheet, formulas, number formats, conditional formats. No toolbar, no dialogs of its own. */

import {
  type Injector,
  type IWorkbookData,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

/** The workbook that Univer shows, and the way to change what it shows of it. */
export type ShownUnit = { readonly unitId: string; readonly injector: Injector; run(id: string, params: object): void };

export type Engine = { univer: Univer; api: FUniver };

/** The bar that a long calculation shows: Univer's own texts lack it, and its keys would be seen. Texts merge at their first level. */
const progressTexts = {
  'sheets-formula': {
    ...coreTexts['sheets-formula'],
    progress: {
      analyzing: 'กำลังคำนวณ · Calculating',
      calculating: 'กำลังคำนวณ · Calculating',
      'array-analysis': 'กำลังคำนวณ · Calculating',
      'array-calculation': 'กำลังคำนวณ · Calculating',
      done: 'คำนวณเสร็จ · Calculated',
    },
  },
};

export function startUniver(container: HTMLElement, dark: boolean): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, progressTexts) },
    darkMode: dark,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    disableAutoFocus: true,
    workerURL: new Worker(new URL('./calculation-worker.ts', import.meta.url), { type: 'module' }),
    // Formulas of an opened file are calculated at once: its stored values may be another program's.
    formula: { initialFormulaComputing: 0 },
    customFontFamily: { list: [{ value: 'Sarabun', label: 'Sarabun', category: 'sans-serif' }] },
  });
  const started = new Set<string>();
  for (const entry of [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins]) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    if (started.has(plugin.pluginName)) continue;
    started.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

export function createUnit(engine: Engine, data: IWorkbookData): void {
  engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
}
