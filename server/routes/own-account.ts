import type { ownAccountOperations } from '../../shared/wire/own-account.ts';
import type { OwnAccountDesk } from '../use-cases/own-account/own-account.ts';
import {
  confirmSecondFactor,
  proposeSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../use-cases/own-account/second-factor.ts';
import { changePassword, endSessions, readSessions } from '../use-cases/own-account/sessions.ts';
import type { Handlers } from './operation.ts';

/** Everybody's own account: nobody reads or changes another's by these. */
export function ownAccountHandlers(desk: OwnAccountDesk): Pick<Handlers, keyof typeof ownAccountOperations> {
  return {
    changePassword: (call) => changePassword(desk, call, call.body),
    readSessions: (call) => readSessions(desk, call),
    endSessions: (call) => endSessions(desk, call, call.body),
    readOutboxKey: async ({ person }) => ({ key: desk.outboxKey(person.username) }),
    readSecondFactor: (call) => readSecondFactor(desk, call),
    proposeSecondFactor: (call) => proposeSecondFactor(desk, call, call.body.password),
    confirmSecondFactor: (call) => confirmSecondFactor(desk, call, call.body),
    removeSecondFactor: (call) => removeSecondFactor(desk, call, call.body.password),
    renewRecoveryCodes: (call) => renewRecoveryCodes(desk, call, call.body.password),
  };
}
