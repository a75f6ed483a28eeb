import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { WorkbookDocument } from '../../../addin/workbench/document/document.ts';
import { newDocument } from '../../../addin/workbench/document/new-document.ts';
import { stamp } from '../../server/stamp.ts';
import { atRest } from './at-rest.ts';
import { complete } from './officer-desk.ts';
import { type Desk, openDesk, signIn } from './workbench.ts';
import type { World } from './world.ts';

/** Three sheets in one workbook, all with the same headers and communities: two quarters of one indicator, and another one. */

export const [first, second, other] = ['2100-1040 2563-Q1', '2100-1040 2563-Q2', '2100-1041 2563-Q1'] as const;
export type Title = typeof first | typeof second | typeof other;
/** So many rows of each are filled to begin with, of พญาไท's 22. */
const filledRows: Record<Title, number> = { [first]: 3, [second]: 10, [other]: 5 };

/** The catalogue's indicator and two that have all of it but code and title. */
export function twins(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-twins-'));
  const known = JSON.parse(readFileSync('shared/catalogue/indicators/2100-1040-2563.json', 'utf8'));
  const files = ['2100-1041', '2100-1042'].map((code) => {
    const file = join(folder, `${code}-2563.json`);
    writeFileSync(file, JSON.stringify({ ...known, code, title: { th: `ตัวชี้วัดคู่ ${code}`, en: `Twin ${code}` } }));
    return file;
  });
  return ['2100-1040-2563', ...files];
}

/** The desk of พญาไท's officer, with both quarters open. */
export function setUpThreeSheets(world: World) {
  const desk = {} as Desk;
  beforeAll(async () => {
    const window = await world.server.storage.readWindow('2563-Q1');
    if (!window) throw new Error('the first quarter has no days');
    await world.server.storage.saveWindow({ period: '2563-Q2', ...window }, '', stamp(new Date().toISOString()));
    Object.assign(desk, await openDesk(world));
    await signIn(desk, 'phayathai', world.server.password);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
  });
  afterAll(() => desk.close?.());
  const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
  const press = (name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();

  /** Chooses a sheet in the list. */
  const choose = async (title: Title) => {
    const [code, period] = title.split(' ');
    if (await desk.pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).isVisible()) {
      await press(/กลับไปงานวันนี้/);
    }
    const card = desk.pane.getByRole('listitem').filter({ hasText: code ?? '' });
    const quarter = new RegExp(`เปิดแผ่นงาน.*ไตรมาสที่ ${period?.at(-1)}`);
    await card.getByRole('button', { name: quarter }).first().click();
  };
  /** Opens a sheet that nothing has to be asked about. */
  const open = async (title: Title) => {
    await choose(title);
    await desk.pane.getByRole('button', { name: /ตรวจอีกครั้ง/ }).waitFor();
  };
  const fill = async (title: Title, rows: number) => {
    await desk.drive('paste', title, 'D7', Array.from({ length: rows }, () => complete).join('\n'));
    await see(`กรอกแล้ว ${rows} จาก 22 ชุมชน`);
  };
  const lay = async (title: Title) => {
    await open(title);
    await desk.drive('clear', title, 'D7:J28');
    await fill(title, filledRows[title]);
  };
  let beside: WorkbookDocument | null = null;

  return {
    ...{ desk, see, press, choose, open },
    /**
     * A new workbook with the three sheets, each filled so far as it is here. The second is laid anew each time, as the server
     * has it by now; the two beside it, which no test sends, are those of the first time.
     */
    begin: async () => {
      await desk.drive('open', beside ?? newDocument('สมุดงาน1'));
      await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
      if (!beside) {
        for (const title of [first, other]) await lay(title);
        await atRest(desk);
        beside = blankInFront(await desk.drive('document'));
      }
      await lay(second);
    },
    /** The table's header and its 22 rows, as they stand. */
    rowsOf: (title: string) => desk.drive('read', title, 'A6:J28'),
    saveDraft: async () => {
      await press(/บันทึกร่าง/);
      await see('บันทึกร่างบนเซิร์ฟเวอร์แล้ว');
    },
    /** Opens a workbook of a file, in which the pane starts anew. */
    reopen: async (document: WorkbookDocument) => {
      await desk.drive('open', document);
      await desk.pane.getByRole('heading').first().waitFor();
    },
    /** Nothing was asked of the workbench that Excel has and it has not, and nothing went wrong unseen. */
    expectQuiet: async () => {
      expect(await desk.drive('loud')).toEqual([]);
      // A newer revision is answered by 412, which the browser tells of by itself.
      expect(desk.faults.filter((fault) => !fault.includes('412'))).toEqual([]);
    },
  };
}

/** With the worksheet in front that every new workbook has, so that the pane begins at the list. */
function blankInFront(document: WorkbookDocument): WorkbookDocument {
  const blank = document.sheets.find(({ tables }) => tables.length === 0);
  if (!blank) throw new Error('no blank worksheet');
  return { ...document, activeSheetId: blank.id };
}

/** As “Inspect Document” leaves a workbook when everything is removed that it finds of ours: properties and hidden names. */
export function inspected(document: WorkbookDocument): WorkbookDocument {
  return { ...document, customProperties: [], names: document.names.filter(({ visible }) => visible) };
}

/** A workbook in which nothing says any more whose sheets it holds. */
export function withoutLinks(document: WorkbookDocument): WorkbookDocument {
  const names = document.names.filter(({ name }) => name !== 'Traimat_link');
  return { ...document, names, customProperties: [] };
}
