import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { districts } from '../../shared/catalogue/districts.ts';
import { toResult, withoutFigures } from '../../shared/indicator/compilers/to-result.ts';
import { placesOfMeasure } from '../../shared/indicator/compilers/to-tally.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { fromUnits } from '../../shared/terms/decimal.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Engine } from '../engines/engine.ts';
import { excelts } from '../engines/excelts.ts';
import { findLibreOffice, libreOffice } from '../engines/libreoffice.ts';
import { univer } from '../engines/univer.ts';
import { indicators, nameOf } from '../shared/catalogue/catalogue.ts';
import { type CityCase, citySheetOf, ruledVerdict, sheetVerdict } from './city-sheet-of.ts';

/**
 * The city's worksheet says what `consolidate` says, of the city, of every zone and of every district: every indicator of
 * the catalogue with cities drawn by chance, in three engines. `SEED` sets which cities (test/chance.ts).
 */

/** What a district may have: numbers, nothing that applies, nothing reported, or nothing in the view. */
function districtResult(indicator: Indicator): fc.Arbitrary<Result | null> {
  const measures = fc.record(
    Object.fromEntries(
      Object.entries(indicator.measures).map(([key, measure]) => {
        const places = placesOfMeasure(indicator, measure);
        const units = fc.oneof(fc.nat(9), fc.nat(400), fc.nat(places > 0 ? 2_000_000_000 : 20_000));
        return [key, units.map((number) => fromUnits(BigInt(number), places))];
      }),
    ),
  );
  const counted = measures.map((drawn) => toResult(indicator, drawn));
  const none = fc.constantFrom(
    withoutFigures(indicator, 'not-applicable'),
    withoutFigures(indicator, 'not-reported'),
    null,
  );
  return fc.oneof({ weight: 3, arbitrary: counted }, { weight: 1, arbitrary: none });
}

function cities(indicator: Indicator): fc.Arbitrary<CityCase> {
  const one = districtResult(indicator);
  const zeros = fc.constant(
    toResult(indicator, Object.fromEntries(Object.keys(indicator.measures).map((key) => [key, '0']))),
  );
  const same = fc.constantFrom(
    withoutFigures(indicator, 'not-applicable'),
    withoutFigures(indicator, 'not-reported'),
    null,
  );
  const [all, few] = [one, fc.oneof(same, same, zeros, one)].map((each) =>
    fc.array(each, { minLength: districts.length, maxLength: districts.length }),
  ) as [fc.Arbitrary<(Result | null)[]>, fc.Arbitrary<(Result | null)[]>];
  const none = same.map((each) => districts.map(() => each));
  return fc.oneof(all, few, none).map((results) => ({
    indicator,
    period: { fiscalYear: indicator.fiscalYear, quarter: 4 as const },
    results,
  }));
}

const program = findLibreOffice();
if (!program) console.warn('LibreOffice is not installed: the proof of the city’s formulas there DID NOT RUN.');

describe.each<[string, Engine | null]>([
  ['Univer', univer],
  ['excelts', excelts],
  ['LibreOffice', program ? libreOffice(program) : null],
])('%s', (_name, engine) => {
  test.skipIf(!engine)(
    '[P6] [consolidate = formulas] every indicator, three cities each',
    { timeout: 600_000 },
    async () => {
      const found: unknown[] = [];
      const drawn = indicators.flatMap((indicator) => fc.sample(cities(indicator), { numRuns: 3 }));
      const sheets = drawn.map((each, index) => citySheetOf(each, `c${index}`));
      const evaluated = await (engine as Engine).evaluate(sheets);
      drawn.forEach((each, index) => {
        const [sheet, values] = [sheets[index], evaluated[index]];
        if (!sheet || !values) throw new Error('an engine has lost a sheet');
        const got = sheetVerdict(each, sheet, values);
        for (const [line, cells] of Object.entries(ruledVerdict(each))) {
          for (const [key, value] of Object.entries(cells)) {
            const said = got[line]?.[key];
            if (said !== value) found.push({ indicator: nameOf(each.indicator), line, key, value, said });
          }
        }
      });
      expect(found.slice(0, 10)).toEqual([]);
    },
  );
});
