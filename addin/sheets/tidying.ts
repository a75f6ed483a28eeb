import { subjectColumn } from '../../shared/indicator/indicator.ts';
import { cellText } from '../../shared/indicator/read-cell.ts';
import type { Proposal } from '../../shared/rules/normalise/normalise-rows.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import { cellsToTidy, cellsToUndo, proposalKey, type Tidied } from './cells-to-tidy.ts';
import type { CellChange, SheetReading } from './district-sheet.ts';
import type { SheetCore } from './sheet-core.ts';
import { createStore, type Store } from './store.ts';

/** Where the tidying stands. While `undoable` is there it can still be taken back, also after a failed attempt. */
export type TidyStage =
  | { at: 'resting' | 'working' }
  | { at: 'done'; cells: Tidied[] }
  | { at: 'undone'; cells: number; kept: number }
  | { at: 'failed'; trouble: Trouble; undoable: Tidied[] | null };

/** `leftOut`: the proposals, by `proposalKey`, that the person does not want. */
export type TidyState = { stage: TidyStage; leftOut: ReadonlySet<string> };

export type Tidying = Store<TidyState> & {
  /** Leaves a proposal out, or takes it in again. */
  toggle(proposal: Proposal): void;
  apply(): Promise<void>;
  undo(cells: Tidied[]): Promise<void>;
  rest(): void;
};

/** Writes the proposals that a person has seen, and puts the earlier cells back. Each reads the sheet anew first. */
export function createTidying(
  { ports, state: sheetState, put: putSheet }: SheetCore,
  read: () => Promise<Outcome<SheetReading>>,
): Tidying {
  const { state, subscribe, put } = createStore<TidyState>({ stage: { at: 'resting' }, leftOut: new Set() });
  const enter = (stage: TidyStage) => put({ ...state(), stage });

  /** Reads the sheet, writes the cells that are wanted of what it holds, says how that ended, and reads it again. */
  const write = async <Change extends CellChange>(
    wanted: (reading: SheetReading) => Change[],
    ended: (written: Change[]) => TidyStage,
    undoable: Tidied[] | null,
  ) => {
    if (state().stage.at === 'working') return;
    enter({ at: 'working' });
    const reading = await read();
    if (!reading.ok) return enter({ at: 'failed', trouble: reading.trouble, undoable });
    const cells = wanted(reading.value);
    if (cells.length > 0) {
      const written = await ports.workbook.writeCells(sheetState().sheet, cells);
      if (!written.ok) return enter({ at: 'failed', trouble: written.trouble, undoable });
    }
    enter(ended(cells));
    if (cells.length === 0) return;
    await read();
    // They were shown before they were written: nothing was changed unseen.
    const shown = new Set(cells.map(({ row }) => cellText(reading.value.rows[row]?.[subjectColumn])));
    const { sight } = sheetState();
    putSheet({ sight: { ...sight, unseen: sight.unseen.filter(({ subject }) => !shown.has(subject)) } });
  };

  return {
    ...{ state, subscribe },
    toggle(proposal) {
      const leftOut = new Set(state().leftOut);
      if (!leftOut.delete(proposalKey(proposal))) leftOut.add(proposalKey(proposal));
      put({ ...state(), leftOut });
    },
    apply() {
      const { proposals } = sheetState().judgement;
      const { leftOut } = state();
      return write(
        (reading) => cellsToTidy(reading, proposals, leftOut),
        (cells) => (cells.length > 0 ? { at: 'done', cells } : { at: 'resting' }),
        null,
      );
    },
    undo(tidied) {
      return write(
        ({ rows }) => cellsToUndo(rows, tidied),
        ({ length }) => ({ at: 'undone', cells: length, kept: tidied.length - length }),
        tidied,
      );
    },
    rest: () => enter({ at: 'resting' }),
  };
}
