/** Failures that a test or a trial has ordered: the next calls that match fail with an error of Excel's, whatever they ask. */

import { ExcelError } from '../document/excel-error.ts';
import { type DocumentedError, documentedErrors } from './documented-errors.ts';

type Ordered = { code: DocumentedError; times: number; member: string | undefined };

export class NextFailures {
  #ordered: Ordered[] = [];

  /**
   * The next `times` calls of a member fail; `Range.merge` is one member, `Range` any of the class, nothing any call at all. A failing call
   * ends its batch, so it also says how many batches fail. Loading a property is a call of `Class.property` and of `Class.load`.
   */
  order(code: DocumentedError, times = 1, member?: string): void {
    if (!Object.hasOwn(documentedErrors, code)) throw new Error(`"${code}" is no documented error`);
    this.#ordered.push({ code, times, member });
  }

  /** Calls off what has not happened, and says how many failures that were. */
  cancel(): number {
    const left = this.#ordered.reduce((sum, { times }) => sum + times, 0);
    this.#ordered = [];
    return left;
  }

  /** The failure that is due at this call, counted off. */
  due(className: string, members: readonly string[]): ExcelError | undefined {
    const names = [className, ...members.map((member) => `${className}.${member}`)];
    const found = this.#ordered.find(({ member }) => member === undefined || names.includes(member));
    if (!found) return undefined;
    found.times--;
    if (found.times <= 0) this.#ordered.splice(this.#ordered.indexOf(found), 1);
    return new ExcelError(found.code, documentedErrors[found.code]);
  }
}
