import { callerNetwork } from '../../http/caller-address.ts';
import type { Counting } from './counting.ts';
import { createLadder, type Ladder } from './ladder.ts';
import { takeTry } from './take-try.ts';

/**
 * How guessing is slowed, and nobody else. Counts are of tries that have not turned out right; what is slowed is not
 * tried, so it costs nothing and counts nowhere.
 *
 * | count | a try from a known device | any other |
 * |---|---|---|
 * | of the device | counts | – |
 * | of account and address together | – | counts |
 * | of the account, from wherever | – | counts, mildly |
 * | of the address, whatever account | – | counts, against a high ceiling |
 *
 * So whoever guesses at an account from its office's own gateway slows neither the colleagues, whose accounts have counts
 * of their own, nor the account's owner at the computer where they have signed in before.
 */
export type Slowing = {
  /** Seconds until it may be tried, null for now: what is tried counts until it is `passed`. */
  tryNow(attempt: Attempt): Promise<number | null>;
  passed(attempt: Attempt): Promise<void>;
};

/** `kind`: passwords and the codes of second factors are counted apart, since who guesses a code knows the password. */
export type Attempt = { kind: 'password' | 'code'; username: string; address: string; device: string | null };

const hour = 60 * 60;

/** The longest wait lets a guesser try some 290 passwords a day. */
const strict = { free: 5, first: 2, longest: 5 * 60, forget: hour };

/** So that the owner, at a computer that is not known, is never further than half a minute from a try of their own. */
const mild = { free: 20, first: 1, longest: 30, forget: hour };

/** `perMinute`: wrong tries of one address. Where counts are forgotten, known devices stay known. */
export function createSlowing(perMinute: number, count: Counting): Slowing {
  const ofDevice = createLadder(count, 'device', strict);
  const ofPair = createLadder(count, 'pair', strict);
  const ofAccount = createLadder(count, 'account', mild);
  const ofAddress = createCeiling(count, perMinute);
  const counts = ({ kind, username, address, device }: Attempt): [Ladder, string][] => {
    const account = `${kind} ${username.toLowerCase()}`;
    if (device !== null) return [[ofDevice, `${account} ${device}`]];
    return [
      // An address says nothing about who guesses a code: they have the password wherever they are.
      [ofPair, kind === 'code' ? account : `${account} ${callerNetwork(address)}`],
      [ofAccount, account],
      [ofAddress, callerNetwork(address)],
    ];
  };
  return {
    async tryNow(attempt) {
      for (const [ladder, key] of counts(attempt)) {
        const seconds = await ladder.climb(key);
        if (seconds !== null) return seconds;
      }
      return null;
    },
    async passed(attempt) {
      for (const [ladder, key] of counts(attempt)) {
        if (ladder === ofDevice || ladder === ofPair) await ladder.forgive(key);
        else await ladder.takeBack(key);
      }
    },
  };
}

/** So many a minute, and then none until it is over. */
function createCeiling(count: Counting, perMinute: number): Ladder {
  const tries = count({ name: 'address', points: perMinute, duration: 60 });
  return {
    climb: (key) => takeTry(tries, key),
    async forgive(key) {
      await tries.delete(key);
    },
    async takeBack(key) {
      await tries.reward(key);
    },
  };
}
