import type pg from 'pg';
import { type Group, groups } from '../groups.ts';
import type { Changes } from '../kept.ts';
import type { Servers } from './servers.ts';

/** Where processes tell each other what they have written: their own names, then the groups. */
export const channel = 'traimat';

/** Milliseconds between two looks at whether the connection still hears anything, and until one counts as failed. */
const [beat, patience] = [2_000, 5_000];

/**
 * Other processes' writes, as they tell of them in their transactions: heard a moment after the commit. While there is no
 * connection that is known to hear, everything may have been changed at any time.
 */
export function createChanges(servers: Servers, sender: string): Changes & { close(): Promise<void> } {
  let client: pg.Client | null = null;
  let missed = new Set<Group>(groups);
  let closed = false;

  const hear = ({ payload = '' }: pg.Notification) => {
    const [from, ...written] = payload.split(' ');
    if (from !== sender) for (const group of groups) if (written.includes(group)) missed.add(group);
  };
  const lose = (lost: pg.Client) => {
    if (client === lost) client = null;
    lost.end().catch(() => {});
  };
  const listen = async () => {
    const fresh = await servers.connect({ query_timeout: patience });
    fresh.on('notification', hear);
    fresh.once('end', () => lose(fresh));
    await fresh.query(`listen ${channel}`);
    if (closed) return lose(fresh);
    client = fresh;
    // What was said before it listened has not been heard.
    missed = new Set(groups);
  };
  const look = async () => {
    const current = client;
    if (!current) return listen();
    try {
      await current.query('select 1');
    } catch {
      lose(current);
    }
  };
  let looking = listen().catch(() => {});
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => {});
  }, beat);
  timer.unref();

  return {
    heard() {
      if (!client) return groups;
      if (missed.size === 0) return [];
      const heard = [...missed];
      missed = new Set();
      return heard;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await looking;
      await client?.end().catch(() => {});
    },
  };
}
