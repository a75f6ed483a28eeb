import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Community } from '../../../shared/terms/register.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { EarlierSubmissions } from './earlier-submissions.ts';

/**
 * All that it depends on: the earlier sheets with their last steps, since what was submitted up to a step never changes, and
 * what its rows are brought into the quarter with, by which they are what they are as long as these are the same objects.
 */
type Basis = { steps: string; indicator: Indicator; communities: Community[] | null };

/** What a sheet is held against of the quarters before, as it was read last; read anew where that stood on something else. */
export async function keptEarlier(
  storage: ReadingStorage,
  { indicator, period, district }: SheetPlace,
  basis: Basis,
  read: () => Promise<EarlierSubmissions | null>,
): Promise<EarlierSubmissions | null> {
  const ofStorage = kept.get(storage) ?? new Map<string, Basis & { found: EarlierSubmissions | null }>();
  kept.set(storage, ofStorage);
  const sheet = `${indicator} ${period} ${district}`;
  const known = ofStorage.get(sheet);
  if (known && isSame(known, basis)) return known.found;
  const found = await read();
  if (ofStorage.size >= most) ofStorage.clear();
  ofStorage.set(sheet, { ...basis, found });
  return found;
}

function isSame(one: Basis, other: Basis): boolean {
  return one.steps === other.steps && one.indicator === other.indicator && one.communities === other.communities;
}

/** Each has the rows of a quarter or more: so many take some ten megabytes, and then it begins anew. */
const most = 200;

const kept = new WeakMap<ReadingStorage, Map<string, Basis & { found: EarlierSubmissions | null }>>();
