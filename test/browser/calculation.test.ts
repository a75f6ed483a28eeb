import { expect, test } from 'vitest';
import { newDocument } from '../../addin/workbench/document/new-document.ts';
import { openDesk } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** The workbench's formulas under a person who does not wait for them. */

const world = setUpWorld();

/** Enough formulas for the engine to tell in their midst that it is at work. */
const slow = 900;

test('what is typed while formulas are calculated is calculated too, whenever it comes', async () => {
  const desk = await openDesk(world);
  const { drive, page, faults } = desk;
  const document = newDocument('สมุดงานของฉัน');
  const [sheet] = document.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.cells = { 0: { 0: { value: 1 }, 1: { value: 1 }, 2: { value: 2, formula: '=B1*2' } } };
  for (let row = 1; row <= slow; row += 1) {
    sheet.cells[row] = { 3: { value: 0, formula: `=SUMPRODUCT((ROW(A$1:A$1500)>A$1)*1)+${row}` } };
  }
  await drive('open', document);
  await drive('document');
  const since = performance.now();
  await drive('type', 'Sheet1', 'A1', '0');
  await drive('read', 'Sheet1', 'D2');
  const whole = performance.now() - since;
  for (const [index, part] of [0.3, 0.5, 0.65, 0.8, 0.9].entries()) {
    const typed = String(index + 2);
    await page.evaluate(
      async ([text, milliseconds]) => {
        await window.workbench?.type('Sheet1', 'A1', text);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        await window.workbench?.type('Sheet1', 'B1', text);
      },
      [typed, part * whole] as const,
    );
    const read = [await drive('read', 'Sheet1', 'C1'), await drive('read', 'Sheet1', 'D2')].flat(2);
    expect(read, `typed after ${Math.round(part * whole)} of ${Math.round(whole)} ms`).toEqual([
      (index + 2) * 2,
      1500 - (index + 2) + 1,
    ]);
  }
  expect(faults).toEqual([]);
  await desk.close();
});
