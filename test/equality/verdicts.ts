import { compileCheck } from '../../shared/indicator/compilers/to-check.ts';
import { isMeasuredIn } from '../../shared/indicator/compilers/to-result.ts';
import { rowSchema } from '../../shared/indicator/compilers/to-schema.ts';
import { compileTally } from '../../shared/indicator/compilers/to-tally.ts';
import { remarkColumn } from '../../shared/indicator/indicator.ts';
import { isBlank } from '../../shared/indicator/read-cell.ts';
import { assess } from '../../shared/rules/sheets/assess.ts';
import { noFigureNames, notMeasuredName } from '../../shared/terms/figure.ts';
import { asHeld, type Case, type Verdict } from './sheet-of.ts';

/** What the compiled check and tally say of a case. */
export function checkVerdict({ indicator, period, rows, notApplicable }: Case): Verdict {
  const check = compileCheck(indicator, period);
  const tally = compileTally(indicator, period, indicator.rows.from === 'district' ? null : rows.length)();
  const [errors, warnings] = [new Set<string>(), new Set<string>()];
  rows.forEach((row, index) => {
    const reading = check(row);
    if (!reading.begun) {
      tally.skip();
      return;
    }
    tally.add(reading.values);
    for (const { column } of reading.faults) errors.add(`${index} ${column.key}`);
    for (const column of reading.missing) errors.add(`${index} ${column.key}`);
    for (const { column, rule } of reading.breaches) {
      if (rule.severity === 'error') errors.add(`${index} ${column.key}`);
      else if (isBlank(row[remarkColumn])) warnings.add(`${index} ${column.key}`);
    }
  });
  const communities = rows.map((row) => ({ code: String(row.code), name: '', kind: '' }));
  const { result } = assess({ indicator, period, communities }, { rows, report: '', notApplicable });
  const measured = isMeasuredIn(indicator, period);
  return {
    measures: Object.fromEntries(Object.entries(tally.totals()).map(([key, text]) => [key, Number(text)])),
    figures: Object.fromEntries(
      Object.entries(result.figures).map(([key, figure]) => [
        key,
        'text' in figure ? asHeld(figure.text) : (measured ? noFigureNames[figure.none] : notMeasuredName).th,
      ]),
    ),
    errors: [...errors].sort(),
    warnings: [...warnings].sort(),
  };
}

/** The cells that the zod schema refuses. */
export function schemaErrors({ indicator, period, rows }: Case): string[] {
  const schema = rowSchema(indicator, period);
  const refused = rows.flatMap((row, index) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => `${index} ${String(path[0])}`);
  });
  return [...new Set(refused)].sort();
}
