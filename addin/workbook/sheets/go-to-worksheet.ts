import type { Outcome } from '../../outcome.ts';
import { run } from '../run.ts';

/** Brings a worksheet in front by its title. */
export function goToWorksheet(title: string): Promise<Outcome<void>> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(title).activate();
    await context.sync();
  });
}
