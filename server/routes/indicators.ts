import type { indicatorOperations } from '../../shared/wire/indicators.ts';
import { changeTargets, previewTargets } from '../use-cases/indicators/change-targets.ts';
import { changeTexts, readTexts } from '../use-cases/indicators/change-texts.ts';
import { listForPeople } from '../use-cases/indicators/list-indicators.ts';
import { previewIndicator, publishIndicator } from '../use-cases/indicators/publish-indicator.ts';
import { readIndicator } from '../use-cases/indicators/read-indicator.ts';
import { readRowSchema } from '../use-cases/indicators/read-row-schema.ts';
import { readTargets } from '../use-cases/indicators/read-targets.ts';
import type { Handlers } from './operation.ts';

/** Everybody reads indicators, without the drafts unless they prepare them; administrators publish them. */
export const indicatorHandlers: Pick<Handlers, keyof typeof indicatorOperations> = {
  listIndicators: ({ storage, person }) => listForPeople(storage, person),
  readIndicator: ({ storage, person, parameters, query }) => readIndicator(storage, person, parameters, query),
  readRowSchema: ({ storage, person, parameters, query }) => readRowSchema(storage, person, parameters, query.quarter),
  publishIndicator: ({ storage, now, person, log, parameters, query, body }) =>
    publishIndicator(storage, now, log, person, parameters, query, body),
  previewIndicator: ({ storage, now, parameters, query, body }) =>
    previewIndicator(storage, now, parameters, query, body),
  readTexts: ({ storage, now, person, parameters }) => readTexts(storage, now, person, parameters),
  changeTexts: ({ storage, now, person, log, parameters, body }) =>
    changeTexts(storage, now, log, person, parameters, body),
  previewTargets: ({ storage, now, parameters, body }) => previewTargets(storage, now, parameters.fiscalYear, body),
  readTargets: ({ storage, now, parameters }) => readTargets(storage, now, parameters.fiscalYear),
  changeTargets: ({ storage, now, person, log, parameters, body }) =>
    changeTargets(storage, now, log, person, parameters.fiscalYear, body),
};
