/**
 * The cells of what was copied in Excel, as it puts them into the clipboard's text: tabs between the cells of a line, and
 * a cell with a tab, a line break or both in quotation marks, its own doubled. A cell that merely begins with a mark, as
 * `"ถนน" สายหลัก`, stands there as it is.
 */
export function clipboardCells(text: string): string[][] {
  const lines: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n');
  for (;;) {
    const [whole, quoted] = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest) ?? [];
    const inMarks = quoted !== undefined && /[\t\n]/.test(quoted);
    const plain = /^[^\t\n]*/.exec(rest)?.[0] ?? '';
    lines.at(-1)?.push(inMarks ? quoted.replaceAll('""', '"') : plain);
    rest = rest.slice((inMarks ? whole : plain)?.length);
    if (rest === '') return lines;
    if (rest.startsWith('\n')) lines.push([]);
    rest = rest.slice(1);
  }
}
