import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import { installation } from '../storage/storage.ts';
import { toAccount } from './account.ts';
import type { AuthOptions } from './auth-options.ts';
import { keepAccount } from './keep-account.ts';
import { hashPassword, isPassword } from './password-hash.ts';

/** better-auth as it is used here: it keeps users, password hashes and sessions; none of its own paths is open. */
export function configure(options: AuthOptions) {
  const { db, secret, publicOrigin, log } = options;
  return betterAuth({
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
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        district: { type: 'string', required: false, input: false },
        department: { type: 'string', required: false, input: false },
        state: { type: 'string', required: false, input: false },
        mail: { type: 'string', required: false, input: false },
        lastSeenAt: { type: 'string', required: false, input: false },
        passwordUntil: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      user: {
        // Before: should the server fall between the two, it is added again, and never there without being written down.
        create: { before: (user) => keepAccount(options, 'add-account', toAccount(user), installation) },
        update: { after: (user) => keepAccount(options, 'change-account', toAccount(user), toAccount(user)) },
      },
    },
    plugins: [username({ displayUsername: false })],
    // better-auth's own lines may name people; only the fact goes into our log.
    logger: { level: 'error', log: () => log.write('error', { event: 'auth' }) },
  });
}
