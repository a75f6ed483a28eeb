import { asciiSigns } from '../../../shared/rules/normalise/plain.ts';
import type { EnteringStorage } from '../../storage/port/entering.ts';
import type { Auth } from '../auth.ts';
import type { Seal } from '../sealed.ts';
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.ts';
import { newSecret, readCode, secretAddress } from './time-codes.ts';

export type SecondFactors = {
  /** Since when somebody has one, and how many recovery codes are left; null without one. */
  read(username: string): Promise<{ since: string; recoveryCodes: number } | null>;
  /** A new secret, which nothing is done with until it is confirmed. */
  propose(username: string): { secret: string; uri: string };
  /** Sets it up, when the code is one of its own, and gives the recovery codes. */
  confirm(
    username: string,
    secret: string,
    code: string,
  ): Promise<NotRight | { kind: 'set-up'; recoveryCodes: string[] }>;
  /** Whether the code is good now, which it is once: of the authenticator, or a recovery code. */
  check(username: string, code: string): Promise<Checked>;
  /** New recovery codes in place of the old ones. */
  renewRecoveryCodes(username: string): Promise<string[]>;
  remove(username: string): Promise<void>;
};

/** `clock-off`: the code is right for another time, so a clock is wrong. */
export type Checked = { kind: 'right' } | NotRight;
type NotRight = { kind: 'wrong' | 'clock-off' };

type Needs = { storage: EnteringStorage; seal: Seal; hasher: Auth['hasher']; clock: () => Date };

/** What somebody shows besides a password. Its secrets are stored encrypted, its recovery codes as passwords are. */
export function createSecondFactors({ storage, seal, hasher, clock }: Needs): SecondFactors {
  const newCodes = async () => {
    const codes = newRecoveryCodes();
    const hashes: string[] = [];
    // One after the other: each takes as much memory as a password does.
    for (const code of codes) hashes.push(await hasher.hash(readRecoveryCode(code) ?? code));
    return { codes, hashes };
  };
  const spendRecoveryCode = async (username: string, password: string): Promise<Checked> => {
    for (const hash of await storage.listRecoveryCodes(username)) {
      if (!(await hasher.verify({ hash, password }))) continue;
      return { kind: (await storage.spendRecoveryCode(username, hash)) ? 'right' : 'wrong' };
    }
    return { kind: 'wrong' };
  };
  return {
    async read(username) {
      const kept = await storage.readSecondFactor(username);
      return kept && { since: kept.since, recoveryCodes: (await storage.listRecoveryCodes(username)).length };
    },
    propose(username) {
      const secret = newSecret();
      return { secret, uri: secretAddress(secret, username) };
    },
    async confirm(username, secret, code) {
      const read = readCode(secret, typed(code), clock());
      if (read.kind !== 'right') return read;
      const { codes, hashes } = await newCodes();
      const factor = { username, secret: seal.seal(secret), since: clock().toISOString(), used: read.step };
      await storage.saveSecondFactor(factor, hashes);
      return { kind: 'set-up', recoveryCodes: codes };
    },
    async check(username, code) {
      const kept = await storage.readSecondFactor(username);
      if (!kept) return { kind: 'wrong' };
      const recovery = readRecoveryCode(code);
      if (recovery) return spendRecoveryCode(username, recovery);
      const secret = seal.unseal(kept.secret);
      const read = secret === null ? ({ kind: 'wrong' } as const) : readCode(secret, typed(code), clock());
      if (read.kind !== 'right') return read;
      return { kind: (await storage.spendCode(username, read.step)) ? 'right' : 'wrong' };
    },
    async renewRecoveryCodes(username) {
      const { codes, hashes } = await newCodes();
      await storage.saveRecoveryCodes(username, hashes);
      return codes;
    },
    remove: (username) => storage.removeSecondFactor(username),
  };
}

/** The six digits, however they are written: `123 456`, and ๑๒๓๔๕๖ on a Thai keyboard. */
function typed(code: string): string {
  return asciiSigns(code).replace(/\s/g, '');
}
