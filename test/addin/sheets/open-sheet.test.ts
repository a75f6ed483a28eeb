import { describe, expect, test } from 'vitest';
import { isBusy } from '../../../addin/sheets/sheet-state.ts';
import { completeRow } from '../../shared/sheet.ts';
import { place } from '../sync/answers.ts';
import { problem } from './fake-server.ts';
import { tableMissing, trouble } from './fake-workbook.ts';
import { complete, filledDesk, otherwise, settled, sheetDesk } from './sheet-desk.ts';

/** What becomes of an open sheet: the table in addin/sheets/open-sheet.ts, line by line. */

const reportName = 'traimat.report.workbook-1.2100-1040.2563-Q1.1035';
const answersName = (request: number) => `traimat.answers.workbook-1.2100-1040.2563-Q1.1035.${request}`;
const firstProject = { subject: '1035-001', column: 'project', message: 'ระบุชื่อ' };
const content = { rows: complete(), report: '', notApplicable: false };

/** A sheet that จอมทอง has submitted as revision 1, open in its workbook. */
async function submitted() {
  const desk = filledDesk();
  desk.server.move({ ...content, state: 'submitted', revision: 1 });
  return { ...desk, sheet: await desk.open() };
}

describe('opening', () => {
  test('an empty workbook is laid with the register’s communities', async () => {
    const { open, workbook } = sheetDesk();
    const { step, reading, judgement, revision } = (await open()).state();
    expect({ step, revision }).toEqual({ step: { at: 'editing' }, revision: 0 });
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
  ])('%s', async (_, rows, revision, step) => {
    const { open, workbook, server } = sheetDesk();
    workbook.has(complete(), 3);
    server.move({ rows, revision: 4, state: 'draft' });
    const sheet = await open();
    expect(sheet.state()).toMatchObject({ revision, step: { at: step } });
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
    await sheet.check();
    expect(sheet.state()).toMatchObject({ troubles: { reading: null }, step: { at: 'told', what: 'checked' } });
  });
});

