/** Follows Univer's formula engine: when a write must be waited for, when its results have arrived, what they are. */

import type { ICellData, ICommandService, Nullable } from '@univerjs/core';

export type Matrix = Record<number, Record<number, Nullable<ICellData>>>;
export type CellResults = { unitId: string; subUnitId: string; cellValue?: Matrix };

export const SET_VALUES = 'sheet.mutation.set-range-values';
const STARTS = 'formula.mutation.set-formula-calculation-start';
const NOTE = 'formula.mutation.set-formula-calculation-notification';
/** FormulaExecutedStateType.STOP_EXECUTION: a newer calculation follows. */
const STOPPED = 1;

/** Milliseconds after which nothing has begun, where nothing was under way; and after which what was is given up. */
const [notAtAll, stopped] = [1_500, 60_000];

export class GridCalculation {
  readonly #results: (results: CellResults) => void;
  #state: 'idle' | 'awaited' | 'running' = 'idle';
  /** Calculations that have begun and not ended: the engine, in a thread of its own, may lag behind several writes. */
  #begun = 0;
  #waiting: (() => void)[] = [];
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(commands: ICommandService, results: (results: CellResults) => void) {
    this.#results = results;
    commands.onCommandExecuted((command, options) => this.#follow(command.id, command.params, options));
  }

  /**
   * A write was made that formulas may depend on. Univer begins 100 ms later, or not at all; while a calculation is under way
   * it has that stopped first, which takes as long as the engine is busy.
   */
  await(): void {
    this.#state = 'awaited';
    const since = performance.now();
    const watch = () => {
      clearTimeout(this.#watchdog);
      this.#watchdog = setTimeout(() => {
        if (this.#state !== 'awaited') return;
        if (this.#begun > 0 && performance.now() - since < stopped) watch();
        else this.#end();
      }, notAtAll);
    };
    watch();
  }

  async done(): Promise<void> {
    if (this.#state !== 'idle') await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #follow(id: string, params: object | undefined, options: object | undefined): void {
    if (id === SET_VALUES && options && 'fromFormula' in options && options.fromFormula) {
      this.#results(params as CellResults);
    } else if (id === STARTS) {
      clearTimeout(this.#watchdog);
      this.#state = 'running';
      this.#begun += 1;
    } else if (id === NOTE) {
      const state = (params as { functionsExecutedState?: number }).functionsExecutedState;
      if (state === undefined) return;
      // A stopped calculation says so twice, and the newest goes on.
      this.#begun = state === STOPPED ? 1 : Math.max(0, this.#begun - 1);
      // Its results have come before, and are written by now or within this turn.
      if (this.#begun === 0) setTimeout(() => this.#endIfRunning(), 0);
    }
  }

  #endIfRunning(): void {
    if (this.#state === 'running' && this.#begun === 0) this.#end();
  }

  #end(): void {
    this.#state = 'idle';
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
