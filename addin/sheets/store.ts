/** A value that is replaced and never changed in place, and who wants to hear of it: what `useSyncExternalStore` asks for. */
export type Store<State> = {
  state(): State;
  subscribe(listener: () => void): () => void;
};

export function createStore<State>(first: State): Store<State> & { put(next: State): void } {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(next) {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