describe('saved', () => {
  test('the workbook comes from that revision then, here and in its note, and no text is kept any more', async () => {
    const { open, workbook, server, storage } = filledDesk();
    const sheet = await open();
    sheet.writeReport('ประชุมแล้ว');
    await sheet.saveDraft();
    expect(sheet.state()).toMatchObject({
      revision: 1,
      stored: { revision: 1, report: 'ประชุมแล้ว' },
      step: { at: 'told', what: 'draft-saved', moment: '2026-11-22T09:00:00.000Z' },
    });
    expect(workbook.now().revision).toBe(1);
    expect(storage.length).toBe(0);
    await sheet.saveDraft();
    expect(server.stored().revision).toBe(2);
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
    await outbox.submit(place, 1, content);
    goOn();
    await saving;
    await settled();
    expect(sheet.state()).toMatchObject({ revision: 2, step: { at: 'received' }, stored: { revision: 2 } });
  });

  test('with an error of the world the sheet stays as it is', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.reach(false);
    await sheet.saveDraft();
    expect(sheet.state()).toMatchObject({ revision: 0, step: { at: 'failed', trouble: { code: 'offline' } } });
    expect(workbook.journal).toEqual(['openWorksheet', 'readSheet']);
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
      step: { at: 'received', receipt: { revision: 1 } },
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
    expect(sheet.state()).toMatchObject({ revision: 0, step: { at: 'editing' }, dispatch: { state: 'waiting' } });
    server.reach(true);
    await outbox.sendAgain();
    await settled();
    expect(sheet.state()).toMatchObject({ revision: 1, step: { at: 'received' }, dispatch: null });
  });

  test('what ended while the sheet was closed is told when it opens', async () => {
    const { open, outbox, workbook } = filledDesk();
    await outbox.submit(place, 0, content);
    const sheet = await open();
    expect(sheet.state()).toMatchObject({ revision: 1, receipt: 'receipt-1', step: { at: 'received' } });
    expect(workbook.now().revision).toBe(1);
    expect(outbox.dispatches()).toEqual([]);
  });

  test('issues in the sheet stand in the way before anything is sent', async () => {
    const { open, workbook, server } = filledDesk();
    const sheet = await open();
    workbook.edit({ rows: otherwise('') });
    await sheet.prepareSubmission();
    expect(sheet.state().step).toEqual({ at: 'blocked', issues: null });
    expect(server.journal).not.toContain('submit');
  });

  test.each([
    ['has-issues', { issues: [] }, { at: 'blocked', issues: [] }, 0],
    ['wrong-state', { state: 'in-review' }, { at: 'failed', trouble: { cure: { en: /In review/ } } }, 1],
    ['quarter-closed', {}, { at: 'failed' }, 1],
    ['forbidden', {}, { at: 'failed' }, 0],
  ] as const)(
    'refused with %s: its end is told once, with a look at the server where it has moved',
    async (code, parts, step, looks) => {
      const { open, server, outbox } = filledDesk();
      const sheet = await open();
      server.fail('submit', problem(code, parts as object));
      await sheet.prepareSubmission();
      await sheet.confirmSubmission();
      await settled();
      const cure = 'trouble' in step ? { trouble: { cure: { en: expect.stringMatching(step.trouble.cure.en) } } } : {};
      expect(sheet.state()).toMatchObject({ revision: 0, dispatch: null, step: { ...step, ...cure } });
      expect(outbox.dispatches()).toEqual([]);
      expect(server.journal.filter((name) => name === 'listAssignments')).toHaveLength(looks);
    },
  );

  test('it is withdrawn, from the step that was seen', async () => {
    const { sheet, server } = await submitted();
    sheet.askToWithdraw();
    await sheet.withdraw('ลืมแก้');
    expect(sheet.state()).toMatchObject({ step: { at: 'told', what: 'withdrawn' }, stored: { state: 'draft' } });
    server.move({ state: 'in-review' });
    sheet.askToWithdraw();
    await sheet.withdraw('');
    expect(sheet.state()).toMatchObject({
      step: { at: 'failed', trouble: { problem: { code: 'sheet-moved' } } },
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
    expect(sheet.state()).toMatchObject({ revision: 0, step: { at: 'conflict', current: { revision: 1 } } });
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
    expect(sheet.state()).toMatchObject({ revision: 2, step: { at: end } });
    expect(workbook.now().revision).toBe(2);
  });

  test('take theirs: rows and texts are the server’s, and mine can be had back', async () => {
    const { sheet, workbook, storage } = await conflicting('draft');
    await sheet.takeTheirs();
    expect(sheet.state()).toMatchObject({
      revision: 1,
      reading: { rows: otherwise() },
      report: { text: 'ของอีกคน', previous: 'ของฉัน' },
      step: { at: 'told', what: 'taken' },
    });
    expect(workbook.now().revision).toBe(1);
    expect(storage.length).toBe(0);
    sheet.writeReport('ของฉัน');
    expect(sheet.state().report.previous).toBeNull();
  });

  test('take theirs, where the workbook refuses: all stays mine; where it cannot be read then, all is theirs', async () => {
    const { sheet, workbook } = await conflicting('draft');
    workbook.fail('replaceRows', trouble('denied'));
    await sheet.takeTheirs();
    expect(sheet.state()).toMatchObject({ revision: 0, report: { text: 'ของฉัน' }, step: { at: 'failed' } });
    await sheet.saveDraft();
    workbook.fail('readSheet', trouble('busy'));
    await sheet.takeTheirs();
    expect(sheet.state()).toMatchObject({ revision: 1, report: { text: 'ของอีกคน' }, step: { at: 'failed' } });
  });
});

describe('a look at the server', () => {
  test('given back: locks, request and answers come, and what is asked is answered for that request', async () => {
    const { sheet, server, workbook, storage } = await submitted();
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
    const { sheet, server } = await submitted();
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

  test('the step has moved elsewhere: everything is locked', async () => {
    const { sheet, server, workbook } = await submitted();
    server.move({ state: 'in-review' });
    await sheet.renew();
    expect(sheet.state().sheet.access).toEqual({ open: 'nothing' });
    expect(workbook.now().locks).toBe('locked');
  });

  test('locks that could not be set are said, and set at the next look', async () => {
    const { sheet, server, workbook } = await submitted();
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

  test('nothing new asks for nothing more, and no network is no news', async () => {
    const { sheet, server } = await submitted();
    await sheet.renew();
    server.reach(false);
    await sheet.renew();
    expect(server.journal.filter((name) => name === 'readSubmission')).toHaveLength(1);
    expect(sheet.state().step).toEqual({ at: 'editing' });
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
    expect(sheet.state()).toMatchObject({ revision: 1, step: { at: 'editing' } });
    expect(workbook.now().revision).toBe(1);
  });

  test('with other rows the comparison opens once; decided later, it comes with the next storing', async () => {
    const { open, server } = filledDesk();
    const sheet = await open();
    server.storeElsewhere(otherwise());
    await sheet.renew();
    expect(sheet.state().step).toMatchObject({ at: 'conflict', again: { as: 'nothing' } });
    sheet.backToEditing();
    await sheet.renew();
    expect(sheet.state()).toMatchObject({ revision: 0, step: { at: 'editing' } });
    await sheet.saveDraft();
    expect(sheet.state().step).toMatchObject({ at: 'conflict', again: { as: 'draft' } });
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
    expect(sheet.state()).toMatchObject({ stored: { revision: 1 }, step: { at: 'editing' } });
    await outbox.sendAgain();
    expect(sheet.state().step).toMatchObject({ at: 'conflict', again: { as: 'submission' } });
  });

  test('mine kept where nothing was to be stored: the next follows the server’s', async () => {
    const { open, server, workbook } = filledDesk();
    const sheet = await open();
    server.storeElsewhere(otherwise());
    await sheet.renew();
    await sheet.keepMine();
    expect(sheet.state()).toMatchObject({ revision: 1, step: { at: 'editing' } });
    expect(workbook.now().revision).toBe(1);
    expect(server.stored().revision).toBe(1);
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
      step: { at: 'told', what: 'restored' },
    });
    expect(workbook.journal).toContain('stopWatching');
    expect(workbook.watchers.size).toBe(1);
    workbook.edit({ rows: complete() });
    expect(await beQuiet()).toBe(1);
    expect(sheet.state().reading.rows).toEqual(complete());
  });

  test('never seen whole, it is restored from what the server has', async () => {
    const { open, workbook, server } = filledDesk();
    server.move({ ...content, state: 'draft' });
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
    workbook.fail('goToCell', trouble('gone'));
    await sheet.goTo({ row: 2, column: null });
    expect(sheet.state().step).toMatchObject({ at: 'failed', trouble: { what: { en: 'gone' } } });
  });
});

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
    const { step } = sheet.tidying.state();
    if (step.at !== 'done') throw new Error(step.at);
    expect(step.cells).toHaveLength(1);
    await sheet.tidying.undo(step.cells);
    expect(sheet.tidying.state().step).toEqual({ at: 'undone', cells: 1, kept: 0 });
    expect(sheet.state().reading.rows).toEqual(untidy());
  });

  test('a failed way back can be tried again', async () => {
    const { open, workbook, beQuiet } = filledDesk();
    const sheet = await open();
    workbook.edit({ rows: untidy() });
    await beQuiet();
    await sheet.tidying.apply();
    const { step: done } = sheet.tidying.state();
    if (done.at !== 'done') throw new Error(done.at);
    workbook.fail('writeCells', trouble('denied'));
    await sheet.tidying.undo(done.cells);
    expect(sheet.tidying.state().step).toMatchObject({ at: 'failed', undoable: done.cells });
  });
});

