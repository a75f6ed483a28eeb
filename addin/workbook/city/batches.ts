/** Excel on the web takes 5 MB in a request; the values go into it as text inside of text, and other actions beside. */
export const batchBytes = 4_000_000;

/**
 * Splits rows into as few batches as a size allows, in their order. A row that alone is too large is a batch of its own:
 * Excel then says itself that it is too much.
 */
export function batchesOf<Row extends readonly unknown[]>(rows: readonly Row[], limit: number = batchBytes): Row[][] {
  const batches: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const size = requestBytes(row);
    const last = batches.at(-1);
    if (last && size <= room) last.push(row);
    else {
      batches.push([row]);
      room = limit;
    }
    room -= size;
  }
  return batches;
}

const encoder = new TextEncoder();

/** `["General"],`, escaped: a cell may need a number format of its own (kit/set-cells.ts). */
const formatBytes = 14;

/** What a row takes in a request: JSON in JSON, so that quotation marks come escaped, a comma, and its cells' formats. */
function requestBytes(row: readonly unknown[]): number {
  return encoder.encode(JSON.stringify(JSON.stringify(row))).length + 1 + row.length * formatBytes;
}
