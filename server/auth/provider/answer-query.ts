import type { ProviderReturn } from '../../../shared/wire/provider.ts';

/** What a provider answered, as it stands in an address. */
export function answerQuery(answer: ProviderReturn): string {
  const given = Object.entries(answer).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}
