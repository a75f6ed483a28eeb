import type { Answered, Call, Caller } from '../load/call.ts';
import type { Waits } from '../load/waits.ts';

/** Calls whose waits are counted by what they are for, and whose failures are kept in words. */
export type WatchedCalls = {
  call: (what: string, asked: Call) => Promise<Answered>;
  /** What was refused or broken off, with how often. */
  failures: Map<string, number>;
};

export function watchCalls(call: Caller, waits: Waits): WatchedCalls {
  const failures = new Map<string, number>();
  return {
    failures,
    async call(what, asked) {
      const answer = await call(asked);
      waits.add(what, answer.milliseconds);
      if (answer.status >= 400) {
        const said = `${what}: ${answer.status} ${String(answer.body).slice(0, 120)}`;
        failures.set(said, (failures.get(said) ?? 0) + 1);
      }
      return answer;
    },
  };
}
