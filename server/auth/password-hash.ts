import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { verifyPassword as verifyScrypt } from 'better-auth/crypto';
import { createHashQueue } from './hash-queue.ts';

/** What ASVS 5.0 (appendix C) asks for argon2id at two passes: memory in KiB. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const hashBytes = 32;

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/-]+)\$([\w+/-]+)$/;

const derive = promisify((parameters: Argon2Parameters, done: (error: Error | null, hash: Buffer) => void) =>
  argon2('argon2id', parameters, done),
);

/** All hashes of this process stand in one line. */
export const hashQueue = createHashQueue();

/** The hash that is stored in a password's place, with what it was made with, in the usual form of argon2. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes);
  const hash = await hashQueue.inTurn(() => derive({ message: password, nonce, tagLength: hashBytes, ...cost }));
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(hash)}`;
}

/** Whether a password is the one of a hash: letter for letter, but for hashes of scrypt, which were made of its NFKC. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [match, memory, passes, parallelism, salt, hash] = form.exec(stored) ?? [];
  if (!match) return hashQueue.inTurn(() => verifyScrypt({ hash: stored, password }));
  const expected = Buffer.from(hash ?? '', 'base64');
  const parameters = {
    message: password,
    nonce: Buffer.from(salt ?? '', 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  };
  const made = await hashQueue.inTurn(() => derive(parameters));
  return timingSafeEqual(made, expected);
}

/** Whether a hash was made at less cost than today's, so that it should be made anew when the password is next at hand. */
export function isOutdated(stored: string): boolean {
  const [match, memory, passes] = form.exec(stored) ?? [];
  return !match || Number(memory) < cost.memory || Number(passes) < cost.passes;
}

/** The usual form has no `=` at the end. */
function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
