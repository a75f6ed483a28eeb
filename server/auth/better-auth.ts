import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { AuthOptions } from './auth-options.ts';
import { hashPassword, isPassword } from './password-hash.ts';

/**
 * better-auth as it is used here: its tables hold users, password hashes and sessions; none of its own paths is open, and
 * users are written by user-rows.ts alone, so that what has become of each is in the log. The tables are made by a migration
 * of ours (storage/migrations/0017-account-tables.ts).
 */
export function configure({ database, secret, publicOrigin, log }: AuthOptions) {
  return betterAuth({
    appName: 'Traimat',
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret,
    // Says how values are stored, in PostgreSQL, too: moments as text, what is true as 1.
    database: { db: database.db, type: 'sqlite', transaction: true },
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
    plugins: [username({ displayUsername: false })],
    // better-auth's own lines may name people; only the fact goes into our log.
    logger: { level: 'error', log: () => log.write('error', { event: 'auth' }) },
  });
}
