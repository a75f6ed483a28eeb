const watchedEvery = 250;

/**
 * Calls once when the server is to end: at SIGTERM or SIGINT, or, where npm has started it, when whoever did is gone. A
 * signal to npm ends npm and the shell between, and never comes here; they leave an orphan, which would serve on unseen.
 */
export function whenToEnd(end: () => Promise<void>, startedByNpm: boolean): void {
  const parent = process.ppid;
  const watch = startedByNpm
    ? setInterval(() => void (process.ppid !== parent && once()), watchedEvery).unref()
    : undefined;
  const once = () => {
    clearInterval(watch);
    for (const signal of signals) process.removeListener(signal, once);
    void end();
  };
  for (const signal of signals) process.on(signal, once);
}

const signals = ['SIGTERM', 'SIGINT'] as const;
