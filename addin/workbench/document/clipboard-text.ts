/** What another program puts on the clipboard. */

/** Clipboard text to rows of cells: tabs and line ends, with quotes around a cell that holds either. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  // A block copied from Excel ends with a line end.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}
