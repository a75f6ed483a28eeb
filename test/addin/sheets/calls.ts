/** Calls to something faked: written down, held back until they may go on, or let fail once. */
export function calls<Name extends string, Failure>() {
  const journal: string[] = [];
  const gates = new Map<Name, Promise<void>>();
  const failures = new Map<Name, Failure>();
  return {
    journal,
    /** Notes a call and lets it wait; what it gives is what the call fails with. */
    async asked(name: Name, words = ''): Promise<Failure | null> {
      journal.push(words === '' ? name : `${name} ${words}`);
      await gates.get(name);
      const failure = failures.get(name) ?? null;
      failures.delete(name);
      return failure;
    },
    /** Holds calls of this name back; what it gives lets them go on. */
    hold(name: Name): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      gates.set(name, promise);
      return () => {
        gates.delete(name);
        resolve();
      };
    },
    /** Lets the next call of this name fail. */
    fail(name: Name, failure: Failure) {
      failures.set(name, failure);
    },
  };
}
