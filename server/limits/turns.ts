/** Has a person's writes done one after the other; null where too many wait already. */
export type Turns = <Outcome>(who: string, write: () => Promise<Outcome>) => Promise<Outcome | null>;

/** How many of one person wait at most. */
const mostWaiting = 20;

/** One write at a time a person, so that nobody keeps a server busy alone: the others of theirs wait in a short queue. */
export function createTurns(): Turns {
  const queues = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return async (who, write) => {
    const queue = queues.get(who) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting > mostWaiting) return null;
    queues.set(who, queue);
    queue.waiting += 1;
    const turn = queue.last.then(write);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    queue.last = ended;
    try {
      return await turn;
    } finally {
      queue.waiting -= 1;
      if (queue.last === ended) queues.delete(who);
    }
  };
}
