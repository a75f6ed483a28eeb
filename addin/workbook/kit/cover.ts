import { Stopped } from '../stopped.ts';
import { leftOpen, notLifted } from './cover-troubles.ts';
import { type Filters, requestFilters } from './filters.ts';
import { type Protection, requestProtection } from './protect.ts';
import { tried } from './tried.ts';

/**
 * What lies over the cells of a worksheet of ours: its protection, and its table's filter. A block that is written under a
 * filter may be refused or land in the rows that are seen (office-js#224), and rows are not deleted there (#994). So every
 * write into a worksheet that stands already goes through here, but for single cells that are open to be typed into.
 */
export type Cover = { protection: Protection; filters: Filters | null };

/** Queues the reading of what covers a worksheet, and its table where that is written; after a sync `uncovered` may follow. */
export function requestCover(context: Excel.RequestContext, worksheet: Excel.Worksheet, table?: Excel.Table): Cover {
  return { protection: requestProtection(worksheet), filters: table ? requestFilters(context, table) : null };
}

/**
 * Lifts what covers the cells, has `work` queue its writes, and puts everything back as it was found, also where a write
 * fails. What a person has unprotected stays so, unless the work sets locks and is to leave it `protected`. One sync under
 * protection alone, more under a filter. Gives the headers of the columns that could not be filtered again.
 *
 * | fails                                | then                                                                           |
 * |--------------------------------------|--------------------------------------------------------------------------------|
 * | the lifting of protection, once      | another may have been quicker (office-js#108): it is read anew and tried again |
 * | the lifting, twice                   | nothing was written, and the person is told                                    |
 * | a write                              | all is covered again, and the failure goes on its way                          |
 * | the protecting, of what is protected | another has been quicker: all is well                                          |
 * | the protecting, again and again      | the person is told that the worksheet is open                                  |
 */
export async function uncovered(
  context: Excel.RequestContext,
  covers: Cover[],
  work: () => void,
  leave: 'as-found' | 'protected' = 'as-found',
): Promise<string[]> {
  const protections = covers.map(({ protection }) => protection);
  const closing = leave === 'protected' ? protections : protections.filter((protection) => protection.isOn());
  const filters = covers.flatMap((cover) => (cover.filters?.areOn() ? [cover.filters] : []));
  if (filters.length > 0) {
    for (const filter of filters) filter.request();
    await context.sync();
  }
  for (let times = 1; ; times += 1) {
    let lost: string[] = [];
    try {
      for (const protection of protections) if (protection.isOn()) protection.lift();
      for (const filter of filters) filter.lift();
      // Excel has been seen to lift a filter only when its batch ends (office-js#468).
      if (filters.length > 0) await context.sync();
      work();
      if (filters.length > 0) await context.sync();
      lost = await putBackAll(filters);
      // The last of all: where another has protected the worksheet by now, there is nothing left to do.
      for (const protection of closing) protection.putBack();
      await context.sync();
      return lost;
    } catch (error) {
      // Errors that office.js makes of the host's numbers say no place, whatever their type says.
      const at = error instanceof OfficeExtension.Error ? error.debugInfo?.errorLocation : undefined;
      if (at === 'WorksheetProtection.unprotect' && times === 1) {
        await readAgain(context, protections);
        continue;
      }
      if (at !== 'WorksheetProtection.protect') await putBackAll(filters);
      const end = await close(context, closing);
      if (end === 'open') throw new Stopped(leftOpen);
      if (at === 'WorksheetProtection.unprotect') throw new Stopped(notLifted);
      if (at === 'WorksheetProtection.protect' && end === 'protected') return lost;
      throw error;
    }
  }
}

async function putBackAll(filters: Filters[]): Promise<string[]> {
  const lost: string[] = [];
  for (const filter of filters) lost.push(...(await filter.putBack()));
  return lost;
}

/** Protects, after a failure, what is open; `unknown` where Excel does not say how it stands, as of a worksheet that is gone. */
async function close(context: Excel.RequestContext, closing: Protection[]): Promise<'protected' | 'open' | 'unknown'> {
  for (let times = 1; times <= 3; times += 1) {
    if (!(await tried(() => readAgain(context, closing)))) return 'unknown';
    const open = closing.filter((protection) => !protection.isOn());
    for (const protection of open) protection.putBack();
    if (open.length === 0 || (await tried(() => context.sync()))) return 'protected';
  }
  return 'open';
}

function readAgain(context: Excel.RequestContext, protections: Protection[]): Promise<void> {
  for (const protection of protections) protection.request();
  return context.sync();
}
