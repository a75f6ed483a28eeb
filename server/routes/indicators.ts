import type { indicatorOperations } from '../../shared/wire/indicators.ts';
import type { Storage } from '../storage/storage.ts';
import { changeTargets } from '../use-cases/indicators/change-targets.ts';
import { listForPeople } from '../use-cases/indicators/list-indicators.ts';
import { publishIndicator } from '../use-cases/indicators/publish-indicator.ts';
import { readIndicator } from '../use-cases/indicators/read-indicator.ts';
import { readRowSchema } from '../use-cases/indicators/read-row-schema.ts';
import { readTargets } from '../use-cases/indicators/read-targets.ts';
import type { Handlers } from './operation.ts';

/** Everybody reads indicators, without the drafts unless they prepare them; administrators publish them. */
export function indicatorHandlers(
  storage: Storage,
  clock: () => Date,
): Pick<Handlers, keyof typeof indicatorOperations> {
  return {
    listIndicators: ({ person }) => listForPeople(storage, person),
    readIndicator: ({ person, parameters, query }) => readIndicator(storage, person, parameters, query),
    readRowSchema: ({ person, parameters, query }) => readRowSchema(storage, person, parameters, query.quarter),
    publishIndicator: ({ person, log, parameters, query, body }) =>
      publishIndicator(storage, clock(), log, person, parameters, query, body),
    readTargets: ({ parameters }) => readTargets(storage, clock(), parameters.fiscalYear),
    changeTargets: ({ person, log, parameters, body }) =>
      changeTargets(storage, clock(), log, person, parameters.fiscalYear, body),
  };
}
