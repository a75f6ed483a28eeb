import type { Outcome } from '../../outcome.ts';
import type { SheetLink } from '../../sheets/sheet-link.ts';
import { linkKeyPattern } from '../kit/names.ts';
import { run } from '../run.ts';
import { requestBearers } from './find-link.ts';
import { readProperty } from './link-text.ts';

/**
 * Finds the workbook's sheets by what its worksheets say of themselves, and those of which only the workbook itself still
 * knows. Where both speak of one place, the worksheet is right: it came with its rows.
 */
export function readLinks(): Promise<Outcome<SheetLink[]>> {
  return run(async (context) => {
    const properties = context.workbook.properties.custom.load('items/key, items/value');
    const bearers = requestBearers(context);
    await context.sync();
    const links = bearers().map(({ link }) => link);
    const noted = properties.items.flatMap(({ key, value }) => {
      const [, indicator, period] = linkKeyPattern.exec(key) ?? [];
      const link = readProperty(value);
      return indicator && period && link ? [{ indicator, period, ...link }] : [];
    });
    const isSaid = ({ indicator, period }: SheetLink) =>
      links.some((link) => link.indicator === indicator && link.period === period);
    return [...links, ...noted.filter((link) => !isSaid(link))];
  });
}
