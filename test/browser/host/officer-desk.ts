import { afterAll, beforeAll, beforeEach } from 'vitest';
import { newDocument } from '../../../addin/workbench/document/new-document.ts';
import { type Desk, type DeskOptions, openDesk, signIn } from './workbench.ts';
import type { World } from './world.ts';

/** A district's officer at a desk that is kept, with the quarter's sheet in a workbook of its own for each test. */

export const sheet = '2100-1040 2563-Q1';
/** The table's first body row, as Excel counts. */
export const first = 7;
/** Columns D to J of a community that has done everything. */
export const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการตัวอย่าง\t2563';
export const draftSaved = 'บันทึกร่างบนเซิร์ฟเวอร์แล้ว';

/** The desk of พญาไท's officer for the tests of one file, or of a part of it, and what is done at it most. */
export function setUpOfficer(world: World, options: DeskOptions = {}) {
  const desk = {} as Desk;
  let untouched = true;
  beforeAll(async () => {
    Object.assign(desk, await comeIn(world, 'phayathai', options));
  });
  beforeEach(async () => {
    await (untouched ? openSheet(desk) : beginAnew(desk));
    untouched = false;
  });
  afterAll(() => desk.close?.());
  return {
    desk,
    see: (text: string | RegExp) => desk.pane.getByText(text).first().waitFor(),
    press: (name: RegExp) => desk.pane.getByRole('button', { name }).first().click(),
  };
}

export async function arrive(world: World, username: string, options: DeskOptions = {}): Promise<Desk> {
  const desk = await comeIn(world, username, options);
  await openSheet(desk);
  return desk;
}

/** Puts the workbook away and begins another one with the sheet as the server has it. */
export async function beginAnew(desk: Desk): Promise<void> {
  await desk.drive('open', newDocument('สมุดงาน1'));
  await openSheet(desk);
}

/** พญาไท has 22 communities. */
export async function fill({ drive, pane }: Desk, rows: number): Promise<void> {
  await drive('paste', sheet, `D${first}`, Array.from({ length: rows }, () => complete).join('\n'));
  await pane.getByText(`กรอกแล้ว ${rows} จาก 22 ชุมชน`).first().waitFor();
}

async function comeIn(world: World, username: string, options: DeskOptions): Promise<Desk> {
  const desk = await openDesk(world, options);
  await signIn(desk, username, world.server.password);
  return desk;
}

async function openSheet({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).click();
  await pane.getByText(/กรอกแล้ว \d+ จาก \d+ ชุมชน/).waitFor();
}
