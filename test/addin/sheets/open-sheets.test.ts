import { describe, expect, test } from 'vitest';
import type { OpenSheet } from '../../../addin/sheets/open-sheet.ts';
import { createOpenSheets } from '../../../addin/sheets/open-sheets.ts';
import { placeName } from '../../../addin/sync/outbox-entry.ts';
import { completeRow } from '../../shared/sheet.ts';
import { place } from '../sync/answers.ts';
import { trouble } from './fake-workbook.ts';
import { complete, otherwise, settled, sheetDesk } from './sheet-desk.ts';

/** Several sheets in one workbook, and which of them the pane is about: the table in addin/sheets/open-sheets.ts. */

const [first, second, third] = ['2563-Q1', '2563-Q2', '2563-Q3'] as const;
const nameOf = (period: string) => placeName({ ...place, period });

/** A workbook with three sheets of จอมทอง and a worksheet of its officer's own, in front. */
async function threeSheets({ district = place.district }: { district?: string } = {}) {
  const desk = sheetDesk();
  const { workbook, server, ports } = desk;
  for (const period of [first, second, third]) {
    workbook.has(complete(), 0, period);
    server.also(period);
  }
  const sheets = createOpenSheets(ports, workbook.frontPort, [district]);
  await sheets.begin();
  return {
    ...desk,
    sheets,
    shown: () => sheets.state().shown,
    sheet(period: string): OpenSheet {
      const opening = sheets.state().openings.get(nameOf(period))?.state();
      if (opening?.at !== 'open') throw new Error(`the sheet of ${period} is ${opening?.at}`);
      return opening.sheet;
    },
    async goTo(worksheet: string) {
      workbook.bringInFront(worksheet);
      await settled();
    },
  };
}

describe('the worksheet in front', () => {
  test('a pane that begins on a sheet of ours is about it, and does not bring it up again', async () => {
    const { sheets, workbook, goTo, shown, ports, server } = await threeSheets();
    expect(shown()).toBeNull();
    sheets.close();
    await goTo(second);
    const again = createOpenSheets(ports, workbook.frontPort, [place.district]);
    await again.begin();
    await settled();
    expect(again.state()).toMatchObject({ shown: nameOf(second), front: { place: { period: second } } });
    expect(server.journal).toContain('listAssignments');
  });

  test('the pane follows from sheet to sheet; on any other worksheet it stays with the last one', async () => {
    const { sheets, sheet, goTo, shown } = await threeSheets();
    await goTo(first);
    expect(shown()).toBe(nameOf(first));
    await goTo(second);
    expect(shown()).toBe(nameOf(second));
    expect([first, second].map((period) => sheet(period).state().inFront)).toEqual([false, true]);
    await goTo('บันทึกของฉัน');
    expect(shown()).toBe(nameOf(second));
    expect(sheets.state().front).toMatchObject({ kind: 'other', title: 'บันทึกของฉัน' });
    expect(sheet(second).state().inFront).toBe(false);
  });

  test('a sheet of another district is not opened', async () => {
    const { sheets, goTo, shown } = await threeSheets({ district: '1001' });
    await goTo(first);
    expect(shown()).toBeNull();
    expect(sheets.state().front).toMatchObject({ kind: 'foreign', place });
    expect(sheets.state().openings.size).toBe(0);
  });

  test('a sheet that is open is known by its worksheet, and no sync asks who it is', async () => {
    const { goTo, workbook } = await threeSheets();
    await goTo(first);
    await goTo(second);
    const looks = () => workbook.journal.filter((call) => call === 'readFront').length;
    const before = looks();
    await goTo(first);
    expect(looks()).toBe(before);
  });

  test('back at the list, the same worksheet in front is no news; the next one is', async () => {
    const { sheets, goTo, shown } = await threeSheets();
    await goTo(first);
    sheets.showList();
    await goTo('บันทึกของฉัน');
    expect(shown()).toBeNull();
    await goTo(first);
    expect(shown()).toBe(nameOf(first));
  });

  test('where Excel does not say which one it is, the pane stays as it is, and asks again by itself', async () => {
    const { goTo, shown, workbook, beQuiet } = await threeSheets();
    await goTo(first);
    workbook.fail('readFront', trouble('busy'));
    await goTo(second);
    expect(shown()).toBe(nameOf(first));
    await beQuiet();
    expect(shown()).toBe(nameOf(second));
  });

  test('where Excel does not let it be followed at first, it is from the next try on', async () => {
    const { workbook, sheets, ports, beQuiet } = await threeSheets();
    sheets.close();
    workbook.fail('watchFront', trouble('busy'));
    const again = createOpenSheets(ports, workbook.frontPort, [place.district]);
    await again.begin();
    workbook.bringInFront(second);
    await settled();
    expect(again.state()).toMatchObject({ front: null, shown: null });
    await beQuiet();
    expect(again.state()).toMatchObject({ front: { place: { period: second } }, shown: nameOf(second) });
  });

  test('one that could not be opened is tried again', async () => {
    const { sheets, goTo, server, sheet } = await threeSheets();
    server.reach(false);
    await goTo(first);
    const opening = sheets.state().openings.get(nameOf(first));
    expect(opening?.state()).toMatchObject({ at: 'failed', trouble: { code: 'offline' } });
    server.reach(true);
    await opening?.open();
    expect(sheet(first).state().inFront).toBe(true);
  });
});

