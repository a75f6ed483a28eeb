import { describe, expect, test } from 'vitest';
import { hasCarriedRows } from '../../../addin/sheets/open-sheet-state.ts';
import { complete, filledDesk, otherwise, settled } from './sheet-desk.ts';

/** A sheet that has started with an earlier quarter's rows, between the workbook and the server. */

const earlier = () => ({ quarter: 1 as const, rows: complete() });

/** A desk whose workbook has just been given what the quarter starts with. */
function carriedDesk() {
  const desk = filledDesk();
  desk.server.move({ step: 0, earlier: earlier() });
  return desk;
}

describe('carried over', () => {
  test('[R15] is blocked until it is confirmed, then sent with the confirmation', async () => {
    const { open, server } = carriedDesk();
    const sheet = await open();
    expect(hasCarriedRows(sheet.state())).toBe(true);
    await sheet.prepareSubmission();
    expect(sheet.state()).toMatchObject({
      stage: { at: 'blocked' },
      judgement: { blocking: [{ rule: 'R15' }], assessment: { progress: { filled: 0, carried: 3 } } },
    });
    sheet.confirmUnchanged(true);
    expect(sheet.state().judgement.blocking).toEqual([]);
    await sheet.prepareSubmission();
    await sheet.confirmSubmission();
    await settled();
    expect(server.stored()).toMatchObject({ state: 'submitted', confirmed: true });
  });

  test('taken back, the confirmation is gone', async () => {
    const { open } = carriedDesk();
    const sheet = await open();
    sheet.confirmUnchanged(true);
    sheet.confirmUnchanged(false);
    expect(sheet.state().judgement.blocking).toMatchObject([{ rule: 'R15' }]);
  });

  test('a draft keeps it, and so does the sheet when it is opened again', async () => {
    const { open, server } = carriedDesk();
    const sheet = await open();
    sheet.confirmUnchanged(true);
    await sheet.saveDraft();
    expect(server.stored().confirmed).toBe(true);
    sheet.close();
    expect((await open()).state()).toMatchObject({ confirmed: true, judgement: { blocking: [] } });
  });

  test('confirms nothing where every row has been touched', async () => {
    const { open, server, workbook, beQuiet } = carriedDesk();
    const sheet = await open();
    sheet.confirmUnchanged(true);
    workbook.edit({ rows: complete().map((row) => ({ ...row, remark: 'ตรวจแล้ว' })) });
    await beQuiet();
    expect(hasCarriedRows(sheet.state())).toBe(false);
    await sheet.saveDraft();
    expect(server.stored().confirmed).toBe(false);
  });

  test('what was submitted earlier meanwhile is taken up at the next look', async () => {
    const { open, server } = filledDesk();
    const sheet = await open();
    expect(hasCarriedRows(sheet.state())).toBe(false);
    server.move({ earlier: earlier() });
    await sheet.renew();
    expect(sheet.state().judgement.blocking).toMatchObject([{ rule: 'R15' }]);
  });

  test('with the server’s revision comes its confirmation', async () => {
    const { open, server } = carriedDesk();
    const sheet = await open();
    server.storeElsewhere(otherwise());
    server.move({ confirmed: true });
    await sheet.renew();
    expect(sheet.state().stage.at).toBe('conflict');
    await sheet.takeTheirs();
    expect(sheet.state().confirmed).toBe(true);
  });
});

describe('[R16] a report that is required', () => {
  test('[R16] is asked for as it is written, and by no dash', async () => {
    const { open, server } = filledDesk();
    server.move({ step: 0, reportDemand: 'required' });
    const sheet = await open();
    const blocking = () => sheet.state().judgement.blocking.map(({ rule }) => rule);
    expect(blocking()).toEqual(['R16']);
    sheet.writeReport(' - ');
    expect(blocking()).toEqual(['R16']);
    sheet.writeReport('ประชุมแล้ว');
    expect(blocking()).toEqual([]);
  });
});
