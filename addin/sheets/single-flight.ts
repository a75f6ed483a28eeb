/**
 * Lets a task run one at a time. A call during a run waits for one more run, shared by all who call meanwhile: nobody
 * gets an answer from before they asked, no two runs overlap, and a burst of calls costs two runs.
 */
export function singleFlight<Value>(task: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<unknown> | null = null;
  let next: Promise<Value> | null = null;

  const run = () => {
    next = null;
    const now = task();
    running = now.then(rest, rest);
    return now;
  };
  const rest = () => {
    running = null;
  };
  return () => {
    if (next) return next;
    if (!running) return run();
    next = running.then(run);
    return next;
  };
}
