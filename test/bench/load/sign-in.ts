import type { Answered, Caller } from './call.ts';

export function signIn(call: Caller, username: string, password: string): Promise<Answered> {
  return call({ method: 'POST', path: '/api/auth/sign-in/username', body: { username, password } });
}

/** Signs people in one after the other; their tokens by name. */
export async function signAllIn(call: Caller, usernames: string[], password: string): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  for (const username of usernames) {
    const { status, headers, body } = await signIn(call, username, password);
    const token = headers['set-auth-token'];
    if (typeof token !== 'string') throw new Error(`${username} cannot sign in: ${status} ${body}`);
    tokens.set(username, token);
  }
  return tokens;
}
