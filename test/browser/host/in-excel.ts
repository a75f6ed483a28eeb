import { type Desk, paneFrame } from './workbench.ts';

/** What a piece of Excel code came to: what it gave, or the code it failed with and the call that did. */
export type Came<Value> = { value: Value } | { code: string; at: string };

/**
 * Runs a piece of Excel code in the pane, by the real office.js. It is sent as text: it may use nothing from around it but what is
 * handed over.
 */
export function inExcel<Value, Given = undefined>(
  desk: Desk,
  work: (context: Excel.RequestContext, given: Given) => Promise<Value>,
  given?: Given,
): Promise<Came<Value>> {
  return paneFrame(desk).evaluate(
    `Excel.run((context) => (${work})(context, ${JSON.stringify(given)})).then(
      (value) => ({ value: value ?? null }),
      (error) => ({ code: String(error.code), at: error.debugInfo?.errorLocation ?? '' }),
    )`,
  );
}
