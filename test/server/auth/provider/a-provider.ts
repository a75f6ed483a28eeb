import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { afterAll } from 'vitest';
import { installation } from '../../../../server/storage/port/author.ts';
import type { IdentityProvider } from '../../../../shared/terms/installation.ts';
import type { World } from '../../fixture.ts';

/** What the provider knows of somebody besides who they are. */
export type Claims = Record<string, unknown>;

type SigningKey = { private: CryptoKey; jwk: JWK; kid: string };

export type AProvider = Awaited<ReturnType<typeof openProvider>>;

/** By the open one a page test needs to put no secret into a server's files. */
const client = { id: 'traimat', openId: 'traimat-open', secret: 'a secret only for tests' };

/**
 * A real OpenID Connect provider on this machine. Anybody in `people` signs in by name alone; `alter` changes what the
 * next tokens say, and `instead` answers in the provider's place.
 */
export async function openProvider(publicOrigin = 'https://localhost:3000') {
  const people = new Map<string, Claims>();
  let instead: RequestListener | null = null;
  let alter: ((claims: JWTPayload) => JWTPayload) | null = null;
  let signer: ((claims: JWTPayload) => Promise<string>) | null = null;

  const server = createServer((request, response) => (instead ?? answer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  afterAll(close);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const start = (key: SigningKey) => {
    const provider = new Provider(issuer, configuration(people, publicOrigin, key));
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path !== '/token' || body?.id_token === undefined) return;
      const claims = decodeJwt(body.id_token);
      if (alter || signer) context.body = { ...body, id_token: await (signer ?? sign)(alter?.(claims) ?? claims) };
    });
    return provider;
  };
  let key = await newKey('first');
  let provider = start(key);
  const sign = (claims: JWTPayload) => signedBy(key, claims);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const interaction = /^\/interaction\/[^/?]+/.test(request.url ?? '');
    void (interaction ? showInteraction(provider, people, request, response) : provider.callback()(request, response));
  }

  return {
    issuer,
    people,
    close,
    sign,
    /** How an installation is told of it. */
    identity: (change: Partial<IdentityProvider> = {}): IdentityProvider => ({
      name: { th: 'บัญชีของหน่วยงาน', en: 'your organisation' },
      issuer,
      clientId: client.id,
      match: 'mail',
      make: null,
      nested: false,
      ...change,
    }),
    openClient: client.openId,
    /** Tells an installation of it, or of none. */
    async tell(world: Pick<World, 'installation'>, change: Partial<IdentityProvider> | null, secret = client.secret) {
      const settings = { provider: change && this.identity(change) };
      const stamp = { by: installation, at: new Date().toISOString() };
      await world.installation.change({ settings, secrets: { 'provider-secret': secret } }, stamp);
    },
    /** An ID token as Excel would give it, of somebody in `people`. */
    token: (name: string, change: JWTPayload = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const said = { iss: issuer, aud: client.id, sub: name, jti: randomUUID(), iat: now, exp: now + 3600 };
      return sign({ ...said, ...people.get(name), ...change });
    },
    alter(change: typeof alter, otherSigner: typeof signer = null) {
      alter = change;
      signer = otherSigner;
    },
    instead(listener: RequestListener | null) {
      instead = listener;
    },
    async rotateKeys(name: string) {
      key = await newKey(name);
      provider = start(key);
    },
  };
}

export const unsigned = async (claims: JWTPayload) => new UnsecuredJWT(claims).encode();

export async function signedByStranger(claims: JWTPayload, kid = 'stranger'): Promise<string> {
  return signedBy(await newKey(kid), claims);
}

async function newKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { private: privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }, kid };
}

function signedBy(key: SigningKey, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid }).sign(key.private);
}

function configuration(people: Map<string, Claims>, publicOrigin: string, { jwk }: SigningKey): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${publicOrigin}/api/auth/provider/callback`],
      },
      {
        client_id: client.openId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${publicOrigin}/api/auth/provider/callback`],
      },
    ],
    jwks: { keys: [jwk] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 3600, Interaction: 600, Session: 600 },
    cookies: { keys: ['only for tests'] },
    // As Entra and most others do, it says who somebody is in the token itself.
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub'],
      profile: ['name', 'district', 'office', 'employeeid'],
      email: ['email', 'email_verified'],
    },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...people.get(accountId) }),
    }),
    async loadExistingGrant({ oidc }) {
      const clientId = oidc.client?.clientId;
      const accountId = oidc.session?.accountId;
      if (clientId === undefined || accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  };
}

/** The provider's own sign-in page: a name, and a way out. */
async function showInteraction(
  provider: Provider,
  people: Map<string, Claims>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(signInPage);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const name = form.get('name') ?? '';
  const result = people.has(name)
    ? { login: { accountId: name } }
    : { error: 'access_denied', error_description: 'said no' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

const signInPage = `<!doctype html>
<html lang="th">
  <meta charset="utf-8">
  <title>ผู้ให้บริการยืนยันตัวตน</title>
  <form method="post">
    <label>บัญชี <input name="name"></label>
    <button>ต่อไป</button>
    <button name="no" value="1">ยกเลิก</button>
  </form>
</html>`;
