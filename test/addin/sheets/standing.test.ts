import { describe, expect, test } from 'vitest';
import { isLate } from '../../../addin/sheets/open-sheet-state.ts';
import { trouble } from './fake-workbook.ts';
import { answersName, complete, filledDesk, firstProject, otherwise, settled, submittedDesk } from './sheet-desk.ts';

/** What is decided of a sheet elsewhere, while it is open. */

describe('a look at the server', () => {
  test('given back: locks, request and answers come, and what is asked is answered for that request', async () => {
    const { sheet, server, workbook, storage } = await submittedDesk();
    server.giveBack([firstProject]);
    await sheet.renew();
    expect(sheet.state()).toMatchObject({
      sheet: { access: { open: 'asked' } },
      stored: { state: 'returned' },
      assignment: { state: 'returned' },
      answers: { given: {}, own: false },
    });
    expect(workbook.now().locks).toMatch(/^asked/);
    sheet.writeAnswer('1035-001/project', 'แก้แล้ว');
    expect(storage.getItem(answersName(1))).toBe('{"1035-001/project":"แก้แล้ว"}');
    await sheet.saveDraft();
    expect(server.stored()).toMatchObject({ state: 'returned', answers: { '1035-001/project': 'แก้แล้ว' } });
    expect(storage.length).toBe(0);
    expect(sheet.state().answers.given).toEqual({ '1035-001/project': 'แก้แล้ว' });
  });

  test('a colleague’s answers come to be known, unless one’s own stand there', async () => {
    const { sheet, server } = await submittedDesk();
    server.giveBack([firstProject]);
    await sheet.renew();
    server.move({ revision: 2, answers: { '': 'ของอีกคน' } });
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ revision: 2, answers: { given: { '': 'ของอีกคน' } } });
    sheet.writeAnswer('', 'ของฉัน');
    server.move({ revision: 3, answers: { '': 'ของอีกคนอีกครั้ง' } });
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ revision: 3, answers: { given: { '': 'ของฉัน' } } });
    server.giveBack([], 'อีกเรื่องหนึ่ง');
    await sheet.renew();
    expect(sheet.state().answers).toEqual({ given: {}, own: false });
  });

  test.each([
    ['open', false, false],
    ['late', false, true],
    ['late', true, false],
  ] as const)('in a quarter that is %s, given back %s: counts as late %s', async (window, returned, late) => {
    const { sheet, server } = await submittedDesk();
    if (returned) server.giveBack([firstProject]);
    await sheet.renew();
    expect(isLate({ ...sheet.state(), assignment: { ...server.assignment(), window } })).toBe(late);
  });

  test('the step has moved elsewhere: everything is locked', async () => {
    const { sheet, server, workbook } = await submittedDesk();
    server.move({ state: 'in-review' });
    await sheet.renew();
    expect(sheet.state().sheet.access).toEqual({ open: 'nothing' });
    expect(workbook.now().locks).toBe('locked');
  });

  test('locks that could not be set are said, and set at the next look', async () => {
    const { sheet, server, workbook } = await submittedDesk();
    workbook.fail('lockSheet', trouble('denied'));
    server.giveBack([firstProject]);
    await sheet.renew();
    expect(sheet.state()).toMatchObject({
      troubles: { locks: { what: { en: 'denied' } } },
      stored: { state: 'returned' },
      sheet: { access: { open: 'whole' }, returned: { request: { items: [firstProject] } } },
    });
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ troubles: { locks: null }, sheet: { access: { open: 'asked' } } });
    expect(workbook.journal.filter((call) => call.startsWith('lockSheet'))).toHaveLength(2);
  });

  test('a sheet whose locks could not be set as it was brought up is open all the same, and locked at the next look', async () => {
    const { open, server, workbook } = filledDesk();
    workbook.lockedBy(trouble('password'));
    server.giveBack([firstProject]);
    const sheet = await open();
    expect(sheet.state().troubles.locks?.what.en).toBe('password');
    expect(workbook.journal).not.toContain('lockSheet asked');
    await sheet.renew();
    expect(sheet.state().troubles.locks).toBeNull();
    expect(workbook.journal).toContain('lockSheet asked');
  });

  test('nothing new asks for nothing more, and no network is no news', async () => {
    const { sheet, server } = await submittedDesk();
    await sheet.renew();
    server.reach(false);
    await sheet.renew();
    expect(server.journal.filter((name) => name === 'readSheet')).toHaveLength(1);
    expect(sheet.state().stage).toEqual({ at: 'editing' });
  });

  test('older news, come late, takes no place of newer', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.giveBack([firstProject]);
    const letOlderGoOn = workbook.hold('lockSheet');
    const looking = sheet.renew();
    await settled();
    const letNewerGoOn = workbook.hold('lockSheet');
    const saving = sheet.saveDraft();
    await settled();
    letNewerGoOn();
    await saving;
    const newer = sheet.state();
    expect(newer.stored).toMatchObject({ step: 2, revision: 1 });
    letOlderGoOn();
    await looking;
    expect(sheet.state()).toBe(newer);
  });
});

describe('another revision, stored from another place', () => {
  test('with equal rows only its number is taken', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.storeElsewhere(complete());
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ revision: 1, stage: { at: 'editing' } });
    expect(workbook.now().revision).toBe(1);
  });

  test('with other rows the comparison opens once; decided later, it comes with the next storing', async () => {
    const { open, server } = filledDesk();
    const sheet = await open();
    server.storeElsewhere(otherwise());
    await sheet.renew();
    expect(sheet.state().stage).toMatchObject({ at: 'conflict', again: { as: 'nothing' } });
    sheet.backToEditing();
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ revision: 0, stage: { at: 'editing' } });
    await sheet.saveDraft();
    expect(sheet.state().stage).toMatchObject({ at: 'conflict', again: { as: 'draft' } });
    await sheet.keepMine();
    expect(sheet.state()).toMatchObject({ revision: 2, stored: { rows: complete() } });
  });

  test('while a submission waits nothing opens: the server will say so itself', async () => {
    const { open, server, outbox } = filledDesk();
    const sheet = await open();
    server.reach(false);
    await sheet.prepareSubmission();
    await sheet.confirmSubmission();
    server.reach(true);
    server.storeElsewhere(otherwise());
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ stored: { revision: 1 }, stage: { at: 'editing' } });
    await outbox.sendAgain();
    expect(sheet.state().stage).toMatchObject({ at: 'conflict', again: { as: 'submission' } });
  });

  test('mine kept where nothing was to be stored: the next follows the server’s', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.storeElsewhere(otherwise());
    await sheet.renew();
    await sheet.keepMine();
    expect(sheet.state()).toMatchObject({ revision: 1, stage: { at: 'editing' } });
    expect(workbook.now().revision).toBe(1);
    expect(server.stored().revision).toBe(1);
  });
});
