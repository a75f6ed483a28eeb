import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import { type Indicator, indicator as schema } from '../../shared/indicator/indicator.ts';
import { inForce } from '../../shared/rules/indicators/in-force.ts';
import { quarters } from '../../shared/terms/period.ts';
import { inSlices } from '../slices.ts';
import { storeFact } from './log/store-fact.ts';
import type { Stamp } from './port/author.ts';
import type {
  IndicatorStorage,
  IndicatorYear,
  NewVersion,
  SaveIndicatorOutcome,
  SaveIndicatorsOutcome,
  Term,
} from './port/indicators.ts';
import type { Tables } from './tables.ts';
import { listVersionKeys, type VersionKey } from './versions.ts';

/** How a first version is stored: there is nothing that it takes the place of. */
const fromTheFirst: Term = { from: 1, reason: '' };

type Key = { code: string; fiscal_year: number; version: number };

/** So many versions are read by one query. */
const together = 100;

/** Reads each time which versions there are, but a version once (`known`): what has been stored never changes. */
export function createIndicatorStorage(db: Kysely<Tables>, known: Map<string, Indicator>): IndicatorStorage {
  const readAll = async (keys: Key[]): Promise<Indicator[]> => {
    const missing = [...new Map(keys.map((key) => [nameOf(key), key])).values()].filter(
      (key) => !known.has(nameOf(key)),
    );
    const goOn = inSlices();
    for (let from = 0; from < missing.length; from += together) {
      for (const [name, spec] of await readSpecs(db, missing.slice(from, from + together))) {
        known.set(name, fromStored(spec));
        await goOn();
      }
    }
    return keys.map((key) => known.get(nameOf(key)) as Indicator);
  };
  const read = async (key: Key): Promise<Indicator> => (await readAll([key]))[0] as Indicator;
  return {
    async readIndicator(code, fiscalYear, version) {
      const key = await findKey(db, { code, fiscal_year: fiscalYear }, version);
      return key ? read(key) : null;
    },
    async readIndicatorIn(code, { fiscalYear, quarter }) {
      const found = inForce(await listVersionKeys(db, { code, fiscal_year: fiscalYear }), quarter);
      return found && read(toKey(found));
    },
    async listIndicatorYears({ fiscalYear, ...selection } = {}) {
      const keys = await listVersionKeys(db, { ...selection, ...(fiscalYear && { fiscal_year: fiscalYear }) });
      const years = [...Map.groupBy(keys, ({ code, fiscalYear }) => `${code}/${fiscalYear}`).values()];
      const inEach = await readAll(years.flatMap(keysInForce));
      return years.map((versions, index) => yearOf(versions, inEach.slice(index * 4, index * 4 + 4)));
    },
    listIndicators: async () => readAll(await newestVersions(db)),
    saveIndicator: (indicator, stamp, term = fromTheFirst) =>
      db.transaction().execute((transaction) => saveIndicator(transaction, indicator, stamp, term)),
    saveIndicators: (versions, stamp) => saveIndicators(db, versions, stamp),
  };
}

/** Of one indicator's year, whose versions come with the oldest first, the one in force in each quarter. */
function keysInForce(versions: VersionKey[]): Key[] {
  const [first] = versions as [VersionKey, ...VersionKey[]];
  return quarters.map((quarter) => toKey(inForce(versions, quarter) ?? first));
}

function yearOf(versions: VersionKey[], inQuarters: Indicator[]): IndicatorYear {
  const [{ code, fiscalYear }] = versions as [VersionKey, ...VersionKey[]];
  return {
    ...{ code, fiscalYear, quarters: inQuarters as IndicatorYear['quarters'] },
    versions: versions.map(({ version, from }) => ({ version, from })),
  };
}

function nameOf({ code, fiscal_year, version }: Key): string {
  return `${code}/${fiscal_year}/${version}`;
}

function toKey({ code, fiscalYear, version }: VersionKey): Key {
  return { code, fiscal_year: fiscalYear, version };
}

