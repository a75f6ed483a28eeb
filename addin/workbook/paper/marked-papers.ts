import { requestAsLaid } from '../kit/protect.ts';

/**
 * Which worksheets are papers that were laid to be printed: a name of their own says so. One that a person has unprotected,
 * to write on it or to protect it in their own way, is theirs and stays.
 */

const paperName = 'Traimat_paper';

/** Seen in the Name Manager. */
const purpose = 'ไตรมาส: แผ่นนี้วางไว้เพื่อพิมพ์ ลบได้ · Traimat: this worksheet was laid to be printed and may be deleted';

/** Queues the name on a worksheet that is laid now. */
export function markAsPaper(worksheet: Excel.Worksheet): void {
  worksheet.names.add(paperName, '="paper"', purpose);
}

/** Queues the reading of all worksheets; after the caller's sync `find` asks each for the name, with one sync more. */
export function requestPapers(context: Excel.RequestContext): { find(): Promise<Excel.Worksheet[]> } {
  const worksheets = context.workbook.worksheets.load('items/name');
  return {
    async find() {
      const asked = worksheets.items.map((worksheet) => ({
        worksheet,
        mark: worksheet.names.getItemOrNullObject(paperName).load('name'),
        asLaid: requestAsLaid(worksheet),
      }));
      await context.sync();
      return asked.filter(({ mark, asLaid }) => !mark.isNullObject && asLaid()).map(({ worksheet }) => worksheet);
    },
  };
}

/** Queues their end. */
export function removeMarked(worksheets: readonly Excel.Worksheet[]): void {
  for (const worksheet of worksheets) worksheet.delete();
}
