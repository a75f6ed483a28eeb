import { type DatabaseAddress, readDatabaseUrl } from '../../server/storage/postgres/address.ts';

/** The address that a test has written. */
export function addressOf(url: string): DatabaseAddress {
  const address = readDatabaseUrl(url);
  if (!address) throw new Error(`${url} is no address of a database`);
  return address;
}
