/** Milliseconds that this thread has worked on something: what a machine does beside it does not count. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const begun = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000;
}

/** The same of all threads of this process, where the work is done in another one. */
export async function cpuTimeOfAll(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
