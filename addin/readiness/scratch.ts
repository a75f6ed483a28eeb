/**
 * What this page makes in a workbook bears its mark, so that all of it is taken away again, and nothing else. Indicators
 * get the agency code 0000, which no office has.
 */
export const scratchAgency = '0000';
/** The title of a scratch worksheet, and what those beside it begin with: nobody calls a worksheet of their own so. */
export const scratchTitle = 'Traimat ตรวจความพร้อม';
/** What names, tables and properties of a check begin with. */
export const scratchName = 'Traimat_check_';

const marks = {
  worksheet: new RegExp(`^(${scratchTitle}( |$)|${scratchAgency}-\\d{3,4} \\d{4}-Q[1-4])`),
  name: new RegExp(`^Traimat_(check|${scratchAgency})_`, 'i'),
  property: /^Traimat_check_/,
};

/** Runs a piece of work on a blank worksheet that is in front meanwhile, and takes away all that it has made. */
export async function inScratch<Value>(
  work: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<Value>,
): Promise<Value> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheet = context.workbook.worksheets.add(scratchTitle);
      worksheet.activate();
      await context.sync();
      return await work(context, worksheet);
    });
  } finally {
    await sweep();
  }
}

/** Takes away whatever bears the mark: of the check that has just run, or of a page that was closed while it ran. */
export function sweep(): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names, properties } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const { custom } = properties;
    custom.load('items/key');
    await context.sync();
    for (const name of names.items) if (marks.name.test(name.name)) name.delete();
    for (const property of custom.items) if (marks.property.test(property.key)) property.delete();
    for (const worksheet of worksheets.items) {
      if (!marks.worksheet.test(worksheet.name)) continue;
      // Excel deletes no very hidden one.
      worksheet.visibility = Excel.SheetVisibility.visible;
      worksheet.delete();
    }
    await context.sync();
  });
}
