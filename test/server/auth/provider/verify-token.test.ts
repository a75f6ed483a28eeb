import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Configuration } from 'openid-client';
import { expect, test } from 'vitest';
import { refusalOf } from '../../../../server/auth/provider/refusal-of.ts';
import { verifyToken } from '../../../../server/auth/provider/verify-token.ts';

const tenant = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
const issuer = `https://login.microsoftonline.com/${tenant}/v2.0`;
const clientId = 'traimat';
const now = new Date('2026-01-12T03:00:00.000Z');
const seconds = now.getTime() / 1000;
const { privateKey, publicKey } = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k' }] });
const connection = { keys, openid: new Configuration({ issuer }, clientId) };

const outcome = async (change: object) => {
  const claims = { iss: issuer, aud: clientId, sub: 's', tid: tenant, iat: seconds, exp: seconds + 3600, ...change };
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(privateKey);
  return verifyToken(token, { issuer, clientId }, connection, { now }).then(() => 'good', refusalOf);
};

test.each([
  ['of its tenant', {}, 'good'],
  ['of its tenant in capitals', { tid: tenant.toUpperCase() }, 'good'],
  ['of another tenant', { tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }, 'provider-issuer'],
  ['of none', { tid: undefined }, 'provider-issuer'],
  ['given to another program', { azp: 'somebody-else' }, 'provider-audience'],
  ['given to another program, as older tokens say it', { appid: 'somebody-else' }, 'provider-audience'],
  ['over for as long as clocks may differ', { exp: seconds - 59 }, 'good'],
  ['over for longer', { exp: seconds - 61 }, 'provider-expired'],
  ['made as far ahead as clocks may differ', { iat: seconds + 59 }, 'good'],
  ['made further ahead', { iat: seconds + 61 }, 'provider-early'],
  ['not good yet', { nbf: seconds + 61 }, 'provider-early'],
  ['without an end', { exp: undefined }, 'provider-expired'],
])('a token %s', async (_, change, expected) => {
  expect(await outcome(change)).toBe(expected);
});
