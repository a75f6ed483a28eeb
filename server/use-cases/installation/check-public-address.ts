import type { AddressCheck } from '../../../shared/wire/installation.ts';
import { checkAddress } from '../../installation/check-address.ts';
import type { Person } from '../../person.ts';
import type { InstallationDesk } from './change-installation.ts';

/** Goes to the public address. What is in order is kept, and a certificate of one's own making where it is taken as it is. */
export async function checkPublicAddress(
  { installation, publicOrigin: origin }: InstallationDesk,
  now: Date,
  person: Person,
  { takeSelfMade }: { takeSelfMade: boolean },
): Promise<AddressCheck> {
  const { finding, until } = await checkAddress(origin, now);
  const selfMade = finding === 'self-made';
  if (finding === 'sound' || (selfMade && takeSelfMade)) {
    await installation.change(
      { settings: { checkedAddress: { origin, selfMade } } },
      { by: person, at: now.toISOString() },
    );
  }
  return { origin, finding, until: until?.toISOString() ?? null };
}
