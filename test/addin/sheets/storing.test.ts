import { describe, expect, test } from 'vitest';
import { isBusy } from '../../../addin/sheets/open-sheet-state.ts';
import { place } from '../sync/answers.ts';
import { problem } from './fake-server.ts';
import { trouble } from './fake-workbook.ts';
import {
  answersName,
  complete,
  content,
  filledDesk,
  firstProject,
  otherwise,
  reportName,
  settled,
  submittedDesk,
} from './sheet-desk.ts';

/** Drafts, submissions, and what the server has to say to them. */

describe('saved', () => {
  test('the workbook comes from that revision then, here and in its note, and no text is kept any more', async () => {
    const { open, workbook, server, storage } = filledDesk();
    const sheet = await open();
    sheet.writeReport('ประชุมแล้ว');
    await sheet.saveDraft();
    expect(sheet.state()).toMatchObject({
      revision: 1,
      stored: { revision: 1, report: 'ประชุมแล้ว' },
      stage: { at: 'told', what: 'draft-saved', moment: '2026-11-22T09:00:00.000Z' },
    });
    expect(workbook.now().revision).toBe(1);
    expect(storage.length).toBe(0);
    await sheet.saveDraft();
    expect(server.stored().revision).toBe(2);
  });

  test('a note that Excel does not take is taken later by itself', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.fail('markRevision', trouble('behind'));
    await sheet.saveDraft();
    expect(sheet.state()).toMatchObject({ revision: 1, stage: { at: 'told', what: 'draft-saved' } });
    expect(workbook.now().revision).toBe(0);
    await beQuiet();
    expect(workbook.now().revision).toBe(1);
  });

  test('what is written while it goes is kept on', async () => {
    const { open, server, storage } = filledDesk();
    server.giveBack([firstProject]);
    const sheet = await open();
    sheet.writeReport('ประชุม');
    sheet.writeAnswer('', 'รับ');
    const goOn = server.hold('saveDraft');
    const saving = sheet.saveDraft();
    await settled();
    sheet.writeReport('ประชุมแล้ว');
    sheet.writeAnswer('', 'รับทราบ');
    goOn();
    await saving;
    expect(server.stored()).toMatchObject({ report: 'ประชุม', answers: { '': 'รับ' } });
    expect(storage.getItem(reportName)).toBe('ประชุมแล้ว');
    expect(storage.getItem(answersName(0))).toBe('{"":"รับทราบ"}');
    expect(sheet.state()).toMatchObject({ report: { text: 'ประชุมแล้ว' }, answers: { given: { '': 'รับทราบ' } } });
  });

  test('where a submission arrives before its end is told, the receipt stays', async () => {
    const { open, outbox, workbook } = filledDesk();
    const sheet = await open();
    const goOn = workbook.hold('markRevision');
    const saving = sheet.saveDraft();
    await settled();
    await outbox.submit(place, 1, content());
    goOn();
    await saving;
    await settled();
    expect(sheet.state()).toMatchObject({ revision: 2, stage: { at: 'received' }, stored: { revision: 2 } });
  });

  test('with an error of the world the sheet stays as it is', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.reach(false);
    await sheet.saveDraft();
    expect(sheet.state()).toMatchObject({ revision: 0, stage: { at: 'failed', trouble: { code: 'offline' } } });
    expect(workbook.journal).toEqual(['openWorksheet', 'readSheet']);
  });
});

