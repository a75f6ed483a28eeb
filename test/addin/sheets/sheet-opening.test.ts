import { describe, expect, test } from 'vitest';
import { problem } from './fake-server.ts';
import { trouble } from './fake-workbook.ts';
import { complete, filledDesk, otherwise, settled, sheetDesk } from './sheet-desk.ts';

/** A sheet on its way into the workbook. */

describe('opening', () => {
  test('an empty workbook is laid with the register’s communities', async () => {
    const { open, workbook } = sheetDesk();
    const { stage, reading, judgement, revision } = (await open()).state();
    expect({ stage, revision }).toEqual({ stage: { at: 'editing' }, revision: 0 });
    expect(reading.rows).toHaveLength(3);
    expect(judgement.groups.unfilled).toHaveLength(3);
    expect(workbook.journal).toEqual(['openWorksheet']);
  });

  test('what fails is said, and may be tried again; pressed twice, it is tried once', async () => {
    const { opening, server, workbook } = sheetDesk();
    const opened = opening();
    expect(opened.state()).toEqual({ at: 'opening' });
    server.fail('readRoster', problem('internal'));
    await opened.open();
    expect(opened.state()).toMatchObject({ at: 'failed', trouble: { problem: { code: 'internal' } } });
    workbook.fail('openWorksheet', trouble('busy'));
    await Promise.all([opened.open(), opened.open()]);
    expect(opened.state()).toMatchObject({ at: 'failed', trouble: { what: { en: 'busy' } } });
    await opened.open();
    expect(opened.state().at).toBe('open');
    expect(workbook.journal).toEqual(['openWorksheet', 'openWorksheet']);
  });

  test.each([
    ['the workbook’s note is old, its rows are not', complete(), 4, 'editing'],
    ['the server has other rows', otherwise(), 3, 'conflict'],
  ])('%s', async (_, rows, revision, stage) => {
    const { open, workbook, server } = sheetDesk();
    workbook.has(complete(), 3);
    server.move({ rows, revision: 4, state: 'draft' });
    const sheet = await open();
    expect(sheet.state()).toMatchObject({ revision, stage: { at: stage } });
    expect(workbook.now().revision).toBe(revision);
  });

  test.each([
    ['its rows are those that are stored: it is linked again, and nobody is asked', complete(), 4, 'editing', true],
    ['its rows are others: it is asked about before it is linked', otherwise(), 0, 'conflict', false],
  ])('a sheet has lost its link, and %s', async (_, rows, revision, stage, linked) => {
    const { open, workbook, server } = sheetDesk();
    workbook.hasUnlinked(complete());
    server.move({ rows, revision: 4, state: 'draft' });
    const sheet = await open();
    expect(sheet.state()).toMatchObject({ revision, stage: { at: stage } });
    expect(workbook.now()).toMatchObject({ revision, linked });
    if (stage === 'conflict') await sheet.keepMine();
    expect(workbook.now()).toMatchObject({ rows: complete(), revision: 4, linked: true });
  });

  test('a sheet has lost its link and nothing is stored: it is linked, with what was typed', async () => {
    const { open, workbook } = sheetDesk();
    workbook.hasUnlinked(complete());
    expect((await open()).state()).toMatchObject({ revision: 0, stage: { at: 'editing' } });
    expect(workbook.now()).toMatchObject({ rows: complete(), linked: true });
  });

  test('what was decided between the list and the sheet is heard at once', async () => {
    const { opening, server } = filledDesk();
    const listedBefore = opening();
    server.move({ state: 'draft' });
    await listedBefore.open();
    await settled();
    const opened = listedBefore.state();
    expect(opened.at === 'open' && opened.sheet.state().assignment.state).toBe('draft');
  });
});
