import { request } from 'playwright-core';
import type { RunningServer } from './server.ts';

/** Calls of the API as somebody, as another system would make them; what is refused is a fault of the test. */
export type OverHttp = {
  get(username: string, path: string): Promise<unknown>;
  send(username: string, method: 'PUT' | 'POST', path: string, body: unknown, step?: number): Promise<unknown>;
  close(): Promise<void>;
};

export async function openHttp({ origin, password }: RunningServer): Promise<OverHttp> {
  const context = await request.newContext({ baseURL: origin, ignoreHTTPSErrors: true });
  const tokens = new Map<string, string>();
  const token = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known) return known;
    const answer = await context.post('/api/auth/sign-in/username', { data: { username, password } });
    const fresh = answer.headers()['set-auth-token'];
    if (!fresh) throw new Error(`${username} cannot sign in: ${answer.status()} ${await answer.text()}`);
    tokens.set(username, fresh);
    return fresh;
  };
  const ask = async (username: string, method: string, path: string, data?: unknown, step?: number) => {
    const answer = await context.fetch(path, {
      method,
      // A connection that was kept for the next call may be ended at that very moment; the key lets it come again.
      maxRetries: 2,
      ...(data === undefined ? {} : { data }),
      headers: {
        Authorization: `Bearer ${await token(username)}`,
        ...(step === undefined ? {} : { 'If-Match': `"${step}"` }),
        'Idempotency-Key': crypto.randomUUID(),
      },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as unknown;
  };
  return {
    get: (username, path) => ask(username, 'GET', path),
    send: (username, method, path, body, step) => ask(username, method, path, body, step),
    close: () => context.dispose(),
  };
}

/** Cancels an indicator from a quarter on; null takes that back. */
export async function cancelIndicator(
  http: OverHttp,
  code: string,
  fromQuarter: number | null,
  reason: string,
): Promise<void> {
  await http.send('admin', 'PUT', `/api/v1/indicators/${code}/2563/cancellation`, { fromQuarter, reason });
}
