const signals = ['SIGTERM', 'SIGINT'] as const;

/** Milliseconds. */
const betweenLooks = 250;

/** Whoever has started this program; looked at before anything else, since it may be gone soon. */
const parent = process.ppid;

/**
 * Calls once when the server is to end: at SIGTERM or SIGINT or, where npm has started it, when whoever did is gone. A
 * signal to npm ends npm and the shell between them and never comes here: it leaves an orphan, which would serve on unseen.
 */
export function whenToEnd(end: () => Promise<void>, startedByNpm: boolean): void {
  const once = () => {
    clearInterval(looking);
    for (const signal of signals) process.removeListener(signal, once);
    void end();
  };
  const looking = startedByNpm ? setInterval(() => process.ppid !== parent && once(), betweenLooks).unref() : undefined;
  for (const signal of signals) process.on(signal, once);
}
