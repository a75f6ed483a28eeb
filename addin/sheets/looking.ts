import { subjectNameColumn } from '../../shared/indicator/indicator.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { LiveReading } from './live-reading.ts';
import type { SheetCore } from './sheet-core.ts';
import { nothingToSee } from './sight.ts';
import { isFree } from './stage.ts';
import type { Standing } from './standing.ts';
import type { Work } from './work.ts';

/** What is done with an open sheet that stores nothing: it is looked at, put in order. */
export type LookingActs = {
  check(): Promise<void>;
  /** Puts back what the worksheet has lost (recovery.ts), and says from where. */
  restore(): Promise<void>;
  /** Lays rows of the district's own and adds blank ones; whether that was done. */
  addRows(laid: EntryRow[], blank: number): Promise<boolean>;
  showReceipt(id: string): Promise<void>;
  /** Selects a cell; what was done so that it is seen stands in `sight`. */
  goTo(cell: Pick<Issue, 'row' | 'column'>): Promise<void>;
  /** The person has heard what there is to say of filters and hidden rows. */
  closeSight(): void;
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
      await work(restore, async ({ recovery, unfiltered }) => {
        put({ revision: recovery.revision, sight: { ...nothingToSee, unfiltered } });
        tell('restored', { recovery });
        await compare();
      });
    },
    async addRows(laid, blank) {
      if (!mayBegin()) return false;
      const { sheet } = state();
      const add = async () => {
        const grown = await workbook.addRows(sheet, laid, blank);
        const reading = grown.ok ? await read() : grown;
        return reading.ok ? grown : reading;
      };
      await work(add, async ({ added, unfiltered }) => {
        // A filter may hide what has come.
        const gone = await workbook.goToCell(sheet, added.from, subjectNameColumn);
        put({ sight: { ...nothingToSee, unfiltered, shown: gone.ok ? gone.value : 'as-it-was' } });
        tell('rows-added', { added });
      });
      const { stage } = state();
      return stage.at === 'told' && stage.what === 'rows-added';
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
      if (gone.ok) put({ sight: { ...state().sight, shown: gone.value } });
      else if (isFree(state().stage)) enter({ at: 'failed', trouble: gone.trouble });
    },
    closeSight: () => put({ sight: nothingToSee }),
    async bringToFront() {
      const gone = await workbook.goToSheet(state().sheet);
      if (!gone.ok && isFree(state().stage)) enter({ at: 'failed', trouble: gone.trouble });
    },
    backToEditing() {
      if (state().stage.at !== 'working') enter({ at: 'editing' });
    },
  };
}
