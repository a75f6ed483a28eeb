import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import type { Identified } from '../auth/auth.ts';
import { sha256 } from '../storage/log/canonical.ts';
import type { Storage } from '../storage/storage.ts';

export type FreshDesk = { storage: Pick<Storage, 'readLogEnd'>; clock: () => Date; version: string };

/**
 * The tag of an answer that comes of what the log has, and of nothing else but the day in Bangkok, the program, and who asks
 * for what in which session. It can be told without answering; to be told before that, so that what is stored meanwhile
 * makes the next one another.
 */
export async function freshTag(
  { storage, clock, version }: FreshDesk,
  { person, session }: Identified,
  address: string,
): Promise<string> {
  const { username, role, district, department } = person;
  const asks = [session, username, role, district, department, address];
  const parts = [await storage.readLogEnd(), bangkokDay(clock()), version, ...asks];
  return `"${sha256(JSON.stringify(parts)).slice(0, 32)}"`;
}
