import { readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { assess } from '../../shared/rules/assess.ts';
import { parseIndicator } from '../../shared/spec/check-indicator.ts';
import type { Indicator } from '../../shared/spec/indicator.ts';
import { compileCheck } from '../../shared/spec/to-check.ts';
import { rowSchema } from '../../shared/spec/to-schema.ts';
import { compileTally } from '../../shared/spec/to-tally.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import { checkByHand, isBegun } from './by-hand.ts';
import { rowInValibot } from './in-valibot.ts';
import { rowInZod } from './in-zod.ts';
import { type Contender, timeByTurns } from './rounds.ts';
import { communityRows } from './rows.ts';

const period: Period = { fiscalYear: 2563, quarter: 1 };
const file = new URL('../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);

/** What a check says of one row, as `rule@column`. */
type Verdicts = (row: EntryRow) => string[];

/**
 * Rows a second of the compiled check, beside the same rules by hand, in zod and in valibot: in one run, on one thread,
 * over the same rows, all of which must get the same verdicts first. Only the ratios say something on a busy machine.
 */
export function benchCheck(): void {
  const rows = communityRows(100_000);
  const indicator = read();
  const ways: Record<string, Verdicts> = {
    'the compiled check': compiled(indicator),
    'written by hand': byHand,
    'in zod by hand': inZod(rowInZod),
    'in valibot by hand': inValibot,
  };
  const [[first, ours], ...others] = Object.entries(ways) as [[string, Verdicts], ...[string, Verdicts][]];
  const differing = others.map(([, way]) => rows.filter((row) => ours(row).join() !== way(row).join()).length);
  const errorsOnly = rows.filter((row) => errors(indicator, ours(row)).join() !== inZod(schema)(row).join()).length;
  console.log(
    `check: ${rows.length} rows, of which ${rows.filter((row) => ours(row).length > 0).length} have findings`,
  );
  console.log(`  rows on which ${first} and another differ: ${[...differing, errorsOnly].join(', ')}`);
  if ([...differing, errorsOnly].some((number) => number > 0)) process.exitCode = 1;

  const timings = timeByTurns(contenders(indicator, rows), 15);
  const floor = timings.find(({ name }) => name === 'written by hand')?.median ?? Number.NaN;
  for (const { name, median } of timings) {
    const speed = Math.round((rows.length / median) * 1000).toLocaleString('en-US');
    console.log(`  ${name.padEnd(34)} ${speed.padStart(12)} rows/s   ${(floor / median).toFixed(2)} of by hand`);
  }
}

const schema = rowSchema(read(), period);

/** Each goes over all rows and says how many findings there are, so that none of the work can be left out. */
function contenders(indicator: Indicator, rows: EntryRow[]): Contender[] {
  const check = compileCheck(indicator, period);
  const beginTally = compileTally(indicator, period, rows.length);
  const count = (findings: (row: EntryRow) => number) => () => rows.reduce((sum, row) => sum + findings(row), 0);
  const findings = (row: EntryRow) => {
    const { begun, faults, missing, breaches } = check(row);
    return begun ? faults.length + missing.length + breaches.length : 0;
  };
  const found: string[] = [];
  const findingsByHand = (row: EntryRow) => {
    found.length = 0;
    checkByHand(row, found);
    return found.length;
  };
  const communities = rows.map((row, index) => ({ code: `${row.code}/${index}`, name: String(row.name), kind: '' }));
  const coded = rows.map((row, index) => ({ ...row, code: communities[index]?.code ?? null }));
  return [
    { name: 'written by hand', run: count(findingsByHand) },
    { name: 'compiled check', run: count(findings) },
    {
      name: 'compiled check and tally',
      run: () => {
        const tally = beginTally();
        const sum = rows.reduce((total, row) => {
          const reading = check(row);
          if (!reading.begun) return total;
          tally.add(reading.values);
          return total + reading.faults.length + reading.missing.length + reading.breaches.length;
        }, 0);
        return sum + Number(tally.totals().numerator);
      },
    },
    {
      name: 'whole assessment, compiled anew',
      run: () => {
        const content = { rows: coded, report: '', notApplicable: false };
        return assess({ indicator, period, communities }, content).issues.length;
      },
    },
    { name: 'our schema (errors only)', run: count((row) => schema.safeParse(row).error?.issues.length ?? 0) },
    { name: 'zod', run: count((row) => (isBegun(row) ? (rowInZod.safeParse(row).error?.issues.length ?? 0) : 0)) },
    { name: 'valibot', run: count((row) => (isBegun(row) ? (safeParse(rowInValibot, row).issues?.length ?? 0) : 0)) },
  ];
}

function compiled(indicator: Indicator): Verdicts {
  const check = compileCheck(indicator, period);
  return (row) => {
    const { begun, faults, missing, breaches } = check(row);
    if (!begun) return [];
    return [
      ...faults.map(({ fault, column }) => `${fault.rule}@${column.key}`),
      ...missing.map(({ key }) => `R1@${key}`),
      ...breaches.map(({ rule, column }) => `${rule.id}@${column.key}`),
    ].sort();
  };
}

function byHand(row: EntryRow): string[] {
  const found: string[] = [];
  checkByHand(row, found);
  return found.sort();
}

type Schema = {
  safeParse(row: unknown): { error?: { issues: { message: string; path: PropertyKey[]; params?: unknown }[] } };
};

/** Ours names the rule beside its words; by hand the words are the rule. */
function inZod({ safeParse }: Schema): Verdicts {
  return (row) => {
    if (!isBegun(row)) return [];
    const issues = safeParse(row).error?.issues ?? [];
    return issues
      .map(
        ({ message, path, params }) =>
          `${(params as { rule?: string } | undefined)?.rule ?? message}@${String(path[0])}`,
      )
      .sort();
  };
}

function inValibot(row: EntryRow): string[] {
  if (!isBegun(row)) return [];
  const issues = safeParse(rowInValibot, row).issues ?? [];
  return issues.map(({ message, path }) => `${message}@${String(path?.[0]?.key)}`).sort();
}

/** Verdicts that a schema gives, which knows no warnings. */
function errors(indicator: Indicator, verdicts: string[]): string[] {
  const warnings = new Set(indicator.rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id));
  return verdicts.filter((verdict) => !warnings.has(verdict.split('@')[0] ?? ''));
}

function read(): Indicator {
  const parsed = parseIndicator(JSON.parse(readFileSync(file, 'utf8')));
  if ('faults' in parsed) throw new Error('the seed’s file has faults');
  return parsed.indicator;
}
