import { letGo } from './let-go.ts';

/**
 * Queues a watch on a worksheet: any change by typing, paste, fill or delete calls back. Excel on the web does not tell
 * of a choice from a drop-down list, but the selection then stands in that cell: when it leaves a cell in one of the
 * `lists` columns (`D`), that calls back as well. Whoever needs the truth reads the block again. Returns the way to stop.
 */
export function watch(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  lists: string[],
  onChange: () => void,
): () => Promise<void> {
  // Where the selection stands at first is not known: it may be a list's cell.
  let left: string | null = null;
  const handlers = [
    worksheet.onChanged.add(async () => onChange()),
    worksheet.onSelectionChanged.add(async ({ address }) => {
      if (left === null || lists.includes(left)) onChange();
      left = /^[A-Z]+/.exec(address)?.[0] ?? '';
    }),
  ];
  return letGo(context, handlers);
}
