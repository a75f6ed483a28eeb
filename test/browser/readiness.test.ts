import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { areas } from '../../addin/readiness/areas.ts';
import { type ReadinessReport, readinessReport } from '../../addin/readiness/report.ts';
import { scratchTitle } from '../../addin/readiness/scratch.ts';
import { newDocument } from '../../addin/workbench/document/new-document.ts';
import { readReport } from '../excel/report.ts';
import { patience } from './host/patience.ts';
import { type Desk, openDesk, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * The page that tries an Excel, in the workbench: under its conditions what fails is what these bring about. Those of an
 * ordinary Excel are tried in Node (test/addin/readiness): only what is tried there depends on them.
 */

const world = setUpWorld();
const folder = mkdtempSync(join(tmpdir(), 'traimat-readiness-'));
afterAll(() => rmSync(folder, { recursive: true }));

const all = areas.flatMap(({ checks }) => checks.map(({ id }) => id)).sort();

/** What a person does when they are asked, by words of what they are told; what needs an eye they skip. */
const deeds: [told: string, deed: (desk: Desk) => Promise<unknown>][] = [
  ['พิมพ์ 5 ที่ A1 แล้ว', ({ drive }) => drive('type', scratchTitle, 'A1', '5')],
  ['วางที่ A5', ({ drive }) => drive('paste', scratchTitle, 'A5', 'ก\tข\nค\tง')],
  ['กด Ctrl+D', ({ drive }) => drive('fillDown', scratchTitle, 'A2:A4')],
  ['กด Delete', ({ drive }) => drive('clear', scratchTitle, 'B2:B3')],
  [
    'เลือก “มี”',
    async ({ drive }) => {
      await drive('choose', scratchTitle, 'A1', 'มี');
      await drive('select', scratchTitle, 'B3');
    },
  ],
  ['กด Ctrl+Z', ({ drive }) => drive('undo')],
  ['Ctrl+คลิก B3', ({ drive }) => drive('select', scratchTitle, 'A1,B3')],
  ['ให้อีกคน', ({ drive }) => drive('remote', scratchTitle, 'A1', '5')],
  ['บันทึกสมุดงาน', async () => {}],
];

/** Skipped above, for want of an eye or of a cell that is being edited. */
const skipped = ['formats/redrawn', 'host/edits-are-waited-for', 'page/seen-whole'];
const heavy = ['payload/request', 'payload/response', 'times/2000-rows'];

/** What every Excel does otherwise than one would wish, by Microsoft's own documents. */
const always = ['selection/merge-beside-chart', 'tables/mixed-column'];
/** Writes of an add-in can be undone from ExcelApi 1.20 on, which the workbench has in no preset. */
const before120 = ['events/undone'];
const underFilter = ['filters/block-write', 'filters/row-deleted'];
const protectedOnce = ['protection/unprotect-twice'];
/** Whether it fails is this computer's. */
const ofTheComputer = ['page/font'];

/** Answers the page until it has done. */
async function attend(desk: Desk): Promise<void> {
  const { pane } = desk;
  const asked = pane.getByRole('region', { name: 'ต้องใช้มือของท่าน' });
  const done = pane.getByRole('button', { name: /ดาวน์โหลดผล/ });
  for (;;) {
    await asked
      .or(done)
      .first()
      .waitFor({ timeout: 3 * patience });
    if (await done.isVisible()) return;
    const told = await asked.getByRole('heading').innerText();
    const [, deed] = deeds.find(([words]) => told.includes(words)) ?? [];
    await deed?.(desk);
    await asked.getByRole('button', { name: deed ? /ทำแล้ว/ : /ข้าม/ }).click();
    await pane.getByRole('heading', { name: told }).waitFor({ state: 'detached' });
  }
}

async function downloaded({ page, pane }: Desk): Promise<ReadinessReport> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: /ดาวน์โหลดผล/ }).click(),
  ]);
  const chunks = await (await file.createReadStream()).toArray();
  return readinessReport.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}

