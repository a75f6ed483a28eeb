/** Milliseconds that this thread has worked on something: what a machine does beside it does not count. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const begun = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000;
}
