import { Hono } from 'hono';
import type { InstallationSettings } from '../../shared/terms/installation.ts';
import type { Ways } from '../../shared/wire/ways.ts';
import type { Environment } from './environment.ts';

/** `/api/auth/ways`: what a sign-in form may offer. */
export function waysRoute(installation: {
  current(): Promise<Pick<InstallationSettings, 'provider' | 'contact' | 'mail'>>;
}): Hono<Environment> {
  const route = new Hono<Environment>();
  route.get('/ways', async (context) => {
    const { provider, contact, mail } = await installation.current();
    const answer: Ways = {
      provider: provider && { name: provider.name, nested: nestedOf(provider) },
      forgotten: mail !== null,
      contact,
    };
    return context.json(answer);
  });
  return route;
}

/** Microsoft calls the issuer without its version the authority. */
function nestedOf({ nested, clientId, issuer }: NonNullable<InstallationSettings['provider']>) {
  return nested ? { clientId, authority: issuer.replace(/\/v2\.0\/?$/, '') } : null;
}
