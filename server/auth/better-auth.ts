import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { bearer, username } from 'better-auth/plugins';
import { longestPassword, shortestPassword } from '../../shared/rules/accounts/password-rules.ts';
import { installation } from '../storage/storage.ts';
import { toPerson } from './account.ts';
import { type AuthOptions, clientAddressHeader } from './auth-options.ts';
import { keepAccount } from './keep-account.ts';
import { hashPassword, isPassword } from './password-hash.ts';

const sessionSeconds = 12 * 60 * 60;

export type Configured<Tables> = ReturnType<typeof configure<Tables>>;

/** better-auth as it is used here: it keeps users, password hashes and sessions, without cookies and without sign-up. */
export function configure<Tables>(options: AuthOptions<Tables>) {
  const { db, secret, publicOrigin, signInLimit, log } = options;
  const auth = betterAuth({
    appName: 'Traimat',
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret,
    database: { db, type: 'sqlite', transaction: true },
    trustedOrigins: [publicOrigin],
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        district: { type: 'string', required: false, input: false },
        department: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      user: {
        // Before: should the server fall between the two, it is added again, and never there without being written down.
        create: { before: (user) => keepAccount(options, 'add-account', toPerson(user), installation) },
        update: { after: (user) => keepAccount(options, 'change-account', toPerson(user), toPerson(user)) },
      },
      account: {
        update: {
          async after({ userId }) {
            const { internalAdapter } = await context();
            const user = await internalAdapter.findUserById(userId);
            if (user) await keepAccount(options, 'change-password', toPerson(user), toPerson(user));
          },
        },
      },
    },
    // Tokens must be signed: what stands in the database is no key to the door.
    plugins: [username({ displayUsername: false }), bearer({ requireSignature: true })],
    rateLimit: {
      enabled: true,
      storage: 'memory',
      // Every other path is ours to guard; only passwords can be guessed.
      customRules: { '/sign-in/*': signInLimit, '/change-password': signInLimit, '/*': false },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // Cookies are taken off every request and answer (http/sign-in.ts), so there is nothing for another site to ride on.
      disableCSRFCheck: true,
    },
    // better-auth's own lines may name people; only the fact goes into our log.
    logger: { level: 'error', log: () => log.write('error', { event: 'auth' }) },
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) log.write('error', { event: 'auth', error: error instanceof Error ? error.name : '' });
      },
    },
  });
  const context = () => auth.$context;
  return auth;
}
