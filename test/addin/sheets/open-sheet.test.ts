import { describe, expect, test } from 'vitest';
import { nothingToSee } from '../../../addin/sheets/sight.ts';
import { place } from '../sync/answers.ts';
import { problem } from './fake-server.ts';
import { tableMissing, trouble } from './fake-workbook.ts';
import {
  complete,
  content,
  filledDesk,
  otherwise,
  reportName,
  settled,
  sheetDesk,
  submittedDesk,
} from './sheet-desk.ts';

/** What becomes of an open sheet: the table in addin/sheets/open-sheet.ts, line by line; of what is stored see storing.test.ts, of what the server says standing.test.ts. */

describe('edited', () => {
  test('a burst of changes is read once, after a moment of quiet', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    for (const project of ['โ', 'โค', '']) workbook.edit({ rows: otherwise(project) });
    expect(await beQuiet()).toBe(1);
    expect(workbook.journal).toEqual(['openWorksheet', 'readSheet']);
    expect(sheet.state().judgement.blocking).toHaveLength(1);
  });

  test('the report is kept here; no row is judged again for it, but for whether there is one', async () => {
    const { open, storage } = filledDesk();
    const sheet = await open();
    const unreported = sheet.state().judgement;
    sheet.writeReport('ประชุม');
    const reported = sheet.state().judgement;
    sheet.writeReport('ประชุมแล้ว');
    expect(reported).not.toBe(unreported);
    expect(sheet.state().judgement).toBe(reported);
    expect(storage.getItem(reportName)).toBe('ประชุมแล้ว');
    sheet.close();
    expect((await open()).state().report).toEqual({ text: 'ประชุมแล้ว', previous: null });
  });

  test('where nothing applies, the reason in the report is all that is wanted', async () => {
    const { open, workbook, beQuiet } = sheetDesk();
    const sheet = await open();
    workbook.edit({ notApplicable: true });
    await beQuiet();
    expect(sheet.state().judgement.blocking.map(({ rule }) => rule)).toEqual(['R12']);
    sheet.writeReport('เขตไม่มีชุมชนตามประกาศ');
    expect(sheet.state().judgement.blocking).toEqual([]);
  });

  test('the worksheet that cannot be read is said, until it can', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.fail('readSheet', trouble('busy'));
    workbook.edit({ rows: otherwise() });
    await beQuiet();
    expect(sheet.state().troubles.reading?.what.en).toBe('busy');
    // It is tried again without the person's doing.
    await beQuiet();
    expect(sheet.state()).toMatchObject({ troubles: { reading: null }, reading: { rows: otherwise() } });
    workbook.fail('readSheet', trouble('busy'));
    workbook.edit({ rows: complete() });
    await beQuiet();
    await sheet.check();
    expect(sheet.state()).toMatchObject({ troubles: { reading: null }, stage: { at: 'told', what: 'checked' } });
  });
});

describe('filtered by the person', () => {
  const [first, second] = ['1035-001', '1035-002'];

  test('what is pasted into hidden rows is named, until it is closed', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.filter([first]);
    await sheet.check();
    workbook.edit({ rows: otherwise() });
    await beQuiet();
    expect(sheet.state().sight.unseen).toMatchObject([{ subject: first }]);
    sheet.closeSight();
    expect(sheet.state().sight).toEqual(nothingToSee);
  });

  test('going to a hidden cell takes the filter off, and says so; to one that is seen it says nothing', async () => {
    const { open, workbook } = filledDesk();
    const sheet = await open();
    workbook.filter([second]);
    await sheet.goTo({ row: 0, column: null });
    expect(sheet.state().sight.shown).toBe('as-it-was');
    await sheet.goTo({ row: 1, column: null });
    expect(sheet.state().sight.shown).toBe('unfiltered');
    await sheet.goTo({ row: 0, column: null });
    expect(sheet.state().sight.shown).toBe('as-it-was');
  });

  test('a filter that could not be put back after a repair is named', async () => {
    const { open, workbook } = filledDesk();
    const sheet = await open();
    workbook.filter([second], ['สถานะ']);
    await sheet.restore();
    expect(sheet.state()).toMatchObject({ sight: { unfiltered: ['สถานะ'] }, stage: { what: 'restored' } });
  });
});

describe('damaged', () => {
  test('it is restored from what was last seen whole, and watched where it stands then', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.edit({ rows: otherwise() });
    await beQuiet();
    workbook.edit({ rows: [], damage: [tableMissing] });
    await beQuiet();
    expect(sheet.state().reading.damage).toEqual([tableMissing]);
    await sheet.restore();
    expect(sheet.state()).toMatchObject({
      reading: { rows: otherwise(), damage: [] },
      stage: { at: 'told', what: 'restored' },
    });
    expect(workbook.journal).toContain('stopWatching');
    expect(workbook.watchers.size).toBe(1);
    workbook.edit({ rows: complete() });
    expect(await beQuiet()).toBe(1);
    expect(sheet.state().reading.rows).toEqual(complete());
  });

  test('never seen whole, it is restored from what the server has', async () => {
    const { open, workbook, server } = filledDesk();
    server.move({ ...content(), state: 'draft' });
    workbook.edit({ rows: [], damage: [tableMissing] });
    const sheet = await open();
    await sheet.restore();
    expect(sheet.state().reading.rows).toEqual(complete());
  });

  test('the way to a cell that is gone is said', async () => {
    const { open, workbook } = filledDesk();
    const sheet = await open();
    await sheet.goTo({ row: null, column: null });
    await sheet.goTo({ row: 2, column: 'project' });
    expect(workbook.journal).toEqual(['openWorksheet', 'goToCell 2 project']);
    expect(sheet.state().stage).toEqual({ at: 'editing' });
    workbook.fail('goToCell', trouble('gone'));
    await sheet.goTo({ row: 2, column: null });
    expect(sheet.state().stage).toMatchObject({ at: 'failed', trouble: { what: { en: 'gone' } } });
  });
});

