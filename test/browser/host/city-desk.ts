import { expect } from 'vitest';
import type { SheetDocument, WorkbookDocument } from '../../../addin/workbench/document/document.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { type Figure, noFigureNames } from '../../../shared/terms/figure.ts';
import type { Desk } from './workbench.ts';

/** What tests of the planning office's worksheets do at the desk, and how they read what stands there. */

export async function lookAtPages(at: Desk): Promise<void> {
  await at.page.getByRole('button', { name: /พิมพ์/ }).first().click();
  const pages = at.page.locator('section.page');
  await pages.first().waitFor();
  const [page] = await pages.all();
  const size = await page?.boundingBox();
  expect((size?.width ?? 0) > (size?.height ?? 0)).toBe(true);
  if (!process.env.PICTURES) return;
  for (const [index, each] of (await pages.all()).entries()) {
    await each.screenshot({ path: `${process.env.PICTURES}/consolidation-page-${index + 1}.png` });
  }
}

/** What a cell shows of a figure. */
export function numberOf(figure: Figure | undefined): number | string | null {
  if (!figure) return null;
  return 'text' in figure ? Number(figure.text) : noFigureNames[figure.none].th;
}

/** Unfolds a line of the page by what it says, where it does not stand open already. */
export async function unfold({ pane }: Desk, said: string | RegExp): Promise<void> {
  const line = pane.locator('summary').filter({ hasText: said }).first();
  await line.waitFor();
  const open = await line.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
  if (!open) await line.click();
}

/** Unfolds what is done with the city in the workbook; it stays so for the person. */
export const unfoldWorkbook = (desk: Desk) => unfold(desk, 'ทำงานในสมุดงาน');

/** Unfolds the choice of quarter, indicator and view. */
export const unfoldChoice = (desk: Desk) => unfold(desk, /^\S+ · (ไตรมาสที่ \d\/\d{4}|Quarter \d of \d{4} BE) · /);

export async function chooseView(desk: Desk, view: View): Promise<void> {
  const { pane } = desk;
  await unfoldChoice(desk);
  await pane.getByLabel('มุมมองข้อมูล').selectOption(view);
  await unfoldWorkbook(desk);
  await pane
    .getByRole('button', { name: /แผ่นรวมเมือง/ })
    .first()
    .waitFor();
}

export async function refresh({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: /ปรับแผ่นรวมเมืองเป็นปัจจุบัน/ }).click();
  // Rows and columns that come back move a good part of the grid, which takes a busy machine long.
  await pane.getByText(/เป็นปัจจุบันแล้ว/).waitFor({ timeout: 120_000 });
}

/** Does something in Excel that the person could do by hand. */
export async function act<Value>(
  { pane, drive }: Desk,
  work: (context: Excel.RequestContext, value: Value) => Promise<void>,
  value: Value,
): Promise<void> {
  await pane.locator('body').evaluate(
    async (_body, [body, given]) => {
      const run = new Function(`return (${body})`)() as typeof work;
      await Excel.run((context) => run(context, given as Value));
    },
    [work.toString(), value] as [string, unknown],
  );
  await drive('idle');
}

export function worksheet(document: WorkbookDocument, name: string): SheetDocument {
  const found = document.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no worksheet ${name}, only ${document.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

export function active({ sheets, activeSheetId }: WorkbookDocument): string | undefined {
  return sheets.find(({ id }) => id === activeSheetId)?.name;
}
