import { randomBytes } from 'node:crypto';
import { asciiSigns } from '../../../shared/rules/normalise/plain.ts';

/** What stands in for an authenticator that is lost: ten codes to be kept on paper, each good once. */

const count = 10;
const letters = 10;

/** Thirty-two signs of which none is taken for another: no 0 and o, no 1 and l. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Fifty bits each, written `abcde-fghjk`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => {
    const code = Array.from(randomBytes(letters), (byte) => signs[byte % signs.length]).join('');
    return `${code.slice(0, letters / 2)}-${code.slice(letters / 2)}`;
  });
}

/** A code as it is compared: however it was typed off the paper. Null for what is none. */
export function readRecoveryCode(typed: string): string | null {
  const code = asciiSigns(typed).replace(/[\s-]/g, '');
  return /^[a-z2-9]{10}$/.test(code) ? code : null;
}
