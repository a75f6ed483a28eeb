/**
 * Queues a watch on a worksheet: any change by typing, paste, fill or delete calls back. Excel on the web does not tell
 * of a choice from a drop-down list, so the selection's move, which follows one, calls back as well; and whoever needs
 * the truth reads the block again. Returns the way to stop.
 */
export function watch(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  onChange: () => void,
): () => Promise<void> {
  const call = async () => onChange();
  const handlers = [worksheet.onChanged.add(call), worksheet.onSelectionChanged.add(call)];
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync().catch(() => {
      // The workbook or the worksheet has gone, and the watch with it.
    });
  };
}
