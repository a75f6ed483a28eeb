import { describe, expect, test } from 'vitest';
import { completeRow } from '../../shared/sheet.ts';
import { trouble } from './fake-workbook.ts';
import { complete, filledDesk } from './sheet-desk.ts';

/** What is put into the form that is read. */

describe('tidied', () => {
  const untidy = () => [completeRow(1, { planDate: '11 ต.ค. 2562' }), completeRow(2), completeRow(3)];

  test('what was seen is written, but for what was left out, and taken back', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.edit({ rows: untidy() });
    await beQuiet();
    const [proposal] = sheet.state().judgement.proposals;
    if (!proposal) throw new Error('nothing to tidy');
    sheet.tidying.toggle(proposal);
    await sheet.tidying.apply();
    expect(workbook.now().rows).toEqual(untidy());
    sheet.tidying.toggle(proposal);
    await Promise.all([sheet.tidying.apply(), sheet.tidying.apply()]);
    expect(sheet.state().reading.rows).toEqual(complete());
    const { stage } = sheet.tidying.state();
    if (stage.at !== 'done') throw new Error(stage.at);
    expect(stage.cells).toHaveLength(1);
    await sheet.tidying.undo(stage.cells);
    expect(sheet.tidying.state().stage).toEqual({ at: 'undone', cells: 1, kept: 0 });
    expect(sheet.state().reading.rows).toEqual(untidy());
  });

  test('a cell in a hidden row was shown before it was written: it is not named as changed unseen', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.filter(['1035-001']);
    workbook.edit({ rows: untidy() });
    await beQuiet();
    sheet.closeSight();
    await sheet.tidying.apply();
    expect(sheet.state().sight.unseen).toEqual([]);
    expect(sheet.state().reading.rows).toEqual(complete());
  });

  test('a failed way back can be tried again', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.edit({ rows: untidy() });
    await beQuiet();
    await sheet.tidying.apply();
    const { stage: done } = sheet.tidying.state();
    if (done.at !== 'done') throw new Error(done.at);
    workbook.fail('writeCells', trouble('denied'));
    await sheet.tidying.undo(done.cells);
    expect(sheet.tidying.state().stage).toMatchObject({ at: 'failed', undoable: done.cells });
  });
});
