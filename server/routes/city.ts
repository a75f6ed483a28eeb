import type { cityOperations } from '../../shared/wire/city.ts';
import type { Storage } from '../storage/storage.ts';
import { listProgress } from '../use-cases/city/list-progress.ts';
import { readConsolidation } from '../use-cases/city/read-consolidation.ts';
import { readConsolidationRows } from '../use-cases/city/read-consolidation-rows.ts';
import { listAgencies, readOverview } from '../use-cases/city/read-overview.ts';
import { readTrend } from '../use-cases/city/read-trend.ts';
import type { Handlers } from './operation.ts';

/** What the whole city, a year or an agency comes to. */
export function cityHandlers(storage: Storage, clock: () => Date): Pick<Handlers, keyof typeof cityOperations> {
  return {
    readConsolidation: ({ quarter, query }) => readConsolidation(storage, clock(), quarter, query.view),
    readConsolidationRows: ({ quarter, query }) => readConsolidationRows(storage, quarter, query.view),
    readTrend: ({ parameters, query }) => readTrend(storage, parameters.indicator, query.view),
    listProgress: ({ parameters }) => listProgress(storage, clock(), parameters.fiscalYear),
    listAgencies: ({ person, parameters }) => listAgencies(storage, person, parameters.fiscalYear),
    readOverview: ({ parameters }) => readOverview(storage, parameters.agency, parameters.fiscalYear),
  };
}