describe('stored, but the answer was lost', () => {
  async function unansweredDesk() {
    const desk = filledDesk();
    const sheet = await desk.open();
    sheet.writeReport('ประชุม');
    desk.server.answer(false);
    await sheet.saveDraft();
    desk.server.answer(true);
    expect(desk.server.stored()).toMatchObject({ revision: 1, report: 'ประชุม' });
    expect(sheet.state()).toMatchObject({ revision: 0, stage: { at: 'failed', trouble: { code: 'offline' } } });
    return { ...desk, sheet };
  }

  test('the same again is the same revision', async () => {
    const { sheet, server, workbook } = await unansweredDesk();
    await sheet.saveDraft();
    expect(server.stored().revision).toBe(1);
    expect(sheet.state()).toMatchObject({ revision: 1, stage: { at: 'told', what: 'draft-saved' } });
    expect(workbook.now().revision).toBe(1);
  });

  test('what has been changed since is stored on top of it, and is no conflict', async () => {
    const { sheet, server } = await unansweredDesk();
    sheet.writeReport('ประชุมแล้ว');
    await sheet.saveDraft();
    expect(server.stored()).toMatchObject({ revision: 2, report: 'ประชุมแล้ว' });
    expect(sheet.state()).toMatchObject({ revision: 2, stage: { at: 'told', what: 'draft-saved' } });
  });

  test('so is what is submitted', async () => {
    const { sheet, server } = await unansweredDesk();
    await sheet.prepareSubmission();
    const received = new Promise<void>((resolve) => {
      sheet.subscribe(() => sheet.state().stage.at === 'received' && resolve());
    });
    await sheet.confirmSubmission();
    await received;
    await settled();
    expect(sheet.state()).toMatchObject({ revision: 2, stage: { at: 'received' } });
    expect(server.stored()).toMatchObject({ revision: 2, state: 'submitted' });
  });

  test('a look at the server takes it for one’s own, whatever has been changed since', async () => {
    const { sheet, workbook } = await unansweredDesk();
    sheet.backToEditing();
    workbook.edit({ rows: otherwise() });
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ revision: 1, stage: { at: 'editing' } });
  });

  test('what somebody else has stored meanwhile is a conflict', async () => {
    const { sheet, server } = await unansweredDesk();
    server.storeElsewhere(otherwise(), 'ของอีกคน');
    await sheet.saveDraft();
    expect(sheet.state()).toMatchObject({ revision: 0, stage: { at: 'conflict', current: { revision: 2 } } });
  });
});

describe('submitted', () => {
  test('it is sent, it arrives, and the workbook comes from it', async () => {
    const { open, server, workbook, outbox } = filledDesk();
    const sheet = await open();
    await sheet.prepareSubmission();
    const goOn = server.hold('submit');
    const sending = sheet.confirmSubmission();
    await settled();
    expect(isBusy(sheet.state())).toBe(true);
    await sheet.saveDraft();
    expect(server.journal).not.toContain('saveDraft');
    goOn();
    await sending;
    await settled();
    expect(sheet.state()).toMatchObject({
      ...{ revision: 1, receipt: 'receipt-1', dispatch: null },
      stage: { at: 'received', receipt: { revision: 1 } },
      stored: { state: 'submitted' },
      assignment: { state: 'submitted' },
    });
    expect(workbook.now().revision).toBe(1);
    expect(outbox.dispatches()).toEqual([]);
  });

  test('without a network it waits, and arrives when that is back', async () => {
    const { open, server, outbox } = filledDesk();
    const sheet = await open();
    server.reach(false);
    await sheet.prepareSubmission();
    await sheet.confirmSubmission();
    expect(sheet.state()).toMatchObject({ revision: 0, stage: { at: 'editing' }, dispatch: { state: 'waiting' } });
    server.reach(true);
    await outbox.sendAgain();
    await settled();
    expect(sheet.state()).toMatchObject({ revision: 1, stage: { at: 'received' }, dispatch: null });
  });

  test('what ended while the sheet was closed is told when it opens', async () => {
    const { open, outbox, workbook } = filledDesk();
    await outbox.submit(place, 0, content());
    const sheet = await open();
    expect(sheet.state()).toMatchObject({ revision: 1, receipt: 'receipt-1', stage: { at: 'received' } });
    expect(workbook.now().revision).toBe(1);
    expect(outbox.dispatches()).toEqual([]);
  });

  test('issues in the sheet stand in the way before anything is sent', async () => {
    const { open, workbook, server } = filledDesk();
    const sheet = await open();
    workbook.edit({ rows: otherwise('') });
    await sheet.prepareSubmission();
    expect(sheet.state().stage).toEqual({ at: 'blocked', issues: null });
    expect(server.journal).not.toContain('submit');
  });

  test.each([
    ['has-issues', { issues: [] }, { at: 'blocked', issues: [] }, 0],
    ['wrong-state', { state: 'in-review' }, { at: 'failed', trouble: { cure: { en: /In review/ } } }, 1],
    ['quarter-closed', {}, { at: 'failed' }, 1],
    ['forbidden', {}, { at: 'failed' }, 0],
  ] as const)(
    'refused with %s: its end is told once, with a look at the server where it has moved',
    async (code, parts, stage, looks) => {
      const { open, server, outbox } = filledDesk();
      const sheet = await open();
      server.fail('submit', problem(code, parts as object));
      await sheet.prepareSubmission();
      await sheet.confirmSubmission();
      await settled();
      const cure =
        'trouble' in stage ? { trouble: { cure: { en: expect.stringMatching(stage.trouble.cure.en) } } } : {};
      expect(sheet.state()).toMatchObject({ revision: 0, dispatch: null, stage: { ...stage, ...cure } });
      expect(outbox.dispatches()).toEqual([]);
      expect(server.journal.filter((name) => name === 'listAssignments')).toHaveLength(looks);
    },
  );

  test('it is withdrawn, from the step that was seen', async () => {
    const { sheet, server } = await submittedDesk();
    sheet.askToWithdraw();
    sheet.writeWithdrawal('ลืมแก้');
    await sheet.withdraw();
    expect(sheet.state()).toMatchObject({ stage: { at: 'told', what: 'withdrawn' }, stored: { state: 'draft' } });
    server.move({ state: 'in-review' });
    sheet.askToWithdraw();
    await sheet.withdraw();
    expect(sheet.state()).toMatchObject({
      stage: { at: 'failed', trouble: { problem: { code: 'sheet-moved' } } },
      stored: { state: 'in-review' },
    });
  });
});

