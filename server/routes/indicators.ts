import { indicatorPlace } from '../../shared/wire/indicators.ts';
import { operations } from '../../shared/wire/operations.ts';
import type { Log } from '../log.ts';
import { refuse } from '../permissions.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { summarise } from '../use-cases/indicators/indicator-summary.ts';
import { listForPeople } from '../use-cases/indicators/list-indicators.ts';
import { publishIndicator } from '../use-cases/indicators/publish-indicator.ts';
import { readIndicator } from '../use-cases/indicators/read-indicator.ts';
import { readRowSchema } from '../use-cases/indicators/read-row-schema.ts';
import { refuseForm } from './fields.ts';
import { readJson } from './json-body.ts';
import type { Handlers } from './operation.ts';

/** Everybody who is signed in reads indicators, without the drafts unless they prepare them; administrators publish them. */
export function indicatorHandlers(
  storage: Storage,
  clock: () => Date,
  log: Log,
): Pick<Handlers, 'listIndicators' | 'readIndicator' | 'publishIndicator' | 'readRowSchema'> {
  return {
    listIndicators: async ({ person }) => ({ answer: await listForPeople(storage, person) }),
    async readIndicator({ person, parameters, context }) {
      const place = indicatorPlace.safeParse(parameters);
      if (!place.success) return { refused: 'unknown-indicator' };
      const query = operations.readIndicator.query.safeParse(context.req.query());
      if (!query.success) return refuseForm(query.error);
      const indicator = await readIndicator(storage, person, place.data, query.data.version);
      return isRefusal(indicator) ? indicator : { answer: indicator };
    },
    async readRowSchema({ person, parameters, context }) {
      const place = indicatorPlace.safeParse(parameters);
      if (!place.success) return { refused: 'unknown-indicator' };
      const query = operations.readRowSchema.query.safeParse(context.req.query());
      if (!query.success) return refuseForm(query.error);
      const schema = await readRowSchema(storage, person, place.data, query.data.quarter);
      return isRefusal(schema) ? schema : { answer: schema };
    },
    async publishIndicator({ person, parameters, context }) {
      const place = indicatorPlace.safeParse(parameters);
      if (!place.success) return { refused: 'unknown-indicator' };
      const denied = refuse(person, 'publish-indicator', null);
      if (denied) return denied;
      const read = await readJson(context);
      if (isRefusal(read)) return read;
      const published = await publishIndicator(storage, clock(), person, place.data, read.body);
      if (isRefusal(published)) return published;
      const { indicator, renewed } = published;
      if (renewed) {
        log.write('info', {
          event: 'indicator-published',
          reference: context.var.reference,
          indicator: indicator.code,
          fiscalYear: indicator.fiscalYear,
          version: indicator.version,
          draft: indicator.draft ?? false,
          administrator: person.username,
        });
      }
      return { answer: summarise(indicator) };
    },
  };
}
