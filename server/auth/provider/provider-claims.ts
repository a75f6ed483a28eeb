import { z } from 'zod';
import { tenantOf } from '../../../shared/rules/accounts/issuer.ts';

const yes = [true, 1, 'true', '1'];
const isYes = (value: unknown) => yes.some((one) => one === value);

const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  oid: z.string().min(1).optional(),
  tid: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.unknown().optional(),
  xms_edov: z.unknown().optional(),
  verified_primary_email: z.array(z.string()).optional(),
});

/** Who somebody is, as their provider says. */
export type ProviderPerson = {
  issuer: string;
  /** What stays the same person's whatever becomes of name and mail. */
  subject: string;
  name: string | null;
  /** Addresses that the provider answers for, in small letters. */
  mails: string[];
  /** Whether it named one that it does not answer for. */
  hasUnverified: boolean;
  claim(name: string): string | null;
};

/**
 * Reads what a provider says of somebody; null where it says nothing that can be used.
 *
 * An address counts only where the provider says that it has verified it. Entra never says `email_verified`: there anybody
 * who keeps a tenant may write any address. It says by `xms_edov` that the address's domain is the tenant's own, or names
 * addresses of such domains in `verified_primary_email`; both are optional claims of the app's registration. `oid` is the
 * person in Entra's tenant, also where the app is registered anew; everywhere else it is `sub`.
 */
export function readPerson(payload: unknown): ProviderPerson | null {
  const read = claims.safeParse(payload);
  if (!read.success) return null;
  const { iss, sub, oid, name, email, ...said } = read.data;
  const isEntra = tenantOf(iss) !== null;
  const isVerified = isYes(said.email_verified) || (isEntra && isYes(said.xms_edov));
  const named = email && isVerified ? [email] : [];
  const owned = isEntra ? (said.verified_primary_email ?? []) : [];
  return {
    issuer: iss,
    subject: isEntra && oid ? oid : sub,
    name: name?.trim() || null,
    mails: [...new Set([...named, ...owned].map((mail) => mail.toLowerCase()))],
    hasUnverified: email !== undefined && !isVerified,
    claim(wanted) {
      const value = Object.hasOwn(read.data, wanted) ? read.data[wanted] : null;
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    },
  };
}
