import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as openid from 'openid-client';
import { isLoopback } from '../../../shared/rules/accounts/issuer.ts';
import type { IdentityProvider } from '../../../shared/terms/installation.ts';

/** A provider as its own description of itself says that it is. */
export type Connection = {
  openid: openid.Configuration;
  /** The keys that it signs with: fetched anew when a token names one that is not among them. */
  keys: JWTVerifyGetKey;
};

/** Asks once an hour what a provider says of itself; what went wrong is asked again. */
export type Connect = (provider: IdentityProvider, secret: string | null) => Promise<Connection>;

const anHour = 60 * 60 * 1000;
/** @param patience seconds that somebody waits for a provider that does not answer */
export function createConnect(clock: () => Date, patience: number): Connect {
  let kept: { name: string; until: number; connection: Promise<Connection> } | null = null;
  return ({ issuer, clientId }, secret) => {
    const name = JSON.stringify([issuer, clientId, secret]);
    const now = clock().getTime();
    if (kept?.name === name && now < kept.until) return kept.connection;
    const connection = connect(issuer, clientId, secret, patience);
    const made = { name, until: now + anHour, connection };
    kept = made;
    connection.catch(() => {
      if (kept === made) kept = null;
    });
    return connection;
  };
}

async function connect(issuer: string, clientId: string, secret: string | null, patience: number): Promise<Connection> {
  const configuration = await openid.discovery(new URL(issuer), clientId, undefined, clientSecret(secret), {
    timeout: patience,
    execute: isLoopback(issuer) ? [openid.allowInsecureRequests] : [],
  });
  const { jwks_uri: keys } = configuration.serverMetadata();
  if (keys === undefined) throw new Error('the provider names no keys');
  return { openid: configuration, keys: createRemoteJWKSet(new URL(keys), { timeoutDuration: patience * 1000 }) };
}

/** In the body, as Entra wants it, where the provider takes it there; else as the standard has it unless told otherwise. */
function clientSecret(secret: string | null): openid.ClientAuth {
  if (secret === null) return openid.None();
  return (server, ...request) => {
    const takesBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post');
    const show = takesBody ? openid.ClientSecretPost(secret) : openid.ClientSecretBasic(secret);
    show(server, ...request);
  };
}
