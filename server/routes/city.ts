import type { cityOperations } from '../../shared/wire/city.ts';
import { listProgress } from '../use-cases/city/list-progress.ts';
import { readConsolidation } from '../use-cases/city/read-consolidation.ts';
import { readConsolidationRows } from '../use-cases/city/read-consolidation-rows.ts';
import { listAgencies, readOverview } from '../use-cases/city/read-overview.ts';
import { readTrend } from '../use-cases/city/read-trend.ts';
import type { Handlers } from './operation.ts';

/** What the whole city, a year or an agency comes to. */
export const cityHandlers: Pick<Handlers, keyof typeof cityOperations> = {
  readConsolidation: ({ storage, now, quarter, query }) => readConsolidation(storage, now, quarter, query.view),
  readConsolidationRows: ({ storage, now, quarter, query }) => readConsolidationRows(storage, now, quarter, query),
  readTrend: ({ storage, parameters, query }) => readTrend(storage, parameters.indicator, query.view),
  listProgress: ({ storage, now, parameters }) => listProgress(storage, now, parameters.fiscalYear),
  listAgencies: ({ storage, person, parameters }) => listAgencies(storage, person, parameters.fiscalYear),
  readOverview: ({ storage, parameters }) => readOverview(storage, parameters.agency, parameters.fiscalYear),
};
