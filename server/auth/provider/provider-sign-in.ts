import * as openid from 'openid-client';
import type { Department } from '../../../shared/terms/department.ts';
import type { IdentityProvider, InstallationSettings } from '../../../shared/terms/installation.ts';
import type { ProviderBegin, ProviderRedeem, ProviderReturn, ProviderToken } from '../../../shared/wire/provider.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ProviderStorage } from '../../storage/provider.ts';
import { accountOf } from './account-of.ts';
import { answerQuery } from './answer-query.ts';
import type { BoundAccounts } from './bound-accounts.ts';
import { type Connection, createConnect } from './connection.ts';
import { createFlowKeys, digest } from './flow-keys.ts';
import { readPerson } from './provider-claims.ts';
import { refusalOf } from './refusal-of.ts';
import { clockTolerance, verifyToken } from './verify-token.ts';

/** Sign-in by an OpenID Connect provider: whom the provider and the rules of the installation let in. */
export type ProviderSignIn = {
  /** Where the browser is to go. */
  begin(wanted: ProviderBegin): Promise<{ address: string } | Refusal>;
  /** The page of ours that began, once the provider has sent the browser back; null where nobody knows of it. */
  returnTo(state: string): Promise<string | null>;
  /** Who has come back. */
  redeem(shown: ProviderRedeem): Promise<Person | Refusal>;
  /** Whom a token names that Excel has given the pane. */
  enter(shown: ProviderToken): Promise<Person | Refusal>;
};

export type ProviderDesk = {
  installation: {
    current(): Promise<Pick<InstallationSettings, 'provider'>>;
    secret(name: 'provider-secret'): string | null;
  };
  storage: ProviderStorage;
  accounts: BoundAccounts;
  /** The departments that an account may be made for. */
  listDepartments(): Promise<Pick<Department, 'code' | 'active'>[]>;
  clock: () => Date;
  publicOrigin: string;
  secret: string;
  log: Log;
  /** Seconds that somebody waits for a provider that does not answer. */
  patience?: number;
};

/** Where the provider sends the browser; its administrators enter it there. */
export const callbackPath = '/api/auth/provider/callback';
/** The page that Excel's dialog shows, and whoever comes back without our knowing of it. */
export const dialogPage = '/provider.html';

const tenMinutes = 10 * 60 * 1000;
const scope = 'openid profile email';

export function createProviderSignIn(desk: ProviderDesk): ProviderSignIn {
  const { installation, storage, accounts, listDepartments, clock, publicOrigin, secret, log, patience = 10 } = desk;
  const keys = createFlowKeys(secret);
  const connect = createConnect(clock, patience);

  const reach = async <Value>(
    ask: (provider: IdentityProvider, connection: Connection) => Promise<Value | Refusal>,
  ): Promise<Value | Refusal> => {
    const { provider } = await installation.current();
    if (!provider) return { refused: 'provider-off' };
    try {
      return await ask(provider, await connect(provider, installation.secret('provider-secret')));
    } catch (reason) {
      const refused = refusalOf(reason);
      if (refused === null) throw reason;
      log.write('warn', { event: 'provider', problem: refused });
      return { refused };
    }
  };

  const admit = async (payload: unknown, provider: IdentityProvider, expected: string | null) => {
    const named = readPerson(payload);
    if (!named) return { refused: 'provider-malformed' } as const;
    const person = await accountOf(named, provider, accounts, listDepartments);
    const isOther = !isRefusal(person) && expected !== null && person.username !== expected;
    return isOther ? ({ refused: 'other-person' } as const) : person;
  };

  return {
    async begin({ challenge, returnTo }) {
      const page = returnTo === null ? null : ownPage(returnTo, publicOrigin);
      if (page === undefined) return { refused: 'invalid-body' };
      return reach<{ address: string }>(async (_, connection) => {
        const { state, verifier, nonce } = keys.make();
        const address = openid.buildAuthorizationUrl(connection.openid, {
          redirect_uri: publicOrigin + callbackPath,
          scope,
          state,
          nonce,
          code_challenge: digest(verifier),
          code_challenge_method: 'S256',
        });
        const now = clock();
        const until = new Date(now.getTime() + tenMinutes);
        await storage.saveFlow({ state: digest(state), challenge, returnTo: page }, now, until);
        return { address: address.href };
      });
    },
    async returnTo(state) {
      const flow = await storage.readFlow(digest(state), clock());
      return flow?.returnTo ?? null;
    },
    async redeem({ answer, verifier, expected }) {
      const flow = await storage.takeFlow(digest(answer.state), clock());
      // What another page has begun is no business of this one's: its answer may have been mailed here.
      if (!flow || flow.challenge !== digest(verifier)) return { refused: 'sign-in-over' };
      return reach<Person>(async (provider, connection) => {
        const shown = keys.of(answer.state);
        const tokens = await openid.authorizationCodeGrant(connection.openid, returned(answer, publicOrigin), {
          expectedState: shown.state,
          expectedNonce: shown.nonce,
          pkceCodeVerifier: shown.verifier,
        });
        const at = { now: clock(), nonce: shown.nonce };
        const payload = await verifyToken(tokens.id_token ?? '', provider, connection, at);
        return admit(payload, provider, expected);
      });
    },
    enter: ({ token, expected }) =>
      reach<Person>(async (provider, connection) => {
        if (!provider.nested) return { refused: 'provider-off' };
        const now = clock();
        const payload = await verifyToken(token, provider, connection, { now });
        const until = new Date(((payload.exp ?? 0) + clockTolerance) * 1000);
        // Good once, whoever has it; known by what is signed, since a signature can be written in more ways than one.
        const isFirst = await storage.spendToken(digest(token.slice(0, token.lastIndexOf('.'))), now, until);
        return isFirst ? admit(payload, provider, expected) : { refused: 'provider-replayed' };
      }),
  };
}

/** The address as the provider has sent the browser to it. */
function returned(answer: ProviderReturn, publicOrigin: string): URL {
  return new URL(`${callbackPath}?${answerQuery(answer)}`, publicOrigin);
}

/** The whole address of a page of ours; undefined for anything that leads elsewhere. */
function ownPage(returnTo: string, publicOrigin: string): string | undefined {
  const address = returnTo.startsWith('/') ? URL.parse(returnTo, publicOrigin) : null;
  return address?.origin === publicOrigin ? address.origin + address.pathname + address.search : undefined;
}
