import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DistrictSheet } from '../../addin/sheets/district-sheet.ts';
import { columnLetter } from '../../addin/workbook/kit/cells-at.ts';
import { figureName, sheetTitle } from '../../addin/workbook/kit/names.ts';
import { figureCells, firstBodyRow, firstFigureColumn } from '../../addin/workbook/sheets/frame.ts';
import { sheetColumns } from '../../shared/indicator/indicator.ts';
import { findIndicator } from '../shared/catalogue/catalogue.ts';
import type { Worked } from '../shared/catalogue/witness.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** Indicators of every kind of calculation: each sheet is laid, filled as its worked example says, and shows that result. */

const kinds = [
  ['the level reached', '0800-6784-2563'],
  ['a milestone’s per cent', '0411-2026-2566'],
  ['all parts needed', '5004-0884-2563'],
  ['weighted points', '0415-0838-2563'],
  ['growth over a base year', '5016-0773-2563'],
  ['a reduction', '1500-2088-2566'],
  ['an agreed amount', '5040-0874-2564'],
  ['a budget, two results', '1900-6527-2563'],
  ['the latest of amounts by date', '5004-903-2564'],
  ['a mean out of a full score', '5004-0881-2563'],
  ['a rate against a reference', '5047-0945-2564'],
  ['a time limit', '5047-0895-2563'],
] as const;

const world = setUpWorld(kinds.map(([, name]) => name));
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(world);
  await signIn(desk, 'planning', world.server.password);
  await desk.pane.getByRole('button', { name: 'ตัวชี้วัด', exact: true }).click();
});

afterAll(() => desk?.close());

test.each(kinds)('%s (%s)', async (_kind, name) => {
  const indicator = findIndicator(name);
  const [worked] = ((await import(`../shared/catalogue/worked/${name}.ts`)) as { worked: Worked }).worked;
  if (!worked) throw new Error(`${name} has no worked example`);
  const period = { fiscalYear: indicator.fiscalYear, quarter: worked.quarter };
  const sheet = { indicator, period, communities: [], preview: true } as unknown as DistrictSheet;
  const title = sheetTitle(sheet);

  await desk.pane
    .getByRole('listitem')
    .filter({ hasText: indicator.code })
    .getByRole('button', { name: /ดูรายละเอียด/ })
    .click();
  await desk.pane.getByRole('combobox', { name: 'ไตรมาส' }).selectOption(String(worked.quarter));
  await desk.pane.getByRole('button', { name: /ดูตัวอย่างในสมุดงาน/ }).click();
  await desk.pane.getByText(/วางแผ่นงานตัวอย่างในสมุดงานแล้ว/).waitFor();

  for (const [index, { key, filledBy }] of sheetColumns(indicator).entries()) {
    if (filledBy === 'given' || !worked.lines.some((line) => (line[key] ?? '') !== '')) continue;
    const cells = worked.lines.map((line) => String(line[key] ?? '')).join('\n');
    await desk.drive('paste', title, `${columnLetter(index)}${firstBodyRow + 1}`, cells);
  }
  const cells = figureCells(sheet);
  const last = columnLetter(firstFigureColumn + cells.length - 1);
  const shown = async () => {
    const [row = []] = await desk.drive('read', title, `B4:${last}4`);
    return indicator.results.map(({ key, decimals }) => {
      const value = row[cells.findIndex((cell) => cell.name === figureName(sheet, key))];
      return typeof value === 'number' ? value.toFixed(decimals) : value;
    });
  };
  await expect.poll(shown).toEqual(indicator.results.map(({ key }) => worked.figures[key]));
  await picture(desk, `kind-${name}`);
  expect(await desk.drive('loud')).toEqual([]);
  expect(desk.faults).toEqual([]);
  await desk.pane.getByRole('button', { name: /กลับไปรายการตัวชี้วัด/ }).click();
});
