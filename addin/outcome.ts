import type { Text } from '../shared/terms/text.ts';
import type { Problem } from '../shared/wire/problem.ts';

/** What the world did instead: in words for a person, with a code for the program. */
export type Trouble = {
  code:
    | 'offline'
    | 'unexpected-answer'
    | 'problem'
    | 'text-fault'
    | 'window-blocked'
    | 'window-closed'
    | 'window-open'
    | 'window-refused'
    | 'workbook-busy'
    | 'workbook-behind'
    | 'workbook-blocked'
    | 'workbook-selection'
    | 'workbook-denied'
    | 'workbook-locked'
    | 'workbook-open'
    | 'workbook-hidden'
    | 'workbook-filtered'
    | 'workbook-in-the-way'
    | 'workbook-taken'
    | 'workbook-gone'
    | 'workbook-foreign'
    | 'workbook-too-large'
    | 'workbook-full'
    | 'workbook-old'
    | 'workbook-session'
    | 'workbook-silent'
    | 'workbook-refused';
  what: Text;
  cure: Text;
  /** The server's refusal, where the code is `problem`. */
  problem?: Problem;
};

/** How a call to the server or to the workbook ended. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(trouble: Trouble): { ok: false; trouble: Trouble } {
  return { ok: false, trouble };
}
