import { z } from 'zod';
import type { AccountRule, IdentityProvider } from '../../../shared/terms/installation.ts';

/** The form of an identity provider as it is typed; its secret is never kept on this computer. */
export const providerForm = z.strictObject({
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  match: z.enum(['mail', 'claim']),
  claim: z.string(),
  make: z.enum(['none', 'viewer', 'district', 'office']),
  mailDomain: z.string(),
  codeClaim: z.string(),
  nested: z.boolean(),
});
export type ProviderForm = z.infer<typeof providerForm>;

export function formOfProvider(provider: IdentityProvider | null): ProviderForm {
  const { make = null, match = 'mail' } = provider ?? {};
  return {
    name: provider?.name.th ?? 'Microsoft',
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    match: match === 'mail' ? 'mail' : 'claim',
    claim: match === 'mail' ? '' : match,
    make: make?.role ?? 'none',
    mailDomain: make?.mailDomain ?? '',
    codeClaim: make && make.role !== 'viewer' ? make.claim : '',
    nested: provider?.nested ?? false,
  };
}

/** Null where something that is needed is missing. */
export function readProviderForm(form: ProviderForm): IdentityProvider | null {
  const [name, issuer, clientId] = [form.name.trim(), form.issuer.trim(), form.clientId.trim()];
  const match = form.match === 'mail' ? 'mail' : form.claim.trim();
  const make = readRule(form);
  if (name === '' || !URL.canParse(issuer) || clientId === '' || match === '' || make === undefined) return null;
  return { name: { th: name, en: name }, issuer, clientId, match, make, nested: form.nested };
}

/** Undefined where it is not whole. */
function readRule({ make, mailDomain, codeClaim }: ProviderForm): AccountRule | null | undefined {
  if (make === 'none') return null;
  const [domain, claim] = [mailDomain.trim(), codeClaim.trim()];
  if (domain === '') return undefined;
  if (make === 'viewer') return { mailDomain: domain, role: 'viewer' };
  return claim === '' ? undefined : { mailDomain: domain, role: make, claim };
}