const byHand = areas.flatMap(({ checks }) => checks.filter((check) => check.byHand).map(({ id }) => id));

/** What of a report fails and what was not answered, but for what is this computer's. */
function summed({ checks }: ReadinessReport) {
  const own = checks.filter(({ id }) => !ofTheComputer.includes(id));
  return {
    failed: own.flatMap(({ id, answer }) => (answer === 'failed' ? [id] : [])).sort(),
    refused: own.flatMap(({ id, answer, reason }) => (answer === 'refused' ? [`${id} ${reason}`] : [])).sort(),
  };
}

/** What holds of every report: all is in it, the product has an answer to whatever fails, and the command reads it. */
function expectWhole(report: ReadinessReport, name: string): void {
  expect(report.checks.map(({ id }) => id).sort()).toEqual(all);
  const failed = report.checks.filter(({ answer }) => answer === 'failed');
  expect(failed.filter(({ instead }) => instead === null)).toEqual([]);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(report));
  const { output, status } = readReport([file]);
  console.log(output);
  expect(status).toBe(1);
  for (const { id } of failed) expect(output).toContain(`✗ ${id}`);
}

/** The page beside the grid stands: what follows is done as a person does it. */
async function ready({ pane }: Desk): Promise<void> {
  await pane.getByRole('heading', { name: 'ตรวจความพร้อม' }).waitFor();
}

async function expectQuiet({ drive, faults }: Desk): Promise<void> {
  expect(await drive('loud')).toEqual([]);
  expect(faults).toEqual([]);
}

// On a machine with much else to do, more than a hundred checks take minutes.
vi.setConfig({ testTimeout: 6 * patience });

test('under strict conditions what fails is what they bring about, and the workbook is left as it was found', async () => {
  const desk = await openDesk(world, { conditions: 'strict', pane: '/readiness.html' });
  const { pane, drive } = desk;
  await ready(desk);
  await drive('open', newDocument('สมุดงานของฉัน'));
  await drive('type', 'Sheet1', 'B2', 'ของฉัน');
  await drive('select', 'Sheet1', 'B2');
  await pane.getByText('สมุดงานนี้มีข้อมูลอยู่').waitFor();
  const before = await drive('document');
  await picture(desk, 'readiness-before-strict');
  await pane.getByRole('button', { name: /ตรวจในสมุดงานนี้/ }).click();
  await attend(desk);
  const report = await downloaded(desk);
  await picture(desk, 'readiness-strict');

  expectWhole(report, 'strict');
  expect(summed(report)).toEqual({
    failed: [...always, ...before120, ...underFilter, ...protectedOnce].sort(),
    refused: [
      'host/one-undo-group api-set',
      ...skipped.map((id) => `${id} hand`),
      ...heavy.map((id) => `${id} heavy`),
    ].sort(),
  });
  expect(await drive('document')).toEqual(before);
  await expectQuiet(desk);
  await desk.close();
});

test('under misplacing conditions, opened by the command, the page begins by itself and hands its answers over', async () => {
  let handed: unknown = null;
  const desk = await openDesk(world, {
    conditions: 'misplacing',
    pane: '/readiness.html?unattended',
    prepare: async (context) => {
      await context.route('**/readiness-report', (route) => {
        handed = route.request().postDataJSON();
        return route.fulfill({ status: 204 });
      });
    },
  });
  await ready(desk);
  const blank = newDocument('สมุดงานของฉัน');
  await desk.drive('open', blank);
  // One wait for more than a hundred checks, the heavy ones among them.
  await desk.pane.getByText('ส่งผลให้โปรแกรมทดสอบแล้ว').waitFor({ timeout: 5 * patience });

  const report = readinessReport.parse(handed);
  expectWhole(report, 'misplacing');
  expect(summed(report)).toEqual({
    failed: [...always, ...underFilter, ...protectedOnce].sort(),
    refused: ['host/one-undo-group api-set', ...byHand.map((id) => `${id} hand`)].sort(),
  });
  expect(await desk.drive('document')).toEqual(blank);
  await expectQuiet(desk);
  await desk.close();
});