describe('a copy in front', () => {
  test('made the one that is sent, it is read and nothing of the one before is taken for it', async () => {
    const { sheets, sheet, goTo, shown, workbook } = await threeSheets();
    await goTo(first);
    workbook.hasCopy('สำเนา', otherwise());
    await goTo('สำเนา');
    expect(sheets.state().front).toMatchObject({ kind: 'copy', original: first });
    expect(shown()).toBe(nameOf(first));
    expect(await sheets.makeTheOne()).toMatchObject({ ok: true });
    await settled();
    expect(sheets.state().front).toMatchObject({ kind: 'ours', place: { period: first } });
    expect(sheet(first).state().reading.rows).toEqual(otherwise());
    expect(sheet(first).lastWhole()?.rows).toEqual(otherwise());
  });

  test('is not made that while something is done with the one that is sent', async () => {
    const { sheets, sheet, goTo, workbook } = await threeSheets();
    await goTo(first);
    await sheet(first).prepareSubmission();
    workbook.hasCopy('สำเนา', otherwise());
    await goTo('สำเนา');
    const goOn = workbook.hold('readSheet');
    await goTo(first);
    const checking = sheet(first).check();
    await goTo('สำเนา');
    expect(await sheets.makeTheOne()).toMatchObject({ ok: false });
    goOn();
    await checking;
    expect(workbook.journal).not.toContain('makeTheOne');
  });
});

describe('no edit goes unanswered', () => {
  test('an edit of an open sheet is judged while another one is shown, and while the list is', async () => {
    const { sheets, goTo, sheet, workbook, beQuiet } = await threeSheets();
    await goTo(first);
    await goTo(second);
    workbook.edit({ rows: otherwise('') }, first);
    await beQuiet();
    expect(sheet(first).state().judgement.blocking).toHaveLength(1);
    expect(sheet(second).state().judgement.blocking).toEqual([]);
    sheets.showList();
    workbook.edit({ rows: otherwise('') }, second);
    await beQuiet();
    expect(sheet(second).state().judgement.blocking).toHaveLength(1);
  });

  test('a change that nobody told of is read when the sheet comes in front', async () => {
    const { goTo, sheet, workbook } = await threeSheets();
    await goTo(first);
    await goTo(second);
    workbook.watchers.clear();
    workbook.edit({ rows: otherwise('อีกโครงการ') }, first);
    await goTo(first);
    expect(sheet(first).state().reading.rows).toEqual(otherwise('อีกโครงการ'));
  });

  test('what was typed into the pane stays with its sheet', async () => {
    const { goTo, sheet } = await threeSheets();
    await goTo(first);
    sheet(first).writeReport('ไตรมาสแรก');
    await goTo(second);
    expect(sheet(second).state().report.text).toBe('');
    sheet(second).writeReport('ไตรมาสที่สอง');
    await goTo(first);
    expect([first, second].map((period) => sheet(period).state().report.text)).toEqual(['ไตรมาสแรก', 'ไตรมาสที่สอง']);
  });
});

