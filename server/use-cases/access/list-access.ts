import type { AccessFilter, AccessLine } from '../../../shared/wire/access-record.ts';
import type { AccessRecord } from '../../access/access-record.ts';
import type { StoredAccess } from '../../storage/port/access.ts';
import { momentsOf } from '../log/list-log.ts';

/** How many lines a page has. */
const page = 50;

/** A page of the access record, the newest first; `next` is what `before` must be for the page after it. */
export async function listAccess(
  access: Pick<AccessRecord, 'list'>,
  { before, from, to, ...filter }: AccessFilter & { before?: number | undefined },
): Promise<{ lines: AccessLine[]; next: number | null }> {
  const found = await access.list({ ...filter, ...momentsOf({ from, to }), before, limit: page + 1 });
  const lines = found.slice(0, page).map(toLine);
  return { lines, next: found.length > page ? (lines.at(-1)?.id ?? null) : null };
}

function toLine({ username, address, route, ...line }: StoredAccess): AccessLine {
  return { ...line, username: username || null, address: address || null, route: route || null };
}
