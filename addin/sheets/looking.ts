import type { Issue } from '../../shared/terms/issue.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { LiveReading } from './live-reading.ts';
import type { SheetCore } from './sheet-core.ts';
import { isFree } from './stage.ts';
import type { Standing } from './standing.ts';
import type { Work } from './work.ts';

/** What is done with an open sheet that stores nothing: it is looked at, put in order, printed. */
export type LookingActs = {
  check(): Promise<void>;
  /** Puts back what the worksheet has lost (recovery.ts), and says from where. */
  restore(): Promise<void>;
  /** Lays rows of the district's own and adds blank ones; whether that was done. */
  addRows(laid: EntryRow[], blank: number): Promise<boolean>;
  print(): Promise<void>;
  showReceipt(id: string): Promise<void>;
  goTo(cell: Pick<Issue, 'row' | 'column'>): Promise<void>;
  backToEditing(): void;
  /** Brings its worksheet in front, wherever the person is. */
  bringToFront(): Promise<void>;
};

export function createLookingActs(
  { ports, state, put }: SheetCore,
  { enter, tell, mayBegin, work }: Work,
  { read, readAgain, lastWhole }: LiveReading,
  { compare }: Pick<Standing, 'compare'>,
): LookingActs {
  const { call, workbook } = ports;
  return {
    async check() {
      if (mayBegin()) await work(read, () => tell('checked'));
    },
    async restore() {
      if (!mayBegin()) return;
      const { sheet, stored, revision } = state();
      const whole = lastWhole();
      const restore = async () => {
        const restored = await workbook.restoreSheet(sheet, { pane: whole && { ...whole, revision }, stored });
        const again = await readAgain(restored);
        return restored.ok && !again.ok ? again : restored;
      };
      await work(restore, async (recovery) => {
        put({ revision: recovery.revision });
        tell('restored', { recovery });
        await compare();
      });
    },
    async addRows(laid, blank) {
      if (!mayBegin()) return false;
      const add = async () => {
        const added = await workbook.addRows(state().sheet, laid, blank);
        const reading = added.ok ? await read() : added;
        return reading.ok ? added : reading;
      };
      await work(add, (added) => tell('rows-added', { added }));
      const { stage } = state();
      return stage.at === 'told' && stage.what === 'rows-added';
    },
    async print() {
      if (!mayBegin()) return;
      const { sheet, report } = state();
      await work(
        () => workbook.layIndicatorSheet(sheet, report.text),
        () => tell('printed'),
      );
    },
    async showReceipt(id) {
      if (!mayBegin()) return;
      await work(
        () => call('readReceipt', { parameters: { id } }),
        (receipt) => enter({ at: 'received', receipt }),
      );
    },
    async goTo({ row, column }) {
      if (row === null) return;
      const gone = await workbook.goToCell(state().sheet, row, column);
      if (!gone.ok && isFree(state().stage)) enter({ at: 'failed', trouble: gone.trouble });
    },
    async bringToFront() {
      const gone = await workbook.goToSheet(state().sheet);
      if (!gone.ok && isFree(state().stage)) enter({ at: 'failed', trouble: gone.trouble });
    },
    backToEditing() {
      if (state().stage.at !== 'working') enter({ at: 'editing' });
    },
  };
}
