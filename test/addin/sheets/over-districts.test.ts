import { expect, test } from 'vitest';
import { createSheetOpening } from '../../../addin/sheets/sheet-opening.ts';
import type { ServerSheet } from '../../../shared/wire/sheets.ts';
import type { DistrictsNow } from '../../../shared/wire/together.ts';
import { place } from '../sync/answers.ts';
import { settled, sheetDesk } from './sheet-desk.ts';

/** An owner's sheet over the districts: open like any, without a worksheet. */

function together(text: string, counted: number): DistrictsNow {
  const made = { by: 1, versions: [], leftOut: [], restated: 0, notApplicable: 0 };
  return { ...made, result: { measures: {}, figures: { percentage: { text } } }, counted, expected: 50 };
}

async function openOver(changes: Partial<ServerSheet> = {}) {
  const desk = sheetDesk();
  desk.server.move({ districtsNow: together('40.00', 2), ...changes });
  const assignment = { ...desk.server.assignment(), overDistricts: true };
  const opening = createSheetOpening(desk.ports, { place, assignment, from: 'list' });
  await opening.open();
  const state = opening.state();
  if (state.at !== 'open') throw new Error(`the sheet is ${state.at}`);
  await settled();
  return { ...desk, opening, sheet: state.sheet };
}

test('comes to what the districts come to, and is stored without a worksheet, whatever is in front', async () => {
  const { sheet, opening, server, workbook, storage } = await openOver();
  opening.beInFront(false);
  const { assessment } = sheet.state().judgement;
  expect(assessment).toMatchObject({
    blocking: [],
    result: { figures: { percentage: { text: '40.00' } } },
    progress: { filled: 2, expected: 50 },
  });
  sheet.writeReport('สองเขต');
  sheet.writeAnnex({ summary: 'สรุป', projects: 'หนึ่ง', links: [] });
  expect(storage.length).toBeGreaterThan(0);
  await sheet.saveDraft();
  expect(server.stored()).toMatchObject({ revision: 1, rows: [], report: 'สองเขต', summary: 'สรุป', projects: ['หนึ่ง'] });
  expect(storage.length).toBe(0);
  expect(workbook.journal).toEqual([]);
});

test('follows the districts while nothing is accepted, and stays with what was', async () => {
  const { sheet, server } = await openOver();
  server.move({ districtsNow: together('45.00', 3) });
  await sheet.renew();
  expect(sheet.state().judgement.assessment.result.figures).toEqual({ percentage: { text: '45.00' } });
});

test('is printed like any, and no cell stands beside what is stored', async () => {
  const { sheet, workbook } = await openOver();
  await sheet.print('arabic');
  expect(sheet.state().stage).toMatchObject({ at: 'told', what: 'printed' });
  expect(workbook.journal).toEqual(['layIndicatorSheet arabic']);
  const [paper] = workbook.papers;
  expect(paper?.lines.filter(({ kind }) => kind === 'live')).toEqual([]);
});

test('asks before somebody else’s words are stored over', async () => {
  const { sheet, server } = await openOver();
  sheet.writeReport('ของฉัน');
  server.move({ state: 'draft', revision: 1, report: 'ของเพื่อน' });
  await sheet.renew();
  expect(sheet.state().stage).toMatchObject({ at: 'conflict', current: { report: 'ของเพื่อน' } });
  await sheet.takeTheirs();
  expect(sheet.state().report).toEqual({ text: 'ของเพื่อน', previous: 'ของฉัน' });
});

test('says that nothing is to be reported only with a reason', async () => {
  const { sheet } = await openOver();
  sheet.declareNothing(true);
  await settled();
  expect(sheet.state().judgement.blocking.map(({ rule }) => rule)).toEqual(['R12']);
  sheet.writeReport('ย้ายภารกิจแล้ว');
  expect(sheet.state().judgement.blocking).toEqual([]);
});

test('sends nothing that the server would not take, and says what', async () => {
  const { sheet, server } = await openOver();
  sheet.writeAnnex({ summary: '', projects: '', links: [{ name: 'ก', address: 'http://example.go.th' }] });
  await sheet.prepareSubmission();
  expect(sheet.state().stage).toMatchObject({ at: 'failed', trouble: { code: 'text-fault' } });
  await sheet.saveDraft();
  expect(server.journal).not.toContain('saveDraft');
});
