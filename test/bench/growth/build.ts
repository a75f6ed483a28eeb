import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Database } from '../../../server/storage/database.ts';
import { storeStandings } from '../../../server/storage/standings/store.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { readIndicatorFile } from '../../../shared/indicator/read-file.ts';
import { periodCode, quarters } from '../../../shared/terms/period.ts';
import { stamp } from '../../server/stamp.ts';
import { storeInBulk } from './bulk-log.ts';
import { type City, historyOf } from './history.ts';

/** So many years and indicators, and communities in each district. */
export type Size = { years: number; indicators: number; communities: number };

/** Whose indicators all of them are, and the code of the first one. */
export const owner = '2100';
export const firstCode = `${owner}-1000`;

/** The fiscal year that today is in: the last of those that are built. */
export function thisYear(now: Date): number {
  return now.getFullYear() + 543 + (now.getMonth() >= 9 ? 1 : 0);
}

/** Fills an empty database with a city that has reported for years. */
export async function buildCity(database: Database, size: Size, now: Date): Promise<void> {
  const storage = createStorage(database);
  const at = now.toISOString();
  const city = await cityOf(size, thisYear(now));
  const versions = city.indicators.map((indicator) => ({ indicator, term: { from: 1 as const, reason: '' } }));
  await storage.saveIndicators(versions, stamp(at));
  for (let year = city.open.fiscalYear - size.years + 1; year <= city.open.fiscalYear; year += 1) {
    for (const quarter of quarters) {
      const period = periodCode({ fiscalYear: year, quarter });
      const ends = period === periodCode(city.open) ? '2099-12-31' : '2020-01-31';
      await storage.saveWindow({ period, opensOn: '2020-01-01', dueOn: ends, closesOn: ends }, '', stamp(at));
    }
  }
  await storage.saveRegisters(
    city.registers.map((register) => ({ ...register, validFrom: '2000-01-01', demo: true })),
    at,
  );
  await storeInBulk(database.db, historyOf(city));
  await database.db.transaction().execute(storeStandings);
  // As its own housekeeping does in time; SQLite plans without.
  if (database.kind === 'postgres') await sql`analyze`.execute(database.db);
}

async function cityOf({ years, indicators, communities }: Size, lastYear: number): Promise<City> {
  const form = await readForm();
  return {
    indicators: Array.from({ length: years }, (_, year) =>
      Array.from({ length: indicators }, (_, index) => ({
        ...form,
        code: `${owner}-${1000 + index}`,
        fiscalYear: lastYear - years + 1 + year,
      })),
    ).flat(),
    registers: districts.map(({ code }) => ({
      id: `bench-${code}`,
      district: code,
      communities: Array.from({ length: communities }, (_, index) => ({
        code: `${code}-${String(index + 1).padStart(3, '0')}`,
        name: `ชุมชนตัวอย่าง ${index + 1}`,
        kind: 'crowded-2555',
      })),
    })),
    open: { fiscalYear: lastYear, quarter: 4 },
  };
}

async function readForm(): Promise<Indicator> {
  const read = readIndicatorFile(await readFile('shared/catalogue/indicators/2100-1040-2563.json'));
  if (read.kind !== 'indicator') throw new Error('the file of 2100-1040 has faults');
  return read.indicator;
}
