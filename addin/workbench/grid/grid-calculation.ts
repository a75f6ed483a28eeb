/** Follows Univer's formula engine: when a write must be waited for, when its results have arrived, what they are. */

import type { ICellData, ICommandService, Nullable } from '@univerjs/core';

export type Matrix = Record<number, Record<number, Nullable<ICellData>>>;
export type CellResults = { unitId: string; subUnitId: string; cellValue?: Matrix };
type Note = { functionsExecutedState?: number; stageInfo?: { stage: number } };

export const SET_VALUES = 'sheet.mutation.set-range-values';
const STARTS = 'formula.mutation.set-formula-calculation-start';
const STOPS = 'formula.mutation.set-formula-calculation-stop';
const NOTE = 'formula.mutation.set-formula-calculation-notification';
/** FormulaExecuteStageType.CALCULATION_COMPLETED: its state and that of nothing else is told next. */
const COMPLETED = 8;

/** Milliseconds after the last change in which nothing has begun, where nothing was under way; and after which what was is given up. */
const [notAtAll, stuck] = [1_500, 60_000];

export type CalculationHost = {
  commands: ICommandService;
  onResults: (results: CellResults) => void;
  /** Has every formula calculated. */
  calculateAll: () => void;
};

export class GridCalculation {
  readonly #host: CalculationHost;
  #state: 'idle' | 'awaited' | 'running' = 'idle';
  /** Calculations that have begun and not ended: the engine, in a thread of its own, may lag behind several writes. */
  #begun = 0;
  #isCompleted = false;
  /** Two were under way, or one was to be stopped for a newer: Univer may have forgotten what one of them was for. */
  #hasCrossed = false;
  #lastChange = 0;
  #waiting: (() => void)[] = [];
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(host: CalculationHost) {
    this.#host = host;
    host.commands.onCommandExecuted((command, options) => this.#follow(command.id, command.params, options));
  }

  /**
   * A write was made that formulas may depend on. Univer begins 100 ms after the last change of whatever kind, or not at all;
   * while a calculation is under way it has that stopped first, which takes as long as the engine is busy.
   */
  await(): void {
    this.#state = 'awaited';
    this.#lastChange = performance.now();
    this.#watch(notAtAll);
  }

  async done(): Promise<void> {
    if (this.#state !== 'idle') await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #watch(milliseconds: number): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      const quiet = performance.now() - this.#lastChange;
      const patience = this.#begun > 0 ? stuck : notAtAll;
      if (quiet < patience) this.#watch(Math.min(patience - quiet, notAtAll));
      else this.#end();
    }, milliseconds);
  }

  #follow(id: string, params: object | undefined, options: object | undefined): void {
    if (id === SET_VALUES && options && 'fromFormula' in options && options.fromFormula) {
      this.#host.onResults(params as CellResults);
    } else if (id === STARTS) {
      clearTimeout(this.#watchdog);
      this.#state = 'running';
      if (this.#begun > 0) this.#hasCrossed = true;
      this.#begun += 1;
    } else if (id === STOPS) {
      this.#hasCrossed = true;
    } else if (id === NOTE) {
      this.#hear(params as Note);
    } else if (id.includes('.mutation.')) {
      this.#lastChange = performance.now();
    }
  }

  #hear({ stageInfo, functionsExecutedState }: Note): void {
    if (stageInfo?.stage === COMPLETED) this.#isCompleted = true;
    // A calculation that is stopped says so before it completes, too.
    if (functionsExecutedState === undefined || !this.#isCompleted) return;
    this.#isCompleted = false;
    this.#begun = Math.max(0, this.#begun - 1);
    // Its results have come before, and are written by now or within this turn.
    if (this.#begun === 0) setTimeout(() => this.#rest(), 0);
  }

  #rest(): void {
    if (this.#begun > 0) return;
    if (this.#hasCrossed) {
      this.#hasCrossed = false;
      this.await();
      this.#host.calculateAll();
    } else if (this.#state === 'running') this.#end();
  }

  #end(): void {
    clearTimeout(this.#watchdog);
    this.#state = 'idle';
    this.#begun = 0;
    this.#hasCrossed = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
