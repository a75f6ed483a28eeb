import type { Context } from 'hono';
import type { z } from 'zod';
import { findDistrict } from '../../shared/catalogue/districts.ts';
import { targetsOrder } from '../../shared/wire/indicators.ts';
import { registerChangeOrder, registerProposal } from '../../shared/wire/registers.ts';
import { fiscalYear as fiscalYearForm } from '../../shared/wire/terms.ts';
import type { Person } from '../auth/person.ts';
import type { Log } from '../log.ts';
import { refuse } from '../permissions.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { changeTargets, readTargets } from '../use-cases/indicators/change-targets.ts';
import { changeRegister, previewRegister } from '../use-cases/registers/change-register.ts';
import { readRegister } from '../use-cases/registers/read-register.ts';
import { refuseForm } from './fields.ts';
import { readJson } from './json-body.ts';
import type { Handlers } from './operation.ts';

/**
 * Registers and targets, which the planning office and the administrator keep. Refusals go as elsewhere: unknown (404),
 * not yours (403), preconditions (428), body (415, 413, 400, 422); the use cases go on.
 */
export function registerHandlers(
  storage: Storage,
  clock: () => Date,
  log: Log,
): Pick<Handlers, 'readRegister' | 'previewRegister' | 'changeRegister' | 'readTargets' | 'changeTargets'> {
  return {
    async readRegister({ person, parameters: { district } }) {
      const refused = refuseDistrict(person, 'read-roster', district);
      if (refused) return refused;
      const register = await readRegister(storage, clock(), district);
      return { answer: register, headers: { ETag: `"${register.id}"` } };
    },
    async previewRegister({ person, parameters: { district }, context }) {
      const refused = refuseDistrict(person, 'change-register', district);
      if (refused) return refused;
      const read = await readForm(context, registerProposal);
      if (isRefusal(read)) return read;
      const preview = await previewRegister(storage, clock(), district, read.form);
      return isRefusal(preview) ? preview : { answer: preview };
    },
    async changeRegister({ person, parameters: { district }, context }) {
      const refused = refuseDistrict(person, 'change-register', district);
      if (refused) return refused;
      const match = /^(?:W\/)?"([\x21\x23-\x7e]{1,100})"$/.exec(context.req.header('If-Match')?.trim() ?? '');
      if (!match) return { refused: 'revision-required' };
      const read = await readForm(context, registerChangeOrder);
      if (isRefusal(read)) return read;
      const now = clock();
      const changed = await changeRegister(storage, now, person, district, {
        expected: match[1] ?? '',
        order: read.form,
      });
      if (isRefusal(changed)) return changed;
      const { roster, unchanged } = changed;
      if (!unchanged) {
        const { id, validFrom } = roster;
        const { reference } = context.var;
        log.write('info', { event: 'register-changed', reference, roster: id, validFrom, by: person.username });
      }
      const register = await readRegister(storage, now, district);
      return { answer: { unchanged, register }, headers: { ETag: `"${register.id}"` } };
    },
    async readTargets({ person, parameters }) {
      const year = fiscalYearForm.safeParse(parameters.fiscalYear);
      if (!year.success) return { refused: 'not-found' };
      const refused = refuse(person, 'change-targets', null);
      return refused ?? { answer: await readTargets(storage, clock(), year.data) };
    },
    async changeTargets({ person, parameters, context }) {
      const year = fiscalYearForm.safeParse(parameters.fiscalYear);
      if (!year.success) return { refused: 'not-found' };
      const refused = refuse(person, 'change-targets', null);
      if (refused) return refused;
      const read = await readForm(context, targetsOrder);
      if (isRefusal(read)) return read;
      const outcome = await changeTargets(storage, clock(), person, year.data, read.form);
      if (isRefusal(outcome)) return outcome;
      for (const { indicator, version } of outcome.changed) {
        const { reference } = context.var;
        log.write('info', { event: 'target-changed', reference, indicator, version, by: person.username });
      }
      return { answer: outcome };
    },
  };
}

function refuseDistrict(person: Person, action: 'read-roster' | 'change-register', district: string): Refusal | null {
  return findDistrict(district) ? refuse(person, action, district) : { refused: 'unknown-district' };
}

async function readForm<Form>(context: Context, form: z.ZodType<Form>): Promise<{ form: Form } | Refusal> {
  const read = await readJson(context);
  if (isRefusal(read)) return read;
  const parsed = form.safeParse(read.body);
  return parsed.success ? { form: parsed.data } : refuseForm(parsed.error);
}
