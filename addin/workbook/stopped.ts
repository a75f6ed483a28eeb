import type { Trouble } from '../outcome.ts';

/** Ends a run of work in Excel by a trouble that Excel has no code of its own for; `run` makes it the outcome. */
export class Stopped extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.what.en);
    this.trouble = trouble;
  }
}