describe('after it was closed', () => {
  test('while its answers were on the way, the workbook is not touched', async () => {
    const { opening, server, workbook } = sheetDesk();
    const opened = opening();
    const goOn = server.hold('readSubmission');
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
    expect(sheet.state()).toMatchObject({ reading: before.reading, step: { at: 'working' } });
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
    expect(sheet.state()).toMatchObject({ step: { at: 'working' } });
    expect((await open()).state()).toMatchObject({ revision: 1, step: { at: 'editing' } });
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
    const { sheet, server, workbook } = await submitted();
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
    await outbox.submit(place, 0, content);
    await settled();
    expect(outbox.dispatches()).toMatchObject([{ state: 'arrived' }]);
    expect((await open()).state().step.at).toBe('received');
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
    await Promise.all([sheet.withdraw(''), sheet.withdraw('')]);
    const stored = server.journal.filter((name) => ['saveDraft', 'submit', 'withdraw'].includes(name));
    expect(stored).toEqual(['saveDraft', 'submit', 'withdraw']);
  });

  test('what has been overtaken says nothing more', async () => {
    const { open, outbox, workbook } = filledDesk();
    const sheet = await open();
    const goOn = workbook.hold('readSheet');
    const checking = sheet.check();
    await outbox.submit(place, 0, content);
    await settled();
    goOn();
    await checking;
    expect(sheet.state().step.at).toBe('received');
  });
});
