import type { AccessKind } from '../../shared/terms/access.ts';
import { callerNetwork } from '../http/caller-address.ts';
import type { Log } from '../log.ts';
import type { AccessEntry, AccessSelection, AccessStorage, StoredAccess } from '../storage/port/access.ts';

/** Who came in or was kept out, and from where. */
export type AccessRecord = {
  /** Writes down soon what has happened just now; nobody waits for it, and nothing fails by it. */
  record(kind: AccessKind, access: Access): void;
  /** As it stands, with what has just happened; the newest first. */
  list(selection: AccessSelection): Promise<StoredAccess[]>;
  /** Resolves when all that has happened has been written down. */
  settled(): Promise<void>;
  /** Takes away what is too old, or too much. */
  prune(): Promise<void>;
};

/**
 * `username` is that of an account, never what somebody has typed in its place, which may be a password: null where no
 * account is meant. `route` is a route's pattern.
 */
export type Access = { username: string | null; address: string; route: string };

/** How long what has happened waits for its like. */
const patience = 2_000;
/** Of one kind in one minute; what comes beyond is counted in one line. */
const mostLines = 300;
const keptDays = 400;
/** Of each kind, so that a flood of one leaves the others. */
const mostKept = 200_000;

/**
 * Keeps the access record: the like of one minute is one line with a count. So the record grows by time and not by what
 * strangers send, in memory as in the database.
 */
export function createAccessRecord(storage: AccessStorage, clock: () => Date, log: Log): AccessRecord {
  let waiting = new Map<string, AccessEntry>();
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const lines = new Map<string, number>();

  const add = (entry: AccessEntry) => {
    const key = [entry.kind, entry.at, entry.username, entry.address, entry.route].join('\n');
    const known = waiting.get(key);
    if (known) known.count += entry.count;
    else waiting.set(key, entry);
    return known === undefined;
  };
  const write = async () => {
    const entries = [...waiting.values()];
    waiting = new Map();
    if (entries.length === 0) return;
    try {
      await storage.saveAccess(entries);
    } catch (error) {
      log.write('warn', { event: 'access-record', error: error instanceof Error ? error.name : '' });
      for (const entry of entries) if (waiting.size < mostLines) add(entry);
    }
  };
  const settled = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };

  return {
    record(kind, { username, address, route }) {
      const at = minuteOf(clock());
      const of = `${kind}\n${at}`;
      if (!lines.has(of)) for (const old of lines.keys()) if (!old.endsWith(at)) lines.delete(old);
      const many = (lines.get(of) ?? 0) >= mostLines;
      const where = many ? { username: '', address: '', route: '' } : { address: callerNetwork(address), route };
      const fresh = add({ kind, at, username: username ?? '', ...where, count: 1 });
      if (fresh) lines.set(of, (lines.get(of) ?? 0) + 1);
      timer ??= setTimeout(() => void settled(), patience).unref();
    },
    async list(selection) {
      await settled();
      return storage.listAccess(selection);
    },
    settled,
    async prune() {
      const oldest = new Date(clock().getTime() - keptDays * 24 * 60 * 60 * 1000);
      await storage.pruneAccess(oldest.toISOString(), mostKept);
    },
  };
}

function minuteOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 16)}:00.000Z`;
}
