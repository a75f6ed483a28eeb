import { afterAll, expect, test } from 'vitest';
import { readinessReport } from '../../addin/readiness/report.ts';
import { type Desk, openDesk, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

const world = setUpWorld();
let desk: Desk | undefined;
afterAll(() => desk?.close());

test('all', async () => {
  desk = await openDesk(world, { pane: '/readiness.html' });
  const { pane, page } = desk;
  await pane.getByRole('checkbox', { name: /มือ/ }).uncheck();
  await picture(desk, 'readiness-begin');
  await pane.getByRole('button', { name: /เริ่มตรวจ/ }).click();
  const downloaded = page.waitForEvent('download', { timeout: 400_000 });
  await pane.getByRole('button', { name: /ดาวน์โหลด/ }).click({ timeout: 390_000 });
  const stream = await (await downloaded).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const report = readinessReport.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  await picture(desk, 'readiness-done');
  for (const { id, answer, reason, seen, milliseconds } of report.checks)
    console.log(answer, id, reason ?? '', milliseconds, seen);
  console.log(await desk.drive('loud'), desk.faults);
  console.log((await desk.drive('document')).sheets.map(({ name }) => name));
  expect(report.checks.length).toBeGreaterThan(60);
});
