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
