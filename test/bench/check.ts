import { readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { compileCheck, type RowReading } from '../../shared/indicator/compilers/to-check.ts';
import { rowSchema } from '../../shared/indicator/compilers/to-schema.ts';
import { compileTally } from '../../shared/indicator/compilers/to-tally.ts';
import { parseIndicator } from '../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { prepareAssessment } from '../../shared/rules/sheets/assess.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import { checkByHand, isBegun } from './by-hand.ts';
import { checkByHandAtLength } from './by-hand-at-length.ts';
import { rowInValibot } from './in-valibot.ts';
import { rowInZod } from './in-zod.ts';
import { type Contender, timeByTurns } from './rounds.ts';
import { communitySheets } from './rows.ts';

const period: Period = { fiscalYear: 2563, quarter: 1 };
const file = new URL('../../shared/catalogue/indicators/2100-1040-2563.json', import.meta.url);

/** What a check says of one row, as `rule@column`. */
type Verdicts = (row: EntryRow) => string[];

/**
 * Rows a second of the compiled check, beside the same rules by hand, in zod and in valibot: in one run, on one thread,
 * over the same rows, all of which must get the same verdicts first. Only the ratios say something on a busy machine.
 *
 * Each gives what is its own: by hand only `rule@column`; the check also the row's values, and its faults with their
 * words; zod and valibot a copy of the row. zod makes itself code with `new Function`, which the pane's CSP forbids.
 */
export function benchCheck(): void {
  const sheets = communitySheets(100_000);
  const rows = sheets.flat();
  const indicator = read();
  const schema = rowSchema(indicator, period);
  const check = compiled(indicator);
  const verdicts = rows.map((row) => check(row));
  const errors = verdicts.map((found) => errorsOf(indicator, found));
  const differing = [
    ['by hand', differ(rows, verdicts, checkByHand)],
    ['by hand at length', differ(rows, verdicts, checkByHandAtLength)],
    ['zod', differ(rows, verdicts, inZod(rowInZod))],
    ['valibot', differ(rows, verdicts, inValibot)],
    ['our row schema (errors)', differ(rows, errors, inZod(schema))],
  ] as const;
  const kinds = new Set(verdicts.flat()).size;
  console.log(
    `check: ${rows.length} rows of 2100-1040, ${verdicts.filter((found) => found.length > 0).length} with findings of ${kinds} kinds`,
  );
  console.log(`  rows with other verdicts: ${differing.map(([name, number]) => `${name} ${number}`).join(', ')}`);
  if (differing.some(([, number]) => number > 0)) process.exitCode = 1;

  const timings = timeByTurns(contenders(indicator, sheets[0] ?? []), sheets, 9);
  const floor = timings[0]?.median ?? Number.NaN;
  console.log(`  ${''.padEnd(30)} ${'rows/s'.padStart(10)}   of by hand`);
  for (const { name, median } of timings) {
    const speed = Math.round((rows.length / median) * 1000).toLocaleString('en-US');
    console.log(`  ${name.padEnd(30)} ${speed.padStart(10)}   ${(floor / median).toFixed(2)}`);
  }
}

/** Each goes over the rows of a sheet and says how many findings there are, so that none of the work can be left out. */
function contenders(indicator: Indicator, laid: EntryRow[]): Contender<EntryRow[]>[] {
  const check = compileCheck(indicator, period);
  const beginTally = compileTally(indicator, period, laid.length);
  const communities = laid.map(({ code, name }) => ({ code: String(code), name: String(name), kind: '' }));
  const assess = prepareAssessment({ indicator, period, communities });
  const schema = rowSchema(indicator, period);
  const found = ({ begun, faults, missing, breaches }: RowReading) =>
    begun ? faults.length + missing.length + breaches.length : 0;
  return [
    { name: 'by hand', run: sum((row) => checkByHand(row).length) },
    { name: 'by hand at length', run: sum((row) => checkByHandAtLength(row).length) },
    { name: 'compiled check', run: sum((row) => found(check(row))) },
    {
      name: 'compiled check and tally',
      run: (rows) => {
        const tally = beginTally();
        const findings = sum((row) => {
          const reading = check(row);
          if (reading.begun) tally.add(reading.values);
          else tally.skip();
          return found(reading);
        })(rows);
        return findings + Object.keys(tally.totals()).length;
      },
    },
    {
      name: 'whole assessment of a sheet',
      run: (rows) => assess({ rows, report: '', notApplicable: false }).issues.length,
    },
    { name: 'valibot', run: sum((row) => (isBegun(row) ? (safeParse(rowInValibot, row).issues?.length ?? 0) : 0)) },
    { name: 'zod', run: sum((row) => (isBegun(row) ? (rowInZod.safeParse(row).error?.issues.length ?? 0) : 0)) },
    { name: 'our row schema (errors)', run: sum((row) => schema.safeParse(row).error?.issues.length ?? 0) },
  ];
}

function sum(findings: (row: EntryRow) => number): (rows: EntryRow[]) => number {
  return (rows) => {
    let all = 0;
    for (const row of rows) all += findings(row);
    return all;
  };
}

/** In how many rows another way says something else. */
function differ(rows: EntryRow[], verdicts: string[][], way: Verdicts): number {
  return rows.filter((row, index) => way(row).sort().join() !== verdicts[index]?.join()).length;
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

type Schema = {
  safeParse(row: unknown): { error?: { issues: { message: string; path: PropertyKey[]; params?: unknown }[] } };
};

/** Ours names the rule beside its words; by hand the words are the rule. */
function inZod({ safeParse }: Schema): Verdicts {
  return (row) => {
    if (!isBegun(row)) return [];
    const issues = safeParse(row).error?.issues ?? [];
    return issues.map(({ message, path, params }) => {
      const { rule = message } = (params ?? {}) as { rule?: string };
      return `${rule}@${String(path[0])}`;
    });
  };
}

function inValibot(row: EntryRow): string[] {
  if (!isBegun(row)) return [];
  const issues = safeParse(rowInValibot, row).issues ?? [];
  return issues.map(({ message, path }) => `${message}@${String(path?.[0]?.key)}`);
}

/** A schema knows no warnings. */
function errorsOf(indicator: Indicator, verdicts: string[]): string[] {
  const warnings = new Set(indicator.rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id));
  return verdicts.filter((verdict) => !warnings.has(verdict.split('@')[0] ?? ''));
}

function read(): Indicator {
  const parsed = parseIndicator(JSON.parse(readFileSync(file, 'utf8')));
  if ('faults' in parsed) throw new Error('the seed’s file has faults');
  return parsed.indicator;
}
