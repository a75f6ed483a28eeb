import { Stopped } from '../stopped.ts';
import { structureProtected } from './cover-troubles.ts';

/**
 * What the workbook already calls its own: worksheet titles and names that a new sheet must not meet. `closed`: somebody
 * has protected its structure, so that no worksheet may be added, deleted, named or hidden; that is theirs to lift.
 */
export type Taken = { titles: string[]; names: string[]; closed: boolean };

/** Queues the reading of it; after the caller's sync, the returned function tells. */
export function requestTaken(context: Excel.RequestContext): () => Taken {
  const worksheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name');
  const protection = context.workbook.protection.load('protected');
  return () => ({
    titles: worksheets.items.map((item) => item.name),
    names: names.items.map((item) => item.name),
    closed: protection.protected,
  });
}

/** Ends the run, before anything is written, where worksheets are to come or go and may not. */
export function stopWhereClosed({ closed }: Taken): void {
  if (closed) throw new Stopped(structureProtected);
}

/** Excel takes so many characters of a worksheet's title. */
export const longestTitle = 31;

/** A title that a worksheet may be given: the wanted one, or the same with a number. */
export function freeTitle(wanted: string, taken: Taken): string {
  stopWhereClosed(taken);
  const { titles } = taken;
  const used = new Set(titles.map((title) => title.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const title = `${wanted.slice(0, longestTitle - end.length)}${end}`;
    if (!used.has(title.toLowerCase())) return title;
  }
}

/**
 * Gives a range a name, taking it from where it stood before: Excel refuses to add a name twice, whatever its case. With a
 * copied worksheet in front, which has names of its own that are the same, it refuses as well (office-js#2875): whoever
 * names ranges brings another in front first.
 */
export function nameRange(
  context: Excel.RequestContext,
  { names }: Taken,
  name: string,
  range: Excel.Range,
): Excel.NamedItem {
  if (names.some((taken) => taken.toLowerCase() === name.toLowerCase())) context.workbook.names.getItem(name).delete();
  return context.workbook.names.add(name, range);
}
