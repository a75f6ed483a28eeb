/** Pages and cut texts of one drawing of an indicator's paper. */
export type Drawn = { indicator: string; pages: number; cut: string[] };

/** A line of the table: how many papers take one page, two, three and more; and what of them is cut off. */
export function tellPages(drawnBy: string, drawn: readonly Drawn[]): void {
  const taking = (fits: (pages: number) => boolean) => drawn.filter(({ pages }) => fits(pages)).length;
  const counts = [1, 2, 3].map((count) => taking((pages) => pages === count));
  const cut = drawn.flatMap(({ indicator, cut: texts }) => texts.map((text) => `${indicator}: ${text}`));
  const more = taking((pages) => pages > 3);
  console.log(
    `| ${[drawnBy.padEnd(34), ...[...counts, more, cut.length].map((one) => String(one).padStart(5))].join(' | ')} |`,
  );
  for (const text of cut.slice(0, 10)) console.log(`    cut: ${text.slice(0, 100)}`);
}

export function tellHead(): void {
  console.log(`| ${'drawn by'.padEnd(34)} | 1 page |     2 |     3 |    >3 |   cut |`);
}
