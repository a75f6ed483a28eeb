import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { excelts } from '../engines/excelts.ts';
import { findLibreOffice, libreOffice } from '../engines/libreoffice.ts';
import { univer } from '../engines/univer.ts';
import { keptCases } from './kept-cases.ts';
import { indicators } from './random-indicators.ts';
import { type Case, sheetOf, verdictOf } from './sheet-of.ts';
import { tables } from './tables.ts';
import { checkVerdict, schemaErrors } from './verdicts.ts';

/**
 * One indicator, every target: the compiled check, the zod schema and the formulas in three engines say the same of random
 * indicators over random tables. `CASES` sets how many, `SEED` which (test/chance.ts); what once differed is kept in
 * `kept-cases.ts`.
 */

const cases = Number(process.env.CASES ?? 100);

const cased: fc.Arbitrary<Case> = indicators.chain((indicator) =>
  fc.record({
    indicator: fc.constant(indicator),
    period: fc.constantFrom({ fiscalYear: 2563, quarter: 1 as const }, { fiscalYear: 2563, quarter: 4 as const }),
    rows: tables(indicator),
    notApplicable: fc.constantFrom(false, false, false, true),
  }),
);

test(`[check = zod] the schema refuses the cells that the check finds wrong, ${cases * 10} cases`, () => {
  const property = fc.property(cased, (each) => {
    expect(schemaErrors(each)).toEqual(checkVerdict(each).errors);
  });
  fc.assert(property, { numRuns: cases * 10 });
});

const program = findLibreOffice();
if (!program) console.warn('LibreOffice is not installed: the proof that formulas say the same there DID NOT RUN.');

// A start of LibreOffice costs seconds, whatever it is given; the others would only hold more at a time.
describe.each<[string, Engine | null, number]>([
  ['Univer', univer, 50],
  ['excelts', excelts, 50],
  ['LibreOffice', program ? libreOffice(program) : null, 500],
])('%s', (_name, engine, batch) => {
  test.skipIf(!engine)(`[check = formulas] ${cases} random cases`, { timeout: 600_000 }, async () => {
    const drawn = fc.sample(cased, { numRuns: cases });
    expect(await differences(engine as Engine, drawn, batch)).toEqual([]);
  });

  test.skipIf(!engine)('[check = formulas] every case that once differed', { timeout: 120_000 }, async () => {
    expect(await differences(engine as Engine, keptCases, batch)).toEqual([]);
  });
});

/** The cases of which an engine says something else than the check, the smallest first; it is given a batch at a time. */
async function differences(engine: Engine, all: Case[], batch: number) {
  const found: unknown[] = [];
  for (let from = 0; from < all.length; from += batch) {
    const part = all.slice(from, from + batch);
    const sheets = part.map((each, index) => sheetOf(each, `s${from + index}`));
    const evaluated = await engine.evaluate(sheets);
    part.forEach((each, index) => {
      const [sheet, values] = [sheets[index], evaluated[index]];
      if (!sheet || !values) throw new Error('an engine has lost a sheet');
      const [expected, got] = [checkVerdict(each), verdictOf(each, sheet, values)];
      if (JSON.stringify(expected) !== JSON.stringify(got)) found.push({ case: each, expected, got });
    });
  }
  return found.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length).slice(0, 3);
}
