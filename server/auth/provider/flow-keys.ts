import { createHmac, hash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What a sign-in by provider shows to whom. The provider sees the nonce and the challenge to the verifier, our own page
 * the state; all are made of the state by the server's secret, so that nothing that is good for anything is stored.
 */
export type FlowKeys = { state: string; verifier: string; nonce: string };

export type FlowKeyMaker = { make(): FlowKeys; of(state: string): FlowKeys };

export function createFlowKeys(secret: string): FlowKeyMaker {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'traimat sign-in by provider', 32));
  const derive = (what: string, state: string) =>
    createHmac('sha256', key).update(`${what} ${state}`).digest('base64url');
  const of = (state: string) => ({ state, verifier: derive('verifier', state), nonce: derive('nonce', state) });
  return { make: () => of(randomBytes(32).toString('base64url')), of };
}

/** SHA-256 in base64url: how a verifier is asked for beforehand, and all that is stored of a state or a token. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
