import type { WritingConnection } from './connection.ts';
import { changesUnsaid } from './groups.ts';
import type { Hearing } from './kept.ts';

/**
 * What stands last (a sheet's last event, the log's end, what is in force in a quarter), in memory: for what every
 * submission would ask again. What is given is shared and must not be changed.
 */
export type Latest = {
  /** What is committed under a key; undefined where it is not known. */
  committed<Value>(key: string): Value | undefined;
  /** In a turn: what stands under a key after this turn and those before it; loads it where it is not known. */
  read<Value>(key: string, load: () => Promise<Value>): Promise<Value>;
  /** In a turn: what stands under a key by what the turn has stored. */
  set(key: string, value: unknown): void;
};

/** For a database of which it cannot be known whether another process has written meanwhile. */
export const noLatest: Latest = { committed: () => undefined, read: (_, load) => load(), set: () => {} };

/** Whatever is asked for by keys that callers choose must not fill the memory: with so many it begins anew. */
const most = 20_000;

/**
 * Together with the connection that makes it true: a round's values are its own until they are committed, and whenever a turn
 * comes to nothing, something else is stored than was `set`, or another process has written (what
 * is heard calls `forget`), nothing is known any more. Who has begun hears for certain: nobody else can write until the end.
 */
export function createLatest(
  connection: WritingConnection,
  hearing: Hearing,
): { latest: Latest; connection: WritingConnection; forget(): void } {
  const committed = new Map<string, unknown>();
  const round = new Map<string, unknown>();
  const forget = () => {
    committed.clear();
    round.clear();
  };
  const latest: Latest = {
    committed<Value>(key: string) {
      hearing.hear();
      return committed.get(key) as Value | undefined;
    },
    async read<Value>(key: string, load: () => Promise<Value>) {
      const known = (round.get(key) ?? committed.get(key)) as Value | undefined;
      if (known !== undefined) return known;
      const loaded = await load();
      // What is not there yet may be laid by a turn that does not say so.
      if (loaded !== null) round.set(key, loaded);
      return loaded;
    },
    set: (key, value) => void round.set(key, value),
  };
  return {
    latest,
    forget,
    connection: {
      ...connection,
      async begin() {
        await connection.begin();
        hearing.hearNow();
      },
      execute(query) {
        if (changesUnsaid(query)) forget();
        return connection.execute(query);
      },
      rollbackToSavepoint() {
        forget();
        return connection.rollbackToSavepoint();
      },
      async commit(written) {
        await connection.commit(written);
        if (committed.size > most) committed.clear();
        for (const [key, value] of round) committed.set(key, value);
        round.clear();
      },
      rollback() {
        forget();
        return connection.rollback();
      },
    },
  };
}
