import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedIndicator, parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';

const folder = join(import.meta.dirname, '../../../shared/catalogue/indicators');

/** Every file of the catalogue: its name without the ending, its text, and what is read out of it. */
export const files: { name: string; text: string; parsed: ParsedIndicator }[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { name: file.slice(0, -'.json'.length), text, parsed: parseIndicator(JSON.parse(text)) };
  });

/** The indicators whose files have no fault. */
export const indicators: Indicator[] = files.flatMap(({ parsed }) => ('indicator' in parsed ? [parsed.indicator] : []));

export function nameOf({ code, fiscalYear }: Indicator): string {
  return `${code}-${fiscalYear}`;
}

export function findIndicator(name: string): Indicator {
  const indicator = indicators.find((each) => nameOf(each) === name);
  if (!indicator) throw new Error(`no indicator ${name}`);
  return indicator;
}
