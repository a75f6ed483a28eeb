import { describe, expect, test } from 'vitest';
import type { Paper, SheetLine } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { problem } from './fake-server.ts';
import { complete, filledDesk, otherwise, type sheetDesk, submittedDesk } from './sheet-desk.ts';

/** What of an open sheet comes on paper: as the server holds it, with what is here beside it. */

function ofKind<Kind extends SheetLine['kind']>({ lines }: Paper, kind: Kind) {
  return lines.filter((line): line is Extract<SheetLine, { kind: Kind }> => line.kind === kind);
}

type Workbook = ReturnType<typeof sheetDesk>['workbook'];

function printed({ papers }: Workbook): Paper {
  const paper = papers.at(-1);
  if (!paper) throw new Error('nothing was printed');
  return paper;
}

const markOf = (paper: Paper) => ofKind(paper, 'mark')[0]?.words;
const quartersOf = (paper: Paper) =>
  ofKind(paper, 'table')
    .at(-1)
    ?.rows.map(([, figure]) => figure);
const unstored = (paper: Paper) => ofKind(paper, 'section').find(({ label }) => label.includes('not stored'));

const result = { measures: { numerator: '3', denominator: '3' }, figures: { percentage: { text: '100.00' } } };
const basis = {
  ...{ version: 1, roster: '1', targetVersion: 1, target: '75.0000', frozen: false, restated: null },
};

/** A sheet that จอมทอง has submitted, and has open as it was sent. */
async function sentDesk() {
  const desk = await submittedDesk();
  const submittedAt = '2026-11-22T08:00:00.000Z';
  const sent = { revision: 1, at: submittedAt, result, code: 'KX7F-22QD', content: null };
  desk.server.move({ result, basis, submittedAt, receipt: 'receipt-1', sent });
  await desk.sheet.renew();
  return desk;
}

test('it says what the server says of the year, in the digits that are wanted', async () => {
  const { sheet, workbook } = await sentDesk();
  await sheet.print('thai');
  expect(workbook.journal.at(-1)).toBe('layIndicatorSheet thai');
  expect(sheet.state().stage).toMatchObject({ at: 'told', what: 'printed' });
  const paper = printed(workbook);
  expect(markOf(paper)).toBe('ส่งแล้ว รอตรวจ · Submitted, not yet reviewed');
  expect(quartersOf(paper)).toEqual(['๑๐๐.๐๐', '–', '–', '–']);
  expect(paper.running.foot[0]).toContain('โดย สมศรี');
});

test('a report that is written here and not stored is named as that', async () => {
  const { sheet, workbook } = await sentDesk();
  await sheet.print('arabic');
  expect(unstored(printed(workbook))).toBeUndefined();
  sheet.writeReport('ยังไม่ได้ส่ง');
  await sheet.print('arabic');
  expect(unstored(printed(workbook))?.paragraphs).toEqual(['ยังไม่ได้ส่ง']);
});

test('while nothing is stored, no figure of the cells stands for a stored one', async () => {
  const { open, workbook } = filledDesk();
  const sheet = await open();
  await sheet.print('arabic');
  const paper = printed(workbook);
  expect(markOf(paper)).toBe('ยังไม่ได้รายงาน · Not reported');
  expect(quartersOf(paper)?.[0]).toBe('ยังไม่รายงาน');
  expect(ofKind(paper, 'live')).toMatchObject([{ figure: { now: '100.00' }, agrees: 'ยังไม่จัดเก็บ · not stored' }]);
});

describe('without the server', () => {
  test('what is known is printed, and of the other quarters that nothing is', async () => {
    const { sheet, workbook, server } = await sentDesk();
    server.reach(false);
    await sheet.print('arabic');
    const paper = printed(workbook);
    expect(paper.running.foot[1]).toEqual(['พิมพ์ขณะออฟไลน์', 'ข้อมูล ณ 22 พ.ย. 2569 เวลา 16:00 น.']);
    expect(markOf(paper)).toBe('ส่งแล้ว รอตรวจ · Submitted, not yet reviewed');
    const notKnown = 'ไม่ทราบ (พิมพ์ขณะออฟไลน์)';
    expect(quartersOf(paper)).toEqual(['100.00', notKnown, notKnown, notKnown]);
    expect(ofKind(paper, 'receipt')).toMatchObject([{ address: 'https://traimat.example/verify/KX7F-22QD' }]);
  });

  test('what was read of the year before is printed as of the last time that the server was heard', async () => {
    const { sheet, workbook, server } = await sentDesk();
    await sheet.print('arabic');
    server.reach(false);
    await sheet.print('arabic');
    expect(quartersOf(printed(workbook))).toEqual(['100.00', '–', '–', '–']);
    expect(printed(workbook).running.foot[1]).toContain('พิมพ์ขณะออฟไลน์');
  });
});

test('where the server refuses, nothing is printed, and it is said', async () => {
  const { sheet, workbook, server } = await sentDesk();
  server.fail('readIndicatorSheet', problem('unknown-indicator'));
  await sheet.print('arabic');
  expect(workbook.papers).toEqual([]);
  expect(sheet.state().stage).toMatchObject({ at: 'failed', trouble: { problem: { code: 'unknown-indicator' } } });
});

test('rows that are changed after they were sent are said to differ, whatever they come to', async () => {
  const { sheet, workbook, beQuiet } = await sentDesk();
  workbook.edit({ rows: otherwise() });
  await beQuiet();
  await sheet.print('arabic');
  expect(markOf(printed(workbook))).toContain('differs from what is stored');
  workbook.edit({ rows: complete() });
  await beQuiet();
  await sheet.print('arabic');
  expect(markOf(printed(workbook))).not.toContain('differs from what is stored');
});
