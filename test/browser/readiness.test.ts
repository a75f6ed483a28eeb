import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { areas } from '../../addin/readiness/areas.ts';
import { type ReadinessReport, readinessReport } from '../../addin/readiness/report.ts';
import { scratchTitle } from '../../addin/readiness/scratch.ts';
import { newDocument } from '../../addin/workbench/document/new-document.ts';
import { readReport } from '../excel/report.ts';
import { type Desk, openDesk, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** The page that tries an Excel, in the workbench: under each of its conditions what fails is what these bring about. */

const world = setUpWorld();
const folder = mkdtempSync(join(tmpdir(), 'traimat-readiness-'));
afterAll(() => rmSync(folder, { recursive: true }));

const all = areas.flatMap(({ checks }) => checks.map(({ id }) => id)).sort();
const scratch = scratchTitle;

/** What a person does when they are asked, by words of what they are told. Of the rest they skip each. */
const deeds: [told: string, deed: (desk: Desk) => Promise<unknown>][] = [
  ['พิมพ์ 5 ที่ A1 แล้ว', ({ drive }) => drive('type', scratch, 'A1', '5')],
  ['วางที่ A5', ({ drive }) => drive('paste', scratch, 'A5', 'ก\tข\nค\tง')],
  ['กด Ctrl+D', ({ drive }) => drive('fillDown', scratch, 'A2:A4')],
  ['กด Delete', ({ drive }) => drive('clear', scratch, 'B2:B3')],
  [
    'เลือก “มี”',
    async ({ drive }) => {
      await drive('choose', scratch, 'A1', 'มี');
      await drive('select', scratch, 'B3');
    },
  ],
  ['กด Ctrl+Z', ({ drive }) => drive('undo')],
  ['Ctrl+คลิก B3', ({ drive }) => drive('select', scratch, 'A1,B3')],
  ['ให้อีกคน', ({ drive }) => drive('remote', scratch, 'A1', '5')],
  ['บันทึกสมุดงาน', async () => {}],
];

/** Answers the page until it has done. */
async function attend(desk: Desk): Promise<void> {
  const { pane } = desk;
  const asked = pane.getByRole('region', { name: 'ต้องใช้มือของท่าน' });
  const done = pane.getByRole('button', { name: /ดาวน์โหลดผล/ });
  for (;;) {
    await asked.or(done).first().waitFor();
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

describe.each(['usual', 'strict', 'misplacing'])('under %s conditions', (conditions) => {
  test('every check is answered, and the workbook is left as it was found', async () => {
    const desk = await openDesk(world, { conditions, pane: '/readiness.html' });
    const { pane, drive } = desk;
    await drive('open', newDocument('สมุดงานของฉัน'));
    await drive('type', 'Sheet1', 'B2', 'ของฉัน');
    await drive('select', 'Sheet1', 'B2');
    await pane.getByText('สมุดงานนี้มีข้อมูลอยู่').waitFor();
    const before = await drive('document');
    await pane.getByRole('button', { name: /ตรวจในสมุดงานนี้/ }).click();
    await attend(desk);
    const report = await downloaded(desk);
    await picture(desk, `readiness-${conditions}`);
    for (const { id, answer, reason, seen, milliseconds } of report.checks)
      console.log(conditions, answer, id, reason ?? '', milliseconds, seen);
    console.log(await desk.drive('loud'), desk.faults);

    expect(report.checks.map(({ id }) => id).sort()).toEqual(all);
    expect(await drive('document')).toEqual(before);
    const file = join(folder, `${conditions}.json`);
    writeFileSync(file, JSON.stringify(report));
    const read = readReport([file]);
    console.log(read.output);
    await desk.close();
  });
});
