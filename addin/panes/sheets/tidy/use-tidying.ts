import { useState } from 'react';
import type { Proposal } from '../../../../shared/rules/normalise/normalise-rows.ts';
import type { Outcome, Trouble } from '../../../outcome.ts';
import type { DistrictSheet } from '../../../workbook/sheets/district-sheet.ts';
import { writeCells } from '../../../workbook/sheets/write-cells.ts';
import type { LiveReading } from '../open/use-live-reading.ts';
import { cellsToTidy, cellsToUndo, proposalKey, type Tidied } from './tidy.ts';

/** Where the tidying stands. While `undoable` is there it can still be taken back, also after a failed attempt. */
type TidyStep =
  | { at: 'resting' | 'working' }
  | { at: 'done'; cells: Tidied[] }
  | { at: 'undone'; cells: number; kept: number }
  | { at: 'failed'; trouble: Trouble; undoable: Tidied[] | null };

export type Tidying = {
  step: TidyStep;
  isChosen(proposal: Proposal): boolean;
  /** Leaves a proposal out, or takes it in again. */
  toggle(proposal: Proposal): void;
  apply(): Promise<void>;
  undo(cells: Tidied[]): Promise<void>;
  rest(): void;
};

/** Writes the proposals that a person has seen, and puts the earlier cells back. Each reads the sheet anew first. */
export function useTidying(sheet: DistrictSheet, live: LiveReading, proposals: Proposal[]): Tidying {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<TidyStep>({ at: 'resting' });

  const work = async <Value>(task: Promise<Outcome<Value>>, undoable: Tidied[] | null): Promise<Value | null> => {
    setStep({ at: 'working' });
    const outcome = await task;
    if (outcome.ok) return outcome.value;
    setStep({ at: 'failed', trouble: outcome.trouble, undoable });
    return null;
  };

  return {
    step,
    isChosen: (proposal) => !leftOut.has(proposalKey(proposal)),
    toggle(proposal) {
      const key = proposalKey(proposal);
      setLeftOut((now) => (now.has(key) ? new Set([...now].filter((other) => other !== key)) : new Set([...now, key])));
    },
    async apply() {
      const checked = await work(live.check(), null);
      if (!checked) return;
      const cells = cellsToTidy(checked.reading, proposals, leftOut);
      if (cells.length === 0) return setStep({ at: 'resting' });
      if ((await work(writeCells(sheet, cells), null)) === null) return;
      setStep({ at: 'done', cells });
      await live.check();
    },
    async undo(cells) {
      const checked = await work(live.check(), cells);
      if (!checked) return;
      const changes = cellsToUndo(checked.reading.rows, cells);
      if (changes.length > 0 && (await work(writeCells(sheet, changes), cells)) === null) return;
      setStep({ at: 'undone', cells: changes.length, kept: cells.length - changes.length });
      await live.check();
    },
    rest: () => setStep({ at: 'resting' }),
  };
}
