import { errors, type JWTPayload, jwtVerify } from 'jose';
import { tenantOf } from '../../../shared/rules/accounts/issuer.ts';
import type { IdentityProvider } from '../../../shared/terms/installation.ts';
import type { Connection } from './connection.ts';

/** Only such as two keys are needed for: who can check a token must not be able to make one. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Seconds by which the provider's clock and ours may differ. */
export const clockTolerance = 60;

/**
 * What a token says, once it is the provider's, for us, of its tenant, in its time, and, where one is given, of this very
 * sign-in.
 *
 * @throws what `refusalOf` reads
 */
export async function verifyToken(
  token: string,
  { issuer, clientId }: Pick<IdentityProvider, 'issuer' | 'clientId'>,
  { keys, openid }: Connection,
  { now, nonce }: { now: Date; nonce?: string },
): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, keys, {
    algorithms,
    issuer: openid.serverMetadata().issuer,
    audience: clientId,
    requiredClaims: ['sub', 'exp', 'iat'],
    clockTolerance,
    currentDate: now,
  });
  const refuse = (claim: string) => {
    throw new errors.JWTClaimValidationFailed(`unexpected "${claim}" claim value`, payload, claim, 'check_failed');
  };
  // A token for our own interface may have been given to another program that acts for the person.
  const party = payload.azp ?? payload.appid;
  if (party !== undefined && party !== clientId) refuse('azp');
  const tenant = tenantOf(issuer);
  if (tenant !== null && String(payload.tid).toLowerCase() !== tenant) refuse('tid');
  if (nonce !== undefined && payload.nonce !== nonce) refuse('nonce');
  if ((payload.iat ?? 0) > now.getTime() / 1000 + clockTolerance) refuse('iat');
  return payload;
}