describe('after it was closed', () => {
  test('while its answers were on the way, the workbook is not touched', async () => {
    const { opening, server, workbook } = sheetDesk();
    const opened = opening();
    const goOn = server.hold('readSheet');
    const coming = opened.open();
    opened.close();
    goOn();
    await coming;
    expect(workbook.journal).toEqual([]);
    expect(opened.state()).toEqual({ at: 'opening' });
  });

  test('while its worksheet was being brought up, it is watched no more', async () => {
    const { opening, workbook } = sheetDesk();
    const opened = opening();
    const goOn = workbook.hold('openWorksheet');
    const coming = opened.open();
    await settled();
    opened.close();
    goOn();
    await coming;
    expect(workbook.watchers.size).toBe(0);
    expect(opened.state()).toEqual({ at: 'opening' });
  });

  test('no change is read, and what was being read shows nothing', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    const [tell] = workbook.watchers;
    const before = sheet.state();
    const goOn = workbook.hold('readSheet');
    const checking = sheet.check();
    workbook.edit({ rows: otherwise() });
    sheet.close();
    tell?.();
    expect(await beQuiet()).toBe(0);
    goOn();
    await checking;
    expect(sheet.state()).toMatchObject({ reading: before.reading, stage: { at: 'working' } });
    expect(workbook.watchers.size).toBe(0);
  });

  test('a draft that was on its way is still noted in the workbook, and nothing else', async () => {
    const { open, server, workbook, storage } = filledDesk();
    const sheet = await open();
    sheet.writeReport('ประชุมแล้ว');
    const goOn = server.hold('saveDraft');
    const saving = sheet.saveDraft();
    await settled();
    sheet.close();
    goOn();
    await saving;
    expect(workbook.journal).toEqual(['openWorksheet', 'readSheet', 'stopWatching', 'markRevision 1']);
    expect(storage.length).toBe(0);
    expect(sheet.state()).toMatchObject({ stage: { at: 'working' } });
    expect((await open()).state()).toMatchObject({ revision: 1, stage: { at: 'editing' } });
  });

  test('a draft that was asked for before is stored all the same, as the sheet then was', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    const goOn = workbook.hold('readSheet');
    workbook.edit({ rows: otherwise() });
    const saving = sheet.saveDraft();
    sheet.close();
    goOn();
    await saving;
    expect(server.stored()).toMatchObject({ revision: 1, rows: otherwise() });
    expect(workbook.now().revision).toBe(1);
  });

  test.each([
    ['a refusal', problem('wrong-state')],
    ['a newer revision', problem('revision-conflict')],
  ])('%s of it is not acted on', async (_, refusal) => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.fail('saveDraft', refusal);
    const goOn = server.hold('saveDraft');
    const saving = sheet.saveDraft();
    await settled();
    sheet.close();
    goOn();
    await saving;
    expect(server.journal).not.toContain('listAssignments');
    expect(workbook.journal).toEqual(['openWorksheet', 'readSheet', 'stopWatching']);
  });

  test('no news is taken, and no cell locked', async () => {
    const { sheet, server, workbook } = await submittedDesk();
    server.move({ state: 'in-review' });
    const goOn = server.hold('listAssignments');
    const looking = sheet.renew();
    sheet.close();
    goOn();
    await looking;
    expect(sheet.state().assignment.state).toBe('submitted');
    expect(server.journal.at(-1)).toBe('listAssignments');
    expect(workbook.now().locks).toBe('open');
  });

  test('how a submission ends is left to the next opening', async () => {
    const { open, outbox } = filledDesk();
    (await open()).close();
    await outbox.submit(place, 0, content());
    await settled();
    expect(outbox.dispatches()).toMatchObject([{ state: 'arrived' }]);
    expect((await open()).state().stage.at).toBe('received');
  });
});

describe('pressed twice', () => {
  test('a draft is stored once, a submission sent once, a withdrawal made once', async () => {
    const { open, server } = filledDesk();
    const sheet = await open();
    await Promise.all([sheet.saveDraft(), sheet.saveDraft()]);
    await sheet.prepareSubmission();
    await Promise.all([sheet.confirmSubmission(), sheet.confirmSubmission()]);
    await settled();
    sheet.backToEditing();
    sheet.askToWithdraw();
    await Promise.all([sheet.withdraw(), sheet.withdraw()]);
    const stored = server.journal.filter((name) => ['saveDraft', 'submit', 'withdraw'].includes(name));
    expect(stored).toEqual(['saveDraft', 'submit', 'withdraw']);
  });

  test('what has been overtaken says nothing more', async () => {
    const { open, outbox, workbook } = filledDesk();
    const sheet = await open();
    const goOn = workbook.hold('readSheet');
    const checking = sheet.check();
    await outbox.submit(place, 0, content());
    await settled();
    goOn();
    await checking;
    expect(sheet.state().stage.at).toBe('received');
  });
});
