import type { Storage } from '../storage/storage.ts';
import { type Trouble, troubleOf } from '../storage/trouble.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import type { Troubles } from './troubles.ts';

/** Why a server is not well, in a word for a monitor; null while it is. */
export type Illness =
  | `database-${'gone' | 'busy' | 'newer' | 'older' | 'corrupt' | 'read-only' | 'too-many-connections' | 'failing'}`
  | 'storage-full'
  | 'log-broken';

export type Health = {
  illness: Illness | null;
  /** Whether the database answers. */
  database: boolean;
  /** Whether it takes in what is written, and there is room for more. */
  writable: boolean;
  log: 'whole' | 'broken' | 'not-verified';
  /** Of the data folder's disk, in bytes; NaN where it does not say. */
  free: number;
};

/** Looks how the server is; nothing is written more often than once in a few seconds, however often it is asked. */
export type HealthWatch = { look(): Promise<Health> };

export type HealthNeeds = {
  storage: Pick<Storage, 'tryWrite'>;
  /** Bytes that are left on the data folder's disk. */
  free(): Promise<number>;
  watch: Pick<LogWatch, 'state'>;
  troubles: Pick<Troubles, 'recent'>;
  clock(): Date;
};

/** A sheet has 5 MB at most, and is written twice: into the log before the database, then into the database. */
export const leastFree = 10 * 1024 * 1024;

const kept = 3_000;
const patience = 5_000;

type Probe = { written: 'same' | 'older' | 'newer' | Trouble; free: number };

export function watchHealth({ storage, free, watch, troubles, clock }: HealthNeeds): HealthWatch {
  const probe = async (): Promise<Probe> => {
    const [written, left] = await Promise.all([tryWrite(storage), free().catch(() => Number.NaN)]);
    return { written, free: left };
  };
  let last: { at: number; probe: Promise<Probe> } | null = null;
  return {
    async look() {
      const now = clock().getTime();
      if (!last || Math.abs(now - last.at) >= kept) last = { at: now, probe: probe() };
      const { broken, verifiedAt } = watch.state();
      const log = broken ? 'broken' : verifiedAt === null ? 'not-verified' : 'whole';
      const { written, free: left } = await last.probe;
      const illness = illnessOf(written, left, troubles.recent(), log);
      return {
        illness,
        database: !['gone', 'too-many-connections', 'corrupt'].includes(written),
        writable: illness === null || illness === 'log-broken',
        log,
        free: left,
      };
    },
  };
}

/**
 * | written | free | lately | the log | illness |
 * |---|---|---|---|---|
 * | no | any | any | any | what the database has failed for |
 * | no, since a program of another version has been at it | any | any | any | database-newer, database-older |
 * | yes | too little | any | any | storage-full |
 * | yes | enough | somebody could not store or read something | any | why not |
 * | yes | enough | nothing, or others held it, or a fault of the program | broken | log-broken |
 * | yes | enough | the same | whole, or not verified yet | none |
 */
export function illnessOf(
  written: Probe['written'],
  free: number,
  lately: Trouble | null,
  log: Health['log'],
): Illness | null {
  if (written === 'newer' || written === 'older') return `database-${written}`;
  if (written !== 'same') return illnessBy(written);
  if (free < leastFree) return 'storage-full';
  if (lately && lately !== 'busy' && lately !== 'other') return illnessBy(lately);
  return log === 'broken' ? 'log-broken' : null;
}

/** A database that says nothing for long is as good as gone. */
async function tryWrite(storage: HealthNeeds['storage']): Promise<'same' | 'older' | 'newer' | Trouble> {
  const silence = Promise.withResolvers<'gone'>();
  const timer = setTimeout(() => silence.resolve('gone'), patience);
  try {
    return await Promise.race([storage.tryWrite(), silence.promise]);
  } catch (error) {
    return troubleOf(error) ?? 'gone';
  } finally {
    clearTimeout(timer);
  }
}

function illnessBy(trouble: Trouble): Illness {
  if (trouble === 'full') return 'storage-full';
  return trouble === 'other' ? 'database-failing' : `database-${trouble}`;
}
