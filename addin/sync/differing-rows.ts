import { isBlank } from '../../shared/rules/read-cell.ts';
import { communityColumn, communityNameColumn, type EntryRow } from '../../shared/terms/row.ts';

/** A community whose row is not the same on both sides; `side` says where it stands if only one has it. */
export type DifferingRow = { community: string; name: string; side: 'both' | 'mine' | 'theirs' };

/** The rows in which two states of a sheet differ, in the order of mine, then those that only theirs has. */
export function differingRows(mine: EntryRow[], theirs: EntryRow[], columns: string[]): DifferingRow[] {
  const [ownRows, otherRows] = [byCommunity(mine), byCommunity(theirs)];
  const found: DifferingRow[] = [];
  for (const [community, row] of ownRows) {
    const other = otherRows.get(community);
    if (!other) found.push({ community, name: nameOf(row), side: 'mine' });
    else if (columns.some((key) => !sameCell(row[key], other[key]))) {
      found.push({ community, name: nameOf(row), side: 'both' });
    }
  }
  for (const [community, row] of otherRows) {
    if (!ownRows.has(community)) found.push({ community, name: nameOf(row), side: 'theirs' });
  }
  return found;
}

function byCommunity(rows: EntryRow[]): Map<string, EntryRow> {
  const begun = rows.filter((row) => !Object.values(row).every(isBlank));
  return new Map(begun.map((row) => [String(row[communityColumn] ?? ''), row]));
}

function nameOf(row: EntryRow): string {
  return String(row[communityNameColumn] ?? '');
}

function sameCell(one: EntryRow[string] | undefined, other: EntryRow[string] | undefined): boolean {
  return isBlank(one) ? isBlank(other) : one === other;
}
