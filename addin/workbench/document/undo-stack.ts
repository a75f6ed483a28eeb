/** What can be undone, a person's deeds and an add-in's together, as Excel keeps one stack for both. */

export type UndoStep = {
  undo(): void;
  redo(): void;
  /** Steps of one group that follow each other are undone at once. */
  group?: number | undefined;
};

export class UndoStack {
  #done: UndoStep[] = [];
  #undone: UndoStep[] = [];

  /** How many steps a person can take back. */
  get size(): number {
    return this.#done.length;
  }

  push(step: UndoStep): void {
    const last = this.#done.at(-1);
    this.#undone = [];
    if (last?.group === undefined || last.group !== step.group) this.#done.push(step);
    else this.#done[this.#done.length - 1] = joined(last, step);
  }

  undo(): void {
    const step = this.#done.pop();
    if (!step) return;
    step.undo();
    this.#undone.push(step);
  }

  redo(): void {
    const step = this.#undone.pop();
    if (!step) return;
    step.redo();
    this.#done.push(step);
  }

  /** Nothing before now can be undone any more. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

function joined(first: UndoStep, second: UndoStep): UndoStep {
  return {
    group: first.group,
    undo: () => {
      second.undo();
      first.undo();
    },
    redo: () => {
      first.redo();
      second.redo();
    },
  };
}
