import { exchange, type Fetch } from './exchange.ts';
import type { Keep } from './keep.ts';

const name = 'traimat.left';
const most = 20;

/**
 * Sessions that somebody has left by signing out and that the server does not know of yet. Of each token only the half
 * before its signature is kept, which opens nothing: whoever comes to this computer next finds no way in.
 */
export function createLeftSessions(fetch: Fetch, keep: Keep) {
  const read = () => (keep.read(name) ?? '').split(' ').filter(Boolean);
  const left = {
    leave(token: string): void {
      const [unsigned = ''] = decodeURIComponent(token).split('.');
      keep.write(name, [...read(), unsigned].slice(-most).join(' '));
    },
    /** Ends them as soon as the server can be reached: what it could not be told stays for the next time. */
    async end(): Promise<void> {
      const tokens = read();
      if (tokens.length === 0) return;
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ left: tokens });
      const answered = await exchange(fetch, '/api/auth/sign-out', { method: 'POST', headers, body });
      if (!answered.ok) return;
      const rest = read().filter((token) => !tokens.includes(token));
      if (rest.length > 0) keep.write(name, rest.join(' '));
      else keep.remove(name);
    },
  };
  // What an earlier opening could not tell.
  void left.end();
  return left;
}
