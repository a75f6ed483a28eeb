import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { namesOf, type PasswordOwner } from '../../shared/rules/accounts/password-rules.ts';

/** A list of 49,000 common passwords, what follows from it by turning and replacing letters, and rows of keys. */
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** Fewer tries than these find it: it stands in the list of common ones, or is made of what does. */
const fewestTries = 1e8;

/** Past these a password is long enough, whatever stands there; the time of the estimate grows with the length. */
const looked = 64;

/** Words that are near at hand in this office, beside the names of whose password it is. */
const localWords = ['กรุงเทพมหานคร', 'กรุงเทพ', 'กทม', 'สำนักงานเขต', 'ตัวชี้วัด', 'รหัสผ่าน', 'bangkok', 'bma'];

/** A password that somebody wants to have. */
export type Wanted = { password: string; owner: PasswordOwner };

/** Whether a password is among those that are tried first. */
export function isCommon({ password, owner }: Wanted): boolean {
  const { guesses } = estimator.check(password.slice(0, looked), [...namesOf(owner), ...localWords]);
  return guesses < fewestTries;
}
