import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OpenSheet } from '../../../addin/sheets/open-sheet.ts';
import type { Stage } from '../../../addin/sheets/stage.ts';
import { place } from '../sync/answers.ts';
import { problem } from './fake-server.ts';
import { trouble } from './fake-workbook.ts';
import { filledDesk, otherwise, settled } from './sheet-desk.ts';

/** Every cell of the table in addin/sheets/stage.ts, on the model itself. */

type Desk = ReturnType<typeof filledDesk>;
type Doing = (sheet: OpenSheet, desk: Desk) => unknown;

/** How a sheet comes into a stage. */
const into: Record<Stage['at'], Doing> = {
  editing: () => {},
  working: (sheet, { workbook }) => {
    workbook.hold('readSheet');
    void sheet.check();
  },
  blocked: async (sheet, { server }) => {
    server.fail('submit', problem('has-issues', { issues: [] }));
    await sheet.prepareSubmission();
    await sheet.confirmSubmission();
  },
  confirming: (sheet) => sheet.prepareSubmission(),
  conflict: (sheet, { server }) => {
    server.storeElsewhere(otherwise());
    return sheet.renew();
  },
  withdrawing: (sheet) => sheet.askToWithdraw(),
  told: (sheet) => sheet.check(),
  received: (sheet) => sheet.showReceipt('receipt-1'),
  failed: (sheet, { workbook }) => {
    workbook.fail('layIndicatorSheet', trouble('busy'));
    return sheet.print('arabic');
  },
};

const doings: Record<string, Doing> = {
  check: (sheet) => sheet.check(),
  saveDraft: (sheet) => sheet.saveDraft(),
  prepareSubmission: (sheet) => sheet.prepareSubmission(),
  confirmSubmission: (sheet) => sheet.confirmSubmission(),
  askToWithdraw: (sheet) => sheet.askToWithdraw(),
  withdraw: (sheet) => sheet.withdraw(),
  keepMine: (sheet) => sheet.keepMine(),
  takeTheirs: (sheet) => sheet.takeTheirs(),
  restore: (sheet) => sheet.restore(),
  addRows: (sheet) => sheet.addRows([], 10),
  print: (sheet) => sheet.print('arabic'),
  showReceipt: (sheet) => sheet.showReceipt('receipt-1'),
  backToEditing: (sheet) => sheet.backToEditing(),
  arrives: (_, { outbox, server }) =>
    outbox.submit(place, server.stored().revision, { rows: otherwise(), report: '', notApplicable: false }),
  elsewhere: (sheet, { server }) => {
    server.storeElsewhere(otherwise('โครงการที่สาม'));
    return sheet.renew();
  },
  leaves: (sheet) => sheet.beInFront(false),
};

const source = readFileSync(new URL('../../../addin/sheets/stage.ts', import.meta.url), 'utf8');
const [[, ...stages] = [], , ...lines] = source
  .split('\n')
  .flatMap((line) => /^ \* \|(.+)\|$/.exec(line)?.[1] ?? [])
  .map((line) => line.split('|').map((cell) => cell.trim()));
const cells = lines.flatMap(([does = '', ...ends]) =>
  stages.map((stage, index) => ({ does, stage: stage as Stage['at'], end: ends[index] || null })),
);

test('the table speaks of every stage and of all that may happen', () => {
  expect(stages).toEqual(Object.keys(into));
  expect(lines.map(([does]) => does)).toEqual(Object.keys(doings));
});

test.each(cells)('$does while $stage: $end', async ({ does, stage, end }) => {
  const desk = filledDesk();
  const sheet = await desk.open();
  await into[stage](sheet, desk);
  await settled();
  const before = sheet.state().stage;
  expect(before.at).toBe(stage);
  await doings[does]?.(sheet, desk);
  await settled();
  if (end === null) expect(sheet.state().stage).toBe(before);
  else expect(sheet.state().stage.at).toBe(end);
});
