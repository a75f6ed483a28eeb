import type { registerOperations } from '../../shared/wire/registers.ts';
import { readPublishedCommunities } from '../catalogue/published-communities.ts';
import { changeRegister, previewRegister } from '../use-cases/registers/change-register.ts';
import { changeRegisters, previewRegisters } from '../use-cases/registers/change-registers.ts';
import { readRegister, readRegisters } from '../use-cases/registers/read-register.ts';
import { readRoster } from '../use-cases/registers/read-roster.ts';
import type { Handlers } from './operation.ts';

/** The districts' registers, which the planning office and the administrator keep, and the rosters taken from them. */
export const registerHandlers: Pick<Handlers, keyof typeof registerOperations> = {
  readRoster: ({ storage, parameters, query }) => readRoster(storage, parameters.district, query),
  readRegister: ({ storage, now, parameters }) => readRegister(storage, now, parameters.district.code),
  previewRegister: ({ storage, now, parameters, body }) =>
    previewRegister(storage, now, parameters.district.code, body),
  changeRegister: ({ storage, now, person, log, parameters, register, body }) =>
    changeRegister(storage, now, log, person, parameters.district.code, { expected: register, order: body }),
  readRegisters: ({ storage, now }) => readRegisters(storage, now),
  previewRegisters: ({ storage, now, body }) => previewRegisters(storage, now, body),
  changeRegisters: ({ storage, now, person, log, body }) => changeRegisters(storage, now, log, person, body),
  readPublishedCommunities: async () => readPublishedCommunities(),
};
