import { indicatorPlace } from '../../shared/wire/indicators.ts';
import { operations } from '../../shared/wire/operations.ts';
import { type Action, refuse } from '../permissions.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { cancelIndicator } from '../use-cases/calendar/cancel-indicator.ts';
import { extendDays, listQuarterDays, setQuarterDays } from '../use-cases/calendar/reporting-days.ts';
import { readEvaluationScale } from '../use-cases/review/evaluation-scale.ts';
import type { Call, Handlers } from './operation.ts';
import { readBody } from './parsed.ts';

/** What the planning office sets: days, more time, cancellations, the evaluation's scale. */
export function settingHandlers(
  storage: Storage,
  clock: () => Date,
): Pick<
  Handlers,
  'listWindows' | 'setWindow' | 'extendWindow' | 'cancelIndicator' | 'readEvaluationScale' | 'setEvaluationScale'
> {
  return {
    listWindows: async ({ person }) => ({ answer: await listQuarterDays(storage, clock(), person) }),
    readEvaluationScale: async () => ({ answer: await readEvaluationScale(storage) }),
    async setWindow(call) {
      const read = await readSetting(call, 'set-days', operations.setWindow.body);
      if (isRefusal(read)) return read;
      const answer = await setQuarterDays(storage, clock(), call.parameters.period, read.body);
      return isRefusal(answer) ? answer : { answer };
    },
    async extendWindow(call) {
      const read = await readSetting(call, 'set-days', operations.extendWindow.body);
      if (isRefusal(read)) return read;
      const answer = await extendDays(storage, clock(), call.person, call.parameters, read.body);
      return isRefusal(answer) ? answer : { answer };
    },
    async cancelIndicator(call) {
      const place = indicatorPlace.safeParse(call.parameters);
      if (!place.success) return { refused: 'unknown-indicator' };
      const read = await readSetting(call, 'cancel-indicator', operations.cancelIndicator.body);
      if (isRefusal(read)) return read;
      const answer = await cancelIndicator(storage, clock(), call.person, place.data, read.body);
      return isRefusal(answer) ? answer : { answer };
    },
    async setEvaluationScale(call) {
      const read = await readSetting(call, 'set-scale', operations.setEvaluationScale.body);
      if (isRefusal(read)) return read;
      await storage.saveEvaluationScale(read.body.scores, call.person.displayName, clock().toISOString());
      return { answer: read.body };
    },
  };
}

/** A setting's body, once it is clear that the person may set it. */
async function readSetting<Schema extends Parameters<typeof readBody>[1]>(
  { person, context }: Pick<Call<'setWindow'>, 'person' | 'context'>,
  action: Action,
  schema: Schema,
) {
  return refuse(person, action, null) ?? readBody(context, schema);
}