describe('nothing is sent unseen', () => {
  test.each(['saveDraft', 'prepareSubmission'] as const)(
    '%s does nothing while another worksheet is in front',
    async (act) => {
      const { goTo, sheet, server } = await threeSheets();
      await goTo(first);
      await goTo('บันทึกของฉัน');
      await sheet(first)[act]();
      expect(sheet(first).state().stage).toEqual({ at: 'editing' });
      expect(server.journal).not.toContain('saveDraft');
    },
  );

  test.each(['saveDraft', 'prepareSubmission'] as const)(
    '%s stops where the worksheet went out of sight and nobody told',
    async (act) => {
      const { goTo, sheet, server, workbook } = await threeSheets();
      await goTo(first);
      workbook.moving.clear();
      await goTo(second);
      await sheet(first)[act]();
      expect(sheet(first).state().stage).toMatchObject({ at: 'told', what: 'put-off' });
      expect(server.journal).not.toContain('saveDraft');
    },
  );

  test('a confirmation is put off when another worksheet comes in front, and confirms nothing any more', async () => {
    const { goTo, sheet, server } = await threeSheets();
    await goTo(first);
    await sheet(first).prepareSubmission();
    expect(sheet(first).state().stage.at).toBe('confirming');
    await goTo(second);
    expect(sheet(first).state().stage).toMatchObject({ at: 'told', what: 'put-off' });
    await sheet(first).confirmSubmission();
    expect(server.journal).not.toContain('submit');
  });

  test('a withdrawal stays open with its sheet, with what was typed into it', async () => {
    const { goTo, sheet, server } = await threeSheets();
    server.move({ state: 'submitted', revision: 1, rows: complete() });
    await goTo(first);
    sheet(first).askToWithdraw();
    sheet(first).writeWithdrawal('พิมพ์ค้างไว้');
    await goTo(second);
    await goTo(first);
    expect(sheet(first).state().stage).toEqual({ at: 'withdrawing', message: 'พิมพ์ค้างไว้' });
  });

  test('a submission that is under way ends on its own sheet, and no other’s', async () => {
    const { goTo, sheet, server, shown } = await threeSheets();
    await goTo(first);
    await sheet(first).prepareSubmission();
    const goOn = server.hold('submit');
    const sending = sheet(first).confirmSubmission();
    await goTo(second);
    goOn();
    await sending;
    await settled();
    expect(shown()).toBe(nameOf(second));
    expect(sheet(first).state()).toMatchObject({ revision: 1, stage: { at: 'received' } });
    expect(sheet(second).state()).toMatchObject({ revision: 0, stage: { at: 'editing' }, stored: { state: 'none' } });
  });
});

describe('from the list', () => {
  test('a sheet is brought in front; opened again, it is fetched anew and remembers how it was last seen whole', async () => {
    const { sheets, sheet, goTo, workbook, server, beQuiet } = await threeSheets();
    await goTo(first);
    workbook.edit({ rows: otherwise() }, first);
    await beQuiet();
    workbook.edit(
      { rows: [], damage: [{ kind: 'table-missing', what: { th: '', en: '' }, cure: { th: '', en: '' } }] },
      first,
    );
    await beQuiet();
    await goTo('บันทึกของฉัน');
    const before = sheet(first);
    await sheets.open(server.assignment(first));
    await settled();
    expect(sheet(first)).not.toBe(before);
    expect(sheets.state().front?.worksheet).toBe(first);
    await sheet(first).restore();
    expect(sheet(first).state().reading.rows).toEqual(otherwise());
  });

  test('a worksheet in front that had lost what says whose it is, is its sheet’s own from its opening on', async () => {
    const { sheets, sheet, goTo, workbook, server } = await threeSheets();
    workbook.hasUnlinked(complete(), first);
    await goTo(first);
    expect(sheets.state()).toMatchObject({ shown: null, front: { kind: 'other' } });
    await sheets.open(server.assignment(first));
    expect(sheets.state()).toMatchObject({ shown: nameOf(first), front: { kind: 'ours', worksheet: first } });
    expect(sheet(first).state().inFront).toBe(true);
  });

  test('one in which something is being done is shown as it is', async () => {
    const { sheets, sheet, goTo, server } = await threeSheets();
    await goTo(first);
    server.storeElsewhere([completeRow(1)]);
    await sheet(first).renew();
    const before = sheet(first);
    sheets.showList();
    await goTo(second);
    await sheets.open(server.assignment(first));
    await settled();
    expect(sheet(first)).toBe(before);
    expect(sheet(first).state()).toMatchObject({ inFront: true, stage: { at: 'conflict' } });
  });

  test('a person who has gone on while a sheet was being opened is not fetched back by one that was found', async () => {
    const { goTo, sheets, workbook, server } = await threeSheets();
    const goOn = server.hold('readSheet');
    await goTo(first);
    await goTo('บันทึกของฉัน');
    goOn();
    await settled();
    await settled();
    expect(sheets.state().front).toMatchObject({ worksheet: 'บันทึกของฉัน' });
    expect(workbook.journal).toContain('openWorksheet');
  });

  test('closed, it follows no more and watches nothing', async () => {
    const { sheets, goTo, workbook, shown } = await threeSheets();
    await goTo(first);
    sheets.close();
    await settled();
    expect(workbook.watchers.size).toBe(0);
    expect(workbook.moving.size).toBe(0);
    expect(shown()).toBe(nameOf(first));
  });
});
