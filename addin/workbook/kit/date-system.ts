/** Days between 1 January 1900, as Excel counts, and 1 January 1904, where an old Mac's workbook begins to count. */
const daysUntil1904 = 1_462;

/**
 * Queues the question from which day the workbook counts; after the caller's sync, the returned function tells how many
 * days its serials lack. `Workbook.use1904DateSystem` is in preview only, so a function of Excel's own is asked, which
 * touches no cell: 2 January 1904 is day 1 there, and day 1463 elsewhere.
 */
export function requestDateSystem({ workbook }: Excel.RequestContext): () => number {
  const second = workbook.functions.date(1904, 1, 2).load('value');
  return () => (second.value === 1 ? daysUntil1904 : 0);
}
