/** What a spreadsheet would take for a formula when it opens the file. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as a CSV file that Excel opens rightly: UTF-8 with its mark, every cell in quotes, and none that would be
 * counted as a formula, whoever has written it: such a cell begins with an apostrophe.
 */
export function toCsv(rows: string[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

function quoted(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
