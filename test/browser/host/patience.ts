/** Milliseconds until something that was waited for is held to have failed: long, since other work may be going on. */
export const patience = 90_000;

/** An answer that a page gives, or an error when it gives none: Playwright itself waits for ever for what it evaluates. */
export async function inTime<Value>(what: string, answer: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${what}: no answer in ${patience / 1000} s`)), patience);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
