import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from '../load/call.ts';
import type { Officer } from '../load/officers.ts';
import type { SlowPost } from './slow-post.ts';

/** Has every officer's digest sent to an address of theirs, which they confirm by the link in the letter that comes to it. */
export async function wishForDigests(call: Caller, officers: Officer[], post: SlowPost): Promise<void> {
  for (const { username, token } of officers) {
    const body = { address: `${username}@example.go.th`, digest: true };
    await call({ who: token, method: 'PUT', path: '/api/v1/me/mail', body });
  }
  for (const giveUp = Date.now() + 60_000; post.letters.length < officers.length; await pause(50)) {
    if (Date.now() > giveUp) throw new Error(`${post.letters.length} of ${officers.length} were asked to confirm`);
  }
  for (const { text = '' } of post.letters.splice(0)) {
    const { pathname } = new URL(/https:\S+/.exec(text)?.[0] ?? '');
    const { status } = await call({ method: 'POST', path: pathname });
    if (status !== 200) throw new Error(`an address is not confirmed: ${status}`);
  }
}
