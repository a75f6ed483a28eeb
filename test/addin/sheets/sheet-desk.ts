import { done } from '../../../addin/outcome.ts';
import type { OpenSheet } from '../../../addin/sheets/open-sheet.ts';
import type { SheetPorts } from '../../../addin/sheets/ports.ts';
import { createSheetOpening } from '../../../addin/sheets/sheet-opening.ts';
import { createKeep } from '../../../addin/sync/keep.ts';
import { createOutbox } from '../../../addin/sync/outbox.ts';
import { createSealing } from '../../../addin/sync/sealing.ts';
import { completeRow } from '../../shared/sheet.ts';
import { memoryStorage, place } from '../sync/answers.ts';
import { fakeServer } from './fake-server.ts';
import { fakeWorkbook } from './fake-workbook.ts';

/** Rows of the three communities that nothing is to be mended in. */
export const complete = () => [completeRow(1), completeRow(2), completeRow(3)];
/** The same, with another project in the first. */
export const otherwise = (project = 'โครงการอื่น') => [completeRow(1, { project }), completeRow(2), completeRow(3)];

/** What would be stored of three complete communities. */
export const content = () => ({ rows: complete(), report: '', notApplicable: false });

/** Under which names the report and the answers to a request are kept on this computer. */
export const reportName = 'traimat.report.workbook-1.2100-1040.2563-Q1.1035';
export const answersName = (request: number) => `traimat.answers.workbook-1.2100-1040.2563-Q1.1035.${request}`;

/** One cell that is given back. */
export const firstProject = { subject: '1035-001', column: 'project', message: 'ระบุชื่อ' };

/** Lets everything go on that waits for nothing but its turn. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A workbook, a server and an outbox that stand in for the real ones, and a clock that goes when it is told to. */
export function sheetDesk() {
  const [workbook, server, storage] = [fakeWorkbook(), fakeServer(), memoryStorage()];
  const keep = createKeep(() => storage);
  const waiting = new Set<() => void>();
  let keys = 0;
  const now = () => new Date('2026-11-22T09:00:00Z');
  const newKey = () => {
    keys += 1;
    return `key-${keys}`;
  };
  const sealing = createSealing(async () => done({ key: btoa('a key of 32 bytes for this desk.') }));
  const outbox = createOutbox({ call: server.call, keep, sealing, owner: 'chomthong', newKey, now });
  const ports: SheetPorts = {
    ...{ workbook: workbook.port, workbookName: 'workbook-1', call: server.call, outbox, keep, now },
    paper: { by: 'สมศรี', origin: 'https://traimat.example' },
    after(_, task) {
      waiting.add(task);
      return () => waiting.delete(task);
    },
  };
  const opening = () => createSheetOpening(ports, { place, assignment: server.assignment(), from: 'list' });
  return {
    ...{ workbook, server, storage, outbox, opening, ports },
    /** Opens the sheet; it must go well. */
    async open(): Promise<OpenSheet> {
      const opened = opening();
      await opened.open();
      const state = opened.state();
      if (state.at !== 'open') throw new Error(`the sheet is ${state.at}`);
      await settled();
      return state.sheet;
    },
    /** The moment of quiet after a change is over; gives how many waited for it. */
    async beQuiet(): Promise<number> {
      const due = [...waiting];
      waiting.clear();
      for (const task of due) task();
      await settled();
      return due.length;
    },
  };
}

/** A desk whose workbook has three complete communities, from nothing that is stored. */
export function filledDesk() {
  const desk = sheetDesk();
  desk.workbook.has(complete(), 0);
  return desk;
}

/** A desk whose sheet จอมทอง has submitted as revision 1, and has open. */
export async function submittedDesk() {
  const desk = filledDesk();
  desk.server.move({ ...content(), state: 'submitted', revision: 1 });
  return { ...desk, sheet: await desk.open() };
}
