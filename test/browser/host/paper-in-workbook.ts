import { worksheet } from './city-desk.ts';
import type { Desk } from './workbench.ts';

/** What a printed indicator sheet says in its workbook, cell by cell as they stand there now, a row after the other. */
export async function paperRows({ drive }: Desk, title: string): Promise<string[][]> {
  const { cells } = worksheet(await drive('document'), title);
  return Object.values(cells)
    .map((row) => Object.values(row).map(({ value }) => String(value ?? '')))
    .map((texts) => texts.filter((text) => text !== ''))
    .filter((texts) => texts.length > 0);
}

/** Where the sheet stands, in the words of the paper: the first row below title and name. */
export const markOf = (rows: string[][]) => rows[2]?.[0];

/** The lines of the four quarters: months, result, target, evaluation, state. */
export const yearOf = (rows: string[][]) => rows.filter(([first = '']) => /^[1-4] \(.* – .*\)$/.test(first));

/** What stands beside a label. */
export function besideLabel(rows: string[][], label: string): string | undefined {
  const row = rows.find((texts) => texts.includes(label)) ?? [];
  return row[row.indexOf(label) + 1];
}
