/**
 * The rows of a CSV file (RFC 4180) whatever separates its cells: comma, semicolon or tab, as its first line has it most.
 * A quote that is never closed takes in the rest of the file.
 */
export function csvRows(text: string): { line: number; cells: string[] }[] {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const rows: { line: number; cells: string[] }[] = [];
  let [line, cells, at] = [1, [] as string[], 0];
  let begun = line;
  while (at <= body.length) {
    const closed = body[at] === '"' ? closingQuote(body, at) : null;
    // What stands between a quoted cell's end and the next separator belongs to it.
    const end = plainEnd(body, closed ?? at, separator);
    const cell =
      closed === null
        ? body.slice(at, end)
        : body.slice(at + 1, closed).replaceAll('""', '"') + body.slice(closed + 1, end);
    cells.push(cell);
    line += cell.split('\n').length - 1;
    if (body[end] === separator) {
      at = end + 1;
      continue;
    }
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells });
    line += 1;
    [cells, at, begun] = [[], end + 1, line];
  }
  return rows;
}

function separatorOf(body: string): string {
  const first = body.slice(0, Math.max(0, body.indexOf('\n')) || undefined);
  const times = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (times(sign) > times(most) ? sign : most));
}

/** Where a cell in quotes is closed; two of them are one that stands in it. */
function closingQuote(body: string, start: number): number {
  for (let at = start + 1; ; ) {
    const quote = body.indexOf('"', at);
    if (quote < 0) return body.length;
    if (body[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}

function plainEnd(body: string, start: number, separator: string): number {
  const ends = [body.indexOf(separator, start), body.indexOf('\n', start)].filter((end) => end >= 0);
  return Math.min(body.length, ...ends);
}
