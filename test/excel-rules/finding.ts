/** What Excel would make of a workbook file: `broken` repairs or refuses it, `odd` opens it and does otherwise than meant. */
export type Finding = { grade: 'broken' | 'odd'; where: string; what: string };

export function broken(where: string, what: string): Finding {
  return { grade: 'broken', where, what };
}

export function odd(where: string, what: string): Finding {
  return { grade: 'odd', where, what };
}

/** `broken` for each text that is longer than Excel takes; it counts UTF-16 units, as JavaScript does. */
export function tooLong(where: string, of: string, text: string | undefined, most: number): Finding[] {
  const length = text?.length ?? 0;
  return length > most ? [broken(where, `${of} of ${length} characters, Excel takes ${most}`)] : [];
}

/** Two items for which something holds of both, each pair once. */
export function* pairs<Item>(items: Item[]): Generator<[Item, Item]> {
  for (const [at, first] of items.entries()) for (const second of items.slice(at + 1)) yield [first, second];
}

/** What stands more than once. */
export function repeated(texts: string[]): string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))];
}
