/**
 * Where a text stops being JSON, as line and column from 1, from the error that JSON.parse threw on it.
 *
 * V8 tells the position of most faults, but not of a token that does not belong ("Unexpected token 'x'") nor of a text
 * that ends too soon.
 */
export function jsonPosition(text: string, error: Error): { line: number; column: number } {
  const told = /at position (\d+)/.exec(error.message);
  if (told) return lineAndColumn(text, Number(told[1]));
  if (error.message.includes('end of JSON input')) return lineAndColumn(text, text.length);
  return lineAndColumn(text, firstBadToken(text));
}

/** The shortest beginning that has a bad token ends in it; every longer one has it too, so the length can be halved. */
function firstBadToken(text: string): number {
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (hasBadToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return bad - 1;
}

function hasBadToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return /^Unexpected token/.test((error as Error).message);
  }
}

function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
