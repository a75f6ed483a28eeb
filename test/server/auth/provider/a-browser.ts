import { createHash, randomBytes } from 'node:crypto';
import type { ProviderReturn } from '../../../../shared/wire/provider.ts';
import type { World } from '../../fixture.ts';

/** A page of ours that signs in by provider, over HTTP: what it keeps to itself, and what it is told. */
export function openBrowser(world: World) {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const post = (path: string, body: unknown) =>
    world.app.request(`/api/auth/provider/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const browser = {
    post,
    start: (returnTo: string | null = '/board?year=2563') => post('start', { challenge, returnTo }),
    /** As far as where the provider sends the browser back to. */
    async goAs(name: string, returnTo?: string | null): Promise<{ location: string; answer: ProviderReturn }> {
      const { address } = (await (await browser.start(returnTo)).json()) as { address: string };
      const back = await signInAt(address, name);
      const landed = await world.app.request(back.pathname + back.search);
      const location = landed.headers.get('Location') ?? '';
      const [, shown = ''] = location.split('#provider?');
      return { location, answer: Object.fromEntries(new URLSearchParams(shown)) as ProviderReturn };
    },
    redeem: (answer: ProviderReturn, expected: string | null = null, shown = verifier) =>
      post('redeem', { answer, verifier: shown, expected }),
    async signIn(name: string): Promise<Response> {
      const { answer } = await browser.goAs(name);
      return browser.redeem(answer);
    },
  };
  return browser;
}

/** Follows the provider's pages with their cookies, enters the name, and stops where they lead out. */
async function signInAt(address: string, name: string): Promise<URL> {
  const { origin } = new URL(address);
  const cookies = new Map<string, string>();
  let next = new URL(address);
  for (let steps = 0; steps < 10; steps++) {
    const isForm = next.pathname.startsWith('/interaction/');
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(isForm ? { method: 'POST', body: new URLSearchParams({ name }) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(key, value);
    }
    const location = answer.headers.get('Location');
    if (location === null) throw new Error(`the provider stopped at ${next.pathname}: ${await answer.text()}`);
    next = new URL(location, next);
    if (next.origin !== origin) return next;
  }
  throw new Error('the provider leads round and round');
}
