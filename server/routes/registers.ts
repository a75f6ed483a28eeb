import type { registerOperations } from '../../shared/wire/registers.ts';
import { readPublishedCommunities } from '../catalogue/published-communities.ts';
import type { Storage } from '../storage/storage.ts';
import { changeRegister, previewRegister } from '../use-cases/registers/change-register.ts';
import { changeRegisters, previewRegisters } from '../use-cases/registers/change-registers.ts';
import { readRegister, readRegisters } from '../use-cases/registers/read-register.ts';
import { readRoster } from '../use-cases/registers/read-roster.ts';
import type { Handlers } from './operation.ts';

/** The districts' registers, which the planning office and the administrator keep, and the rosters taken from them. */
export function registerHandlers(storage: Storage, clock: () => Date): Pick<Handlers, keyof typeof registerOperations> {
  return {
    readRoster: ({ parameters, query }) => readRoster(storage, parameters.district, query.period),
    readRegister: ({ parameters }) => readRegister(storage, clock(), parameters.district.code),
    previewRegister: ({ parameters, body }) => previewRegister(storage, clock(), parameters.district.code, body),
    changeRegister: ({ person, log, parameters, register, body }) =>
      changeRegister(storage, clock(), log, person, parameters.district.code, { expected: register, order: body }),
    readRegisters: () => readRegisters(storage, clock()),
    previewRegisters: ({ body }) => previewRegisters(storage, clock(), body),
    changeRegisters: ({ person, log, body }) => changeRegisters(storage, clock(), log, person, body),
    readPublishedCommunities: async () => readPublishedCommunities(),
  };
}
