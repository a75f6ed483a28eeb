import type { Kysely } from 'kysely';
import type { Course } from '../port/sheets.ts';
import type { Tables } from '../tables.ts';

/** What was done to each district's sheet of a quarter, counted: one query over its events. */
export async function listCourses(db: Kysely<Tables>, indicator: string, period: string): Promise<Course[]> {
  return db
    .selectFrom('events')
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .groupBy('district')
    .orderBy('district')
    .select('district')
    .select(({ fn }) => [
      // A correction is as timely as what it corrects: it bears what was asked for.
      fn.max('at').filterWhere('act', '=', 'submit').filterWhere('request', 'is', null).as('lastSubmittedAnewAt'),
      fn.count<number>('step').filterWhere('act', '=', 'return').as('returned'),
      fn.count<number>('step').filterWhere('act', '=', 'reopen').as('reopened'),
    ])
    .execute();
}
