import type { Outcome } from '../../outcome.ts';
import type { Front } from '../../sheets/ports.ts';
import { linkKeyPattern, tableNamePattern } from '../kit/names.ts';
import { run } from '../run.ts';
import { parseLink } from './read-links.ts';

/** Reads which worksheet is in front, and whose sheet it is; one sync, nothing is written. */
export function readFront(): Promise<Outcome<Front>> {
  return run(async (context) => {
    const front = requestFront(context);
    await context.sync();
    return front();
  });
}

/** Calls back with the id of every worksheet that comes in front, by a person or by us. */
export function watchFront(
  onMove: (worksheet: string) => void,
): Promise<Outcome<{ front: Front; stopWatching: () => Promise<void> }>> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => onMove(worksheetId));
    const front = requestFront(context);
    await context.sync();
    const stopWatching = async () => {
      handler.remove();
      await handler.context.sync().catch(() => {
        // The workbook has gone, and the watch with it.
      });
    };
    return { front: front(), stopWatching };
  });
}

function requestFront(context: Excel.RequestContext): () => Front {
  const worksheet = context.workbook.worksheets.getActiveWorksheet().load('id, name');
  const tables = worksheet.tables.load('items/name');
  const properties = context.workbook.properties.custom.load('items/key, items/value');
  return () => {
    const placeOf = (name: string) => {
      const [, code, period] = tableNamePattern.exec(name) ?? [];
      const wanted = code && period && `Traimat ${code.replace('_', '-')} ${period.slice(0, 4)}-${period.slice(4)}`;
      const property = properties.items.find(({ key }) => key === wanted);
      const [, indicator, quarter] = linkKeyPattern.exec(wanted || '') ?? [];
      const link = property ? parseLink(property.value) : null;
      return indicator && quarter && link ? { indicator, period: quarter, district: link.district } : null;
    };
    const [place = null] = tables.items.flatMap(({ name }) => placeOf(name) ?? []);
    return { worksheet: worksheet.id, title: worksheet.name, place };
  };
}
