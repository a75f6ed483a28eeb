import { type Area, failed, passed, refused } from '../check.ts';
import { codeOf, does } from '../excel-answers.ts';
import { hasSet } from '../this-excel.ts';

/** What Excel and the browser inside it can do at all. */
export const host: Area = {
  key: 'host',
  title: { th: 'ความสามารถของ Excel', en: 'What this Excel can do' },
  checks: [
    {
      id: 'host/excel-api-1.13',
      title: { th: 'มีชุดคำสั่ง ExcelApi 1.13 ตามที่ manifest ขอ', en: 'Has ExcelApi 1.13, which the manifest asks for' },
      touches: ['manifest.xml', 'addin/workbook/sheets/read-sheet.ts'],
      instead: { th: 'บานหน้าต่างบอกว่า Excel เก่าเกินไป', en: 'the pane says that this Excel is too old' },
      run: async () => (hasSet('ExcelApi', '1.13') ? passed() : failed('ExcelApi < 1.13')),
    },
    {
      id: 'host/one-undo-group',
      title: { th: 'รวมหลายการเขียนเป็นการเลิกทำครั้งเดียวได้', en: 'Takes several writes as one step of Undo' },
      touches: ['addin/workbook/run.ts'],
      instead: {
        th: 'เลิกทำทีละขั้น หรือใช้ปุ่มนำกลับในบานหน้าต่าง',
        en: 'Undo goes step by step, and the pane has its own way back',
      },
      needs: { set: 'ExcelApi', version: '1.20' },
      run: async () =>
        await Excel.run({ mergeUndoGroup: true }, async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').untrack();
          cell.values = [[1]];
          await context.sync();
          return does(context, () => {
            context.workbook.worksheets.getActiveWorksheet().getRange('A1').untrack().values = [[2]];
          });
        }),
    },
    {
      id: 'host/edits-are-waited-for',
      title: {
        th: 'รอให้พิมพ์ในเซลล์เสร็จก่อนทำคำสั่ง (delayForCellEdit)',
        en: 'Waits for the end of an edit in a cell (delayForCellEdit)',
      },
      touches: ['addin/workbook/run.ts'],
      byHand: true,
      run: async ({ context, worksheet, ask }) => {
        worksheet.getRange('A1').untrack().select();
        await context.sync();
        const begun = await ask({
          kind: 'do',
          what: {
            th: 'พิมพ์ 5 ที่ A1 โดยยังไม่กด Enter แล้วกด “ทำแล้ว”',
            en: 'Type 5 into A1 without pressing Enter, then choose “Done”',
          },
        });
        if (begun === 'skipped') return refused('hand');
        const atOnce = await codeAtOnce();
        const waiting = Excel.run({ delayForCellEdit: true }, async (later) => {
          later.workbook.worksheets.load('items/name');
          await later.sync();
        });
        await ask({ kind: 'do', what: { th: 'กด Enter ที่ A1', en: 'Press Enter in A1' } });
        await waiting;
        return atOnce === null || atOnce === 'InvalidOperationInCellEditMode' ? passed(atOnce ?? '') : failed(atOnce);
      },
    },
    {
      id: 'host/language-of-today',
      title: { th: 'เบราว์เซอร์ใน Excel ใหม่พอ', en: 'The browser inside Excel is new enough' },
      touches: ['addin/browser-floor.ts', 'addin/public/needs.js'],
      instead: { th: 'บานหน้าต่างบอกว่าเครื่องเก่าเกินไป', en: 'the pane says that this computer is too old' },
      run: async () => {
        const missing = Object.entries(needed).filter(([, there]) => !there());
        return missing.length === 0 ? passed() : failed(missing.map(([name]) => name).join(', '));
      },
    },
    {
      id: 'host/storage',
      title: { th: 'เก็บข้อมูลไว้ในเครื่องนี้ได้', en: 'Keeps words on this computer' },
      touches: ['addin/sync/keep.ts', 'addin/sync/outbox.ts'],
      run: async () => {
        try {
          localStorage.setItem('traimat.readiness.trial', 'ไตรมาส');
          const kept = localStorage.getItem('traimat.readiness.trial');
          localStorage.removeItem('traimat.readiness.trial');
          return kept === 'ไตรมาส' ? passed() : failed(String(kept));
        } catch (error) {
          return failed(String(error));
        }
      },
    },
    {
      id: 'host/locks',
      title: { th: 'กันสองบานหน้าต่างทำงานพร้อมกันได้', en: 'Keeps a second pane out (Web Locks)' },
      touches: ['addin/panes/use-workbook-lock.ts'],
      run: async () => {
        const name = 'traimat.readiness.trial';
        const second = await navigator.locks.request(name, () =>
          navigator.locks.request(name, { ifAvailable: true }, async (lock) => lock !== null),
        );
        return second ? failed('ได้สองบาน · both got it') : passed();
      },
    },
  ],
};

/** How Excel answers who does not wait while a cell is being edited. */
function codeAtOnce(): Promise<string | null> {
  return Excel.run((context) =>
    codeOf(context, () => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').untrack().values = [[1]];
    }),
  );
}

/** What of JavaScript and the browser came last of all that the pane calls. */
const needed: Record<string, () => boolean> = {
  'Array.toSorted': () => 'toSorted' in Array.prototype,
  'Intl.Segmenter': () => 'Segmenter' in Intl,
  structuredClone: () => typeof structuredClone === 'function',
  'crypto.randomUUID': () => 'randomUUID' in crypto,
  'navigator.locks': () => 'locks' in navigator,
  'AbortSignal.timeout': () => 'timeout' in AbortSignal,
};
