import type { Storage } from '../../../server/storage/storage.ts';
import { rosterOf } from '../../../server/use-cases/sheets/find-sheet.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { Period } from '../../../shared/terms/period.ts';
import { goodRows } from '../../server/fixture.ts';
import { storeSheet } from '../../server/stored-city.ts';

/** What is stored of a district: nothing, a draft, a submission (some of them late), an acceptance, or “not applicable”. */
export type CityDistrict = {
  code: string;
  kind: 'none' | 'draft' | 'submitted' | 'late' | 'accepted' | 'not-applicable';
  communities: number;
  planned: number;
};

/**
 * Fills a quarter of the city over the demo's rosters, 2,067 communities in all; the shares of those with a plan run from a
 * quarter of them to all.
 */
export async function fillCity(
  storage: Storage,
  period: Period,
  kindOf: (index: number) => CityDistrict['kind'] = mixed,
): Promise<CityDistrict[]> {
  const indicator = await storage.readIndicator('2100-1040', 2563);
  if (!indicator) throw new Error('the seed’s indicator is not there');
  const filled: CityDistrict[] = [];
  for (const [index, { code }] of districts.entries()) {
    const roster = await rosterOf(storage, code, period);
    if (!roster) throw new Error(`${code} has no roster`);
    const { communities } = roster;
    const kind = kindOf(index);
    const planned = Math.round((communities.length * (25 + ((index * 17) % 76))) / 100);
    filled.push({ code, kind, communities: communities.length, planned });
    if (kind === 'none') continue;
    await storeSheet(storage, indicator, period, {
      district: code,
      roster,
      rows: kind === 'not-applicable' ? [] : goodRows(communities, planned).slice(0, kind === 'draft' ? 10 : undefined),
      notApplicable: kind === 'not-applicable',
      acts: kind === 'draft' ? ['save'] : kind === 'accepted' ? ['submit', 'accept'] : ['submit'],
      at: new Date(Date.now() - (50 - index) * 3_600_000).toISOString(),
      late: kind === 'late',
    });
  }
  return filled;
}

/** Of every ten districts two have not submitted, one was late, and two in five of the others are accepted. */
function mixed(index: number): CityDistrict['kind'] {
  if (index === 7) return 'not-applicable';
  if (index % 10 === 3) return 'none';
  if (index % 10 === 8) return 'draft';
  if (index % 10 === 5) return 'late';
  return index % 5 < 2 ? 'accepted' : 'submitted';
}