function findKey(
  db: Kysely<Tables>,
  indicator: { code: string; fiscal_year: number },
  version: number | undefined,
): Promise<Key | undefined> {
  return db
    .selectFrom('indicators')
    .select(['code', 'fiscal_year', 'version'])
    .where((where) => where.and(indicator))
    .where((where) => where.and(version === undefined ? { draft: 0 } : { version }))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Of each indicator the newest version in force and the newest draft, unless the draft has been overtaken. */
async function newestVersions(db: Kysely<Tables>): Promise<Key[]> {
  const newest = await db
    .selectFrom('indicators')
    .select((select) => ['code', 'fiscal_year', 'draft', select.fn.max('version').as('version')])
    .groupBy(['code', 'fiscal_year', 'draft'])
    .orderBy('code')
    .orderBy('fiscal_year')
    .orderBy('draft')
    .execute();
  return newest.filter(
    ({ code, fiscal_year, draft, version }) =>
      draft === 0 ||
      !newest.some((other) => other.code === code && other.fiscal_year === fiscal_year && other.version > version),
  );
}

/** By name, what is stored of versions that there are. */
async function readSpecs(db: Kysely<Tables>, keys: Key[]): Promise<[name: string, spec: string][]> {
  const rows = await db
    .selectFrom('indicators')
    .select(['code', 'fiscal_year', 'version', 'spec'])
    .where((where) => where.or(keys.map((key) => where.and(key))))
    .execute();
  return rows.map(({ spec, ...key }) => [nameOf(key), spec]);
}

/** Read through the schema: one that was stored by an earlier program gets the defaults that have come since. */
function fromStored(spec: string): Indicator {
  return schema.parse(JSON.parse(spec));
}

/** Read only where the letters differ: a start saves the whole catalogue, which has hardly ever changed. */
function isSame(one: string, other: string): boolean {
  return one === other || isDeepStrictEqual(fromStored(one), fromStored(other));
}

/** A version that is taken takes back those that were saved before it. */
async function saveIndicators(
  db: Kysely<Tables>,
  versions: NewVersion[],
  stamp: Stamp,
): Promise<SaveIndicatorsOutcome> {
  try {
    await db.transaction().execute(async (transaction) => {
      for (const { indicator, term } of versions) {
        const { kind } = await saveIndicator(transaction, indicator, stamp, term);
        if (kind !== 'saved') throw new Taken(indicator.code);
      }
    });
    return { kind: 'saved' };
  } catch (error) {
    if (error instanceof Taken) return { kind: 'version-taken', code: error.code };
    throw error;
  }
}

class Taken extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`a version of ${code} is taken`);
    this.code = code;
  }
}

async function saveIndicator(
  transaction: Transaction<Tables>,
  indicator: Indicator,
  { at, by }: Stamp,
  { from, reason }: Term,
): Promise<SaveIndicatorOutcome> {
  // Where an editor finds the schema of the file is no part of the indicator.
  const { $schema: _, ...content } = indicator;
  const spec = JSON.stringify(content);
  const { code, fiscalYear, version, draft } = content;
  const versions = await transaction
    .selectFrom('indicators')
    .select(['version', 'draft', 'spec'])
    .where('code', '=', code)
    .where('fiscal_year', '=', fiscalYear)
    .execute();
  const key = { code, fiscal_year: fiscalYear, version };
  const taken = versions.find((stored) => stored.version === version);
  if (taken && isSame(taken.spec, spec)) return { kind: 'unchanged' };
  const newest = Math.max(0, ...versions.map((stored) => stored.version));
  if (version <= newest) return { kind: 'version-taken', newest };
  // Nothing was in force before the first: it holds for the whole year.
  const isFirst = versions.every((stored) => stored.draft === 1);
  const term = { from_quarter: isFirst ? (1 as const) : from, reason };
  const row = { ...key, draft: Number(draft ?? false), stored_at: at, stored_by: by.username, ...term, spec };
  await storeFact(transaction, 'indicators', row, { act: 'publish', at, by });
  return { kind: 'saved' };
}
