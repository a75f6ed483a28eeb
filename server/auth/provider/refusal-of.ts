import { errors } from 'jose';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { ProblemCode } from '../../../shared/wire/problems.ts';

/**
 * What a provider, or the way to it, has done instead of naming a person, as a problem; null for what is no fault of theirs.
 *
 * | what comes | problem |
 * |---|---|
 * | no answer, not in time, or an error of its own server | provider-away |
 * | an answer that cannot be read | provider-malformed |
 * | the client or the address is not known there | provider-settings |
 * | the person, or a rule of theirs, has said no | provider-denied |
 * | any other error that it names | provider-error |
 * | the code is spent | sign-in-over |
 * | a token for somebody else, of another issuer, for another sign-in | provider-audience, -issuer, -nonce |
 * | one that is over, or not yet good | provider-expired, provider-early |
 * | no key of theirs has signed it | provider-signature |
 */
export function refusalOf(reason: unknown): ProblemCode | null {
  if (reason instanceof AuthorizationResponseError || reason instanceof ResponseBodyError) return ofError(reason.error);
  if (reason instanceof errors.JOSEError) return ofToken(reason);
  if (reason instanceof ClientError) return ofClient(reason);
  return isUnreachable(reason) ? 'provider-away' : null;
}

const wrongSettings = ['invalid_client', 'unauthorized_client', 'invalid_request', 'invalid_scope', 'invalid_target'];

function ofError(error: string): ProblemCode {
  if (error === 'access_denied' || error === 'consent_required') return 'provider-denied';
  if (error === 'server_error' || error === 'temporarily_unavailable') return 'provider-away';
  if (error === 'invalid_grant') return 'sign-in-over';
  return wrongSettings.includes(error) ? 'provider-settings' : 'provider-error';
}

function ofToken(reason: errors.JOSEError): ProblemCode {
  if (reason instanceof errors.JWTExpired) return 'provider-expired';
  if (reason instanceof errors.JWTClaimValidationFailed) return ofClaim(reason.claim);
  if (reason instanceof errors.JWKSTimeout || reason.code === errors.JOSEError.code) return 'provider-away';
  return isUnsigned(reason) ? 'provider-signature' : 'provider-malformed';
}

function isUnsigned(reason: errors.JOSEError): boolean {
  return (
    reason instanceof errors.JWKSNoMatchingKey ||
    reason instanceof errors.JWKSMultipleMatchingKeys ||
    reason instanceof errors.JWSSignatureVerificationFailed ||
    reason instanceof errors.JOSEAlgNotAllowed
  );
}

function ofClaim(claim: unknown): ProblemCode {
  switch (claim) {
    case 'aud':
    case 'azp':
      return 'provider-audience';
    case 'iss':
    case 'tid':
      return 'provider-issuer';
    case 'nonce':
      return 'provider-nonce';
    case 'exp':
      return 'provider-expired';
    case 'nbf':
    case 'iat':
      return 'provider-early';
    default:
      return 'provider-malformed';
  }
}

/** What openid-client found; the claim, the answer or the algorithm lies some causes below. */
function ofClient(reason: ClientError): ProblemCode {
  if (reason.code === 'OAUTH_TIMEOUT' || reason.code === 'OAUTH_ABORT') return 'provider-away';
  if (reason.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'provider-settings';
  for (let cause: unknown = reason.cause; cause instanceof Object; cause = 'cause' in cause ? cause.cause : null) {
    // By its look: Hono's server has put a Response of its own in the global one's place, and fetch's is none of those.
    if ('status' in cause) return Number(cause.status) >= 500 ? 'provider-away' : 'provider-malformed';
    if ('claim' in cause) return ofClaim(cause.claim);
    if ('header' in cause) return 'provider-signature';
    // Of what stands in the address only the issuer is still to be compared: the state is how the flow was found.
    if ('parameters' in cause) return 'provider-issuer';
  }
  return 'provider-malformed';
}

/** fetch says so of a network that does not lead there; what is called wrongly has a code of its own. */
function isUnreachable(reason: unknown): boolean {
  return reason instanceof TypeError && !('code' in reason);
}
