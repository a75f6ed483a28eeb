import { type Ways, ways } from '../../shared/wire/ways.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { exchange, type Fetch } from './exchange.ts';
import { unexpectedAnswer } from './troubles.ts';

/** What a sign-in form may offer. */
export async function readWays(fetch: Fetch): Promise<Outcome<Ways>> {
  const answered = await exchange(fetch, '/api/auth/ways', {});
  if (!answered.ok) return answered;
  const read = ways.safeParse(answered.value.body);
  return read.success ? done(read.data) : failed(unexpectedAnswer);
}
