/**
 * What a page keeps to itself while its person is at the provider, and the digest of it, which the server asks for: an
 * answer of the provider is good for nobody who cannot show the one that belongs to it.
 */
export type Verifier = { verifier: string; challenge: string };

export async function newVerifier(): Promise<Verifier> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: base64url(new Uint8Array(digest)) };
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
