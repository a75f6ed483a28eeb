import { operations } from '../../shared/wire/operations.ts';
import { fiscalYear } from '../../shared/wire/terms.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { listProgress } from '../use-cases/city/list-progress.ts';
import { readConsolidation } from '../use-cases/city/read-consolidation.ts';
import { readConsolidationRows } from '../use-cases/city/read-consolidation-rows.ts';
import { listAgencies, readOverview } from '../use-cases/city/read-overview.ts';
import { readTrend } from '../use-cases/city/read-trend.ts';
import type { Handlers } from './operation.ts';
import { readQuery } from './parsed.ts';

/** What the whole city, a year or an agency comes to. */
export function cityHandlers(
  storage: Storage,
  clock: () => Date,
): Pick<
  Handlers,
  'readConsolidation' | 'readConsolidationRows' | 'readTrend' | 'listProgress' | 'listAgencies' | 'readOverview'
> {
  return {
    async readConsolidation({ person, parameters, context }) {
      const read = readQuery(context, operations.readConsolidation.query);
      if (isRefusal(read)) return read;
      const { view = 'submitted' } = read.query;
      const answer = await readConsolidation(storage, clock(), person, parameters, view);
      return isRefusal(answer) ? answer : { answer };
    },
    async readConsolidationRows({ person, parameters, context }) {
      const read = readQuery(context, operations.readConsolidationRows.query);
      if (isRefusal(read)) return read;
      const answer = await readConsolidationRows(storage, person, parameters, read.query.view ?? 'submitted');
      return isRefusal(answer) ? answer : { answer };
    },
    async readTrend({ person, parameters, context }) {
      const read = readQuery(context, operations.readTrend.query);
      if (isRefusal(read)) return read;
      const answer = await readTrend(storage, person, parameters.indicator, read.query.view ?? 'submitted');
      return isRefusal(answer) ? answer : { answer };
    },
    async listProgress({ person, parameters }) {
      const year = fiscalYear.safeParse(parameters.fiscalYear);
      const answer = await listProgress(storage, clock(), person, year.data ?? 0);
      return isRefusal(answer) ? answer : { answer };
    },
    async listAgencies({ person, parameters }) {
      const year = fiscalYear.safeParse(parameters.fiscalYear);
      return { answer: await listAgencies(storage, person, year.data ?? 0) };
    },
    async readOverview({ person, parameters: { agency, fiscalYear: written } }) {
      const year = fiscalYear.safeParse(written);
      const answer = await readOverview(storage, person, { agency, fiscalYear: year.data ?? 0 });
      return isRefusal(answer) ? answer : { answer };
    },
  };
}
