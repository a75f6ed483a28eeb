import { expect, test } from 'vitest';
import { truthsTold } from '../../../../addin/panes/sheets/truths/truths-told.ts';
import type { OpenSheet } from '../../../../addin/sheets/open-sheet.ts';
import { complete, filledDesk, otherwise, settled } from '../../sheets/sheet-desk.ts';
import { place } from '../../sync/answers.ts';

/** What the pane says of a sheet beside what is here, along its way, in the words of the screen. */

const told = (sheet: OpenSheet) => truthsTold(sheet.state()).map(({ what, figures }) => [what.en, figures?.en ?? null]);
const inThai = (sheet: OpenSheet) =>
  truthsTold(sheet.state()).map(({ what, figures }) => [what.th, figures?.th ?? null]);

test('from the first cell to a sheet that was given back', async () => {
  const { open, workbook, server, beQuiet } = filledDesk();
  const sheet = await open();
  const edit = async (project: string) => {
    workbook.edit({ rows: otherwise(project) });
    await beQuiet();
  };
  expect(told(sheet)).toEqual([['Not saved yet: 3 rows', null]]);

  await sheet.saveDraft();
  expect(told(sheet)).toEqual([]);
  await edit('ก');
  sheet.writeReport('ประชุม');
  expect(told(sheet).map(([what]) => what)).toEqual([
    '1 row and the report text differ from revision 1, as it was saved',
  ]);

  await sheet.prepareSubmission();
  await sheet.confirmSubmission();
  await settled();
  sheet.backToEditing();
  expect(told(sheet)).toEqual([]);
  await edit('ข');
  expect(told(sheet)).toEqual([['1 row differs from what you submitted', '0.00 sent, 100.00 here']]);
  expect(inThai(sheet)).toEqual([['1 แถวต่างจากที่ส่งไป', 'ส่ง 0.00 · ที่นี่ 100.00']]);

  sheet.askToWithdraw();
  await sheet.withdraw();
  await settled();
  expect(inThai(sheet)).toEqual([
    ['1 แถวต่างจากฉบับที่ถอนกลับมา', 'ถอน 0.00 · ที่นี่ 100.00'],
    ['1 แถวยังไม่ได้บันทึก ต่างจากฉบับที่ 2', null],
  ]);
  await edit('ก');
  expect(told(sheet)).toEqual([['Withdrawn: nothing counts as submitted now', '0.00 withdrawn, 100.00 here']]);

  server.giveBack([]);
  await sheet.renew();
  await edit('ค');
  expect(told(sheet)).toEqual([
    ['1 row differs from what was returned to you', '0.00 sent, 100.00 here'],
    ['1 row differs from revision 2, as it was saved', null],
  ]);
  await sheet.saveDraft();
  expect(told(sheet)).toEqual([['1 row differs from what was returned to you', '0.00 sent, 100.00 here']]);
});

test('an edit while the answer to a submission is out', async () => {
  const { open, workbook, server, outbox, beQuiet } = filledDesk();
  const sheet = await open();
  server.reach(false);
  await sheet.prepareSubmission();
  await sheet.confirmSubmission();
  workbook.edit({ rows: otherwise() });
  await beQuiet();
  expect(told(sheet)[0]).toEqual([
    '1 row differs from the submission that is not confirmed yet',
    '100.00 on its way, 100.00 here',
  ]);
  server.reach(true);
  await outbox.sendAgain();
  await settled();
  expect(server.stored()).toMatchObject({ ...place, rows: complete() });
  expect(told(sheet)).toEqual([['1 row differs from what you submitted', '0.00 sent, 100.00 here']]);
});
