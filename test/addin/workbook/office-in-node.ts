import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { vi } from 'vitest';
import { ConditionSwitches } from '../../../addin/workbench/conditions.ts';
import type { SheetDocument, Table } from '../../../addin/workbench/document/document.ts';
import { newDocument } from '../../../addin/workbench/document/new-document.ts';
import { UndoStack } from '../../../addin/workbench/document/undo-stack.ts';
import { WorkbookModel } from '../../../addin/workbench/document/workbook-model.ts';
import type { Grid } from '../../../addin/workbench/grid/grid.ts';
import { type Desk, Session, selectionOf } from '../../../addin/workbench/objects/session.ts';
import { workbook } from '../../../addin/workbench/objects/workbook.ts';
import { type BatchRequest, runBatch } from '../../../addin/workbench/protocol/batch.ts';
import { NextFailures } from '../../../addin/workbench/protocol/next-failures.ts';
import { stubPage } from './bare-page.ts';

/**
 * The real office.js over the workbench's own workbook, in Node and without a page: nothing is drawn or calculated, and
 * nobody is told of events. What the add-in asks and what the workbench answers are what they are in a browser.
 */

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');

type Office = { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
type Executor = { executeAsync(data: unknown, flags: number, message: { Body: object }): Promise<object> };

/** office.js in a window of its own that has what it looks at as it begins. */
function loadOffice(): Office {
  const element = { getElementsByTagName: () => [], addEventListener: () => undefined };
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, performance, addEventListener: () => undefined },
    document: { ...element, createElement: () => element, body: element },
    navigator: { userAgent: '', platform: '' },
    location: { href: 'https://localhost/', protocol: 'https:' },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
  };
  page.window = page;
  runInContext(source, createContext(page));
  return page as Office;
}

const office = loadOffice();

/** Opens an empty workbook under conditions by their name, and makes it what `Excel.run` speaks to. */
export function openWorkbook(conditions: string) {
  const model = new WorkbookModel(newDocument('สมุดงาน1'));
  const failures = new NextFailures();
  const batches: number[] = [];
  const desk: Desk = {
    model,
    grid: { settle: async () => undefined, flush: () => undefined, select: () => undefined } as unknown as Grid,
    selection: selectionOf(model.document.activeSheetId, [{ row: 0, column: 0, rows: 1, columns: 1 }]),
    conditions: new ConditionSwitches(new URLSearchParams(`conditions=${conditions}`)),
    undo: new UndoStack(),
    hears: new Set(),
    select: () => undefined,
    selectChart: () => undefined,
  };
  model.onChange = (change) => {
    for (const hear of desk.hears) hear(change);
  };
  const session = new Session(desk, (own) => workbook(null, own));
  const executor: Executor = {
    async executeAsync(_data, _flags, { Body }) {
      // Through text, as on its way to Excel: what cannot go that way is left behind.
      const request = JSON.parse(JSON.stringify(Body)) as BatchRequest;
      batches.push(request.Actions?.length ?? 0);
      const answer = await runBatch(session, request, {
        failures,
        undoGroup: undefined,
        happened: () => undefined,
        report: (error) => {
          throw error;
        },
      });
      return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: answer };
    },
  };
  const run = async <Value>(_options: unknown, work: (context: Excel.RequestContext) => Promise<Value>) => {
    const context = new office.Excel.RequestContext();
    Object.assign(context, { _requestExecutor: executor });
    return work(context);
  };
  stubPage();
  vi.stubGlobal('OfficeExtension', office.OfficeExtension);
  vi.stubGlobal('Excel', { ...office.Excel, run });
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => false } } });
  return {
    model,
    failures,
    desk,
    /** How many actions each batch had since this was emptied. */
    batches,
    sheet: (name: string): SheetDocument => model.sheet(name),
    table: (name: string): Table => {
      const found = model.document.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
      if (!found) throw new Error(`no table ${name}`);
      return found;
    },
  };
}
