/** A promise that others settle; `Promise.withResolvers` is beyond the browsers of the floor (addin/browser-floor.ts). */
export type Deferred<Value> = { promise: Promise<Value>; resolve(value: Value): void };

export function deferred<Value>(): Deferred<Value> {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}
