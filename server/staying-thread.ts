import { parentPort, Worker } from 'node:worker_threads';

type Numbered<Content> = { number: number; content: Content };

type Waiting<Answer> = { resolve(answer: Answer): void; reject(error: unknown): void };

/** The thread, and who waits for it by the number of their order. */
type Desk<Answer> = { worker: Worker; waiting: Map<number, Waiting<Answer>> };

/** A thread that makes one answer of each order and stays for the next. */
export type StayingThread<Order, Answer> = {
  /** Begins it, before anybody waits for it. */
  open(): void;
  ask(order: Order): Promise<Answer>;
};

/**
 * A thread of its own for what would keep others waiting; it begins with the first order, and runs a file that calls
 * `answerOrders`. If it fails, so do the orders that it has; the next has a new thread.
 */
export function stayingThread<Order, Answer>(file: URL): StayingThread<Order, Answer> {
  let desk: Desk<Answer> | null = null;
  let orders = 0;

  function begin(): Desk<Answer> {
    const worker = new Worker(file);
    worker.unref();
    const waiting: Desk<Answer>['waiting'] = new Map();
    worker.on('message', ({ number, content }: Numbered<Answer>) => {
      waiting.get(number)?.resolve(content);
      waiting.delete(number);
      if (waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => {
      if (desk?.worker === worker) desk = null;
      for (const { reject } of waiting.values()) reject(error);
    });
    return { worker, waiting };
  }

  function open(): Desk<Answer> {
    desk ??= begin();
    return desk;
  }

  return {
    open,
    ask(order) {
      const { worker, waiting } = open();
      const number = ++orders;
      // Nobody's answer is left behind when nothing else keeps the process.
      if (waiting.size === 0) worker.ref();
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, content: order } satisfies Numbered<Order>);
      });
    },
  };
}

/** Within the thread: answers one order after another. */
export function answerOrders<Order, Answer>(answer: (order: Order) => Answer): void {
  parentPort?.on('message', ({ number, content }: Numbered<Order>) => {
    parentPort?.postMessage({ number, content: answer(content) } satisfies Numbered<Answer>);
  });
}
