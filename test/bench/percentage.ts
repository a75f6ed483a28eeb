import { fromUnits, roundedQuotient } from '../../shared/terms/decimal.ts';

/**
 * All 12,507,500 pairs 0 ≤ n ≤ d ≤ 5,000 with d > 0 at two decimals, against exact arithmetic done another way: the
 * rounded value is the only whole number of hundredths q with 2·|q·d − n·10⁴| ≤ d, the upper one of a tie.
 */
export function benchPercentage(): void {
  const started = performance.now();
  let [pairs, wrong, dhis2, fixed] = [0, 0, 0, 0];
  for (let d = 1; d <= 5_000; d += 1) {
    for (let n = 0; n <= d; n += 1) {
      const shown = fromUnits(roundedQuotient(BigInt(n) * 10_000n, BigInt(d)), 2);
      const q = Number(shown.replace('.', ''));
      const error = q * d - n * 10_000;
      pairs += 1;
      if (!(2 * error > -d && 2 * error <= d)) wrong += 1;
      if (Math.round((n / d) * 100 * 100) !== q) dhis2 += 1;
      if (((n * 100) / d).toFixed(2) !== shown) fixed += 1;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`percentage: ${pairs} pairs in ${seconds} s, ${wrong} wrong`);
  console.log(`  for comparison: Math.round(n/d*100*100)/100 is wrong ${dhis2} times, toFixed(2) ${fixed} times`);
  if (wrong > 0) process.exitCode = 1;
}
