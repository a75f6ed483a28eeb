import type { ProviderReturn } from '../../shared/wire/provider.ts';
import { type ProviderBegin, providerAddress, providerReturn, returnMark } from '../../shared/wire/provider.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { exchange, type Fetch } from './exchange.ts';
import { unexpectedAnswer } from './troubles.ts';

/** Asks the server where the browser is to go. */
export async function beginAtProvider(fetch: Fetch, wanted: ProviderBegin): Promise<Outcome<string>> {
  const answered = await exchange(fetch, '/api/auth/provider/start', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
  if (!answered.ok) return answered;
  const read = providerAddress.safeParse(answered.value.body);
  return read.success ? done(read.data.address) : failed(unexpectedAnswer);
}

/** The provider's answer in an address that one has come back to; null where there is none. */
export function returnedIn(hash: string): ProviderReturn | null {
  if (!hash.startsWith(returnMark)) return null;
  const read = providerReturn.safeParse(Object.fromEntries(new URLSearchParams(hash.slice(returnMark.length))));
  return read.success ? read.data : null;
}
