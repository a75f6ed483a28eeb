import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import { type Indicator, indicator as schema } from '../../shared/indicator/indicator.ts';
import { inForce } from '../../shared/rules/indicators/in-force.ts';
import type { Quarter } from '../../shared/terms/period.ts';
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

/** Reads each time which versions there are, but a version once (`known`): what has been stored never changes. */
export function createIndicatorStorage(db: Kysely<Tables>, known: Map<string, Indicator>): IndicatorStorage {
  const read = async (key: Key): Promise<Indicator> => {
    const name = `${key.code}/${key.fiscal_year}/${key.version}`;
    const indicator = known.get(name) ?? (await readVersion(db, key));
    known.set(name, indicator);
    return indicator;
  };
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
      const years = Map.groupBy(keys, ({ code, fiscalYear }) => `${code}/${fiscalYear}`);
      return Promise.all([...years.values()].map((versions) => readYear(versions, read)));
    },
    listIndicators: async () => Promise.all((await newestVersions(db)).map(read)),
    saveIndicator: (indicator, stamp, term = fromTheFirst) =>
      db.transaction().execute((transaction) => saveIndicator(transaction, indicator, stamp, term)),
    saveIndicators: (versions, stamp) => saveIndicators(db, versions, stamp),
  };
}

/** `versions` of one indicator and year, the oldest first. */
async function readYear(versions: VersionKey[], read: (key: Key) => Promise<Indicator>): Promise<IndicatorYear> {
  const [first] = versions as [VersionKey, ...VersionKey[]];
  const inQuarter = (quarter: Quarter) => read(toKey(inForce(versions, quarter) ?? first));
  return {
    code: first.code,
    fiscalYear: first.fiscalYear,
    quarters: await Promise.all([inQuarter(1), inQuarter(2), inQuarter(3), inQuarter(4)]),
    versions: versions.map(({ version, from }) => ({ version, from })),
  };
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

/** Read through the schema: one that was stored by an earlier program gets the defaults that have come since. */
async function readVersion(db: Kysely<Tables>, key: Key): Promise<Indicator> {
  const { spec } = await db
    .selectFrom('indicators')
    .select('spec')
    .where((where) => where.and(key))
    .executeTakeFirstOrThrow();
  return schema.parse(JSON.parse(spec));
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
    .select(['version', 'draft'])
    .where('code', '=', code)
    .where('fiscal_year', '=', fiscalYear)
    .execute();
  const key = { code, fiscal_year: fiscalYear, version };
  if (versions.some((stored) => stored.version === version)) {
    const same = isDeepStrictEqual(await readVersion(transaction, key), schema.parse(JSON.parse(spec)));
    if (same) return { kind: 'unchanged' };
  }
  const newest = Math.max(0, ...versions.map((stored) => stored.version));
  if (version <= newest) return { kind: 'version-taken', newest };
  // Nothing was in force before the first: it holds for the whole year.
  const isFirst = versions.every((stored) => stored.draft === 1);
  const term = { from_quarter: isFirst ? (1 as const) : from, reason };
  const row = { ...key, draft: Number(draft ?? false), stored_at: at, stored_by: by.username, ...term, spec };
  await storeFact(transaction, 'indicators', row, { act: 'publish', at, by });
  return { kind: 'saved' };
}