describe('a newer revision on the server', () => {
  /** A sheet whose officer has saved, or submitted, past somebody else. */
  async function conflicting(as: 'draft' | 'submission') {
    const desk = filledDesk();
    const sheet = await desk.open();
    sheet.writeReport('ของฉัน');
    desk.server.storeElsewhere(otherwise(), 'ของอีกคน');
    if (as === 'draft') await sheet.saveDraft();
    else {
      await sheet.prepareSubmission();
      await sheet.confirmSubmission();
    }
    await settled();
    expect(sheet.state()).toMatchObject({ revision: 0, stage: { at: 'conflict', current: { revision: 1 } } });
    return { ...desk, sheet };
  }

  test.each([
    ['draft', 'told'],
    ['submission', 'received'],
  ] as const)('keep mine: the %s is stored on top of it, once', async (as, end) => {
    const { sheet, server, workbook } = await conflicting(as);
    await Promise.all([sheet.keepMine(), sheet.keepMine()]);
    await settled();
    expect(server.stored()).toMatchObject({ revision: 2, report: 'ของฉัน', rows: complete() });
    expect(sheet.state()).toMatchObject({ revision: 2, stage: { at: end } });
    expect(workbook.now().revision).toBe(2);
  });

  test('take theirs: rows and texts are the server’s, and mine can be had back', async () => {
    const { sheet, workbook, storage } = await conflicting('draft');
    await sheet.takeTheirs();
    expect(sheet.state()).toMatchObject({
      revision: 1,
      reading: { rows: otherwise() },
      report: { text: 'ของอีกคน', previous: 'ของฉัน' },
      stage: { at: 'told', what: 'taken' },
    });
    expect(workbook.now().revision).toBe(1);
    expect(storage.length).toBe(0);
    sheet.writeReport('ของฉัน');
    expect(sheet.state().report.previous).toBeNull();
  });

  test.each([
    ['blank', '  '],
    ['the same', 'ของอีกคน'],
  ])('take theirs: a report of mine that was %s is not offered again', async (_, mine) => {
    const { sheet } = await conflicting('draft');
    sheet.writeReport(mine);
    await sheet.takeTheirs();
    expect(sheet.state().report).toEqual({ text: 'ของอีกคน', previous: null });
  });

  test('take theirs, under a filter: rows that came into hidden ones are not named, a filter that is lost is', async () => {
    const { sheet, workbook } = await conflicting('draft');
    workbook.filter(['1035-001'], ['สถานะ']);
    await sheet.takeTheirs();
    expect(sheet.state().sight).toEqual({ shown: 'as-it-was', unfiltered: ['สถานะ'], unseen: [] });
  });

  test('take theirs: so are the answers', async () => {
    const { sheet, server } = await submittedDesk();
    server.giveBack([firstProject]);
    await sheet.renew();
    sheet.writeAnswer('', 'ของฉัน');
    server.move({ revision: 2, rows: otherwise(), answers: { '': 'ของอีกคน' } });
    await sheet.renew();
    expect(sheet.state().answers.given).toEqual({ '': 'ของฉัน' });
    await sheet.takeTheirs();
    expect(sheet.state().answers.given).toEqual({ '': 'ของอีกคน' });
  });

  test('take theirs, where the workbook refuses: all stays mine; where it cannot be read then, all is theirs', async () => {
    const { sheet, workbook } = await conflicting('draft');
    workbook.fail('replaceRows', trouble('denied'));
    await sheet.takeTheirs();
    expect(sheet.state()).toMatchObject({ revision: 0, report: { text: 'ของฉัน' }, stage: { at: 'failed' } });
    await sheet.saveDraft();
    workbook.fail('readSheet', trouble('busy'));
    await sheet.takeTheirs();
    expect(sheet.state()).toMatchObject({ revision: 1, report: { text: 'ของอีกคน' }, stage: { at: 'failed' } });
  });
});
