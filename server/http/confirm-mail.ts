import { type Context, Hono } from 'hono';
import { confirmLinkedAddress, type LinkedAddress, readLinkedAddress } from '../use-cases/notices/confirm-mail.ts';
import { confirmMailPage } from './confirm-mail-page.ts';
import type { Environment } from './environment.ts';
import type { UnsubscribeDesk } from './unsubscribe.ts';

/** `/confirm-mail/{token}`, for whoever reads the mail of an address, signed in or not: GET asks, POST confirms it. */
export function confirmMailRoute({ storage, links, listPeople, clock, publicOrigin }: UnsubscribeDesk) {
  const route = new Hono<Environment>();
  const answer = async (context: Context<Environment>, linked: LinkedAddress | null) => {
    context.header('Cache-Control', 'no-store');
    if (!linked) return context.html(confirmMailPage({ state: 'invalid', publicOrigin }), 404);
    const { username, address, confirmed } = linked;
    const name = (await listPeople()).find((person) => person.username === username)?.displayName ?? username;
    return context.html(confirmMailPage({ state: confirmed ? 'confirmed' : 'asks', name, address }));
  };
  route.get('/confirm-mail/:token', async (context) =>
    answer(context, await readLinkedAddress(storage, links, context.req.param('token'))),
  );
  route.post('/confirm-mail/:token', async (context) =>
    answer(context, await confirmLinkedAddress(storage, links, context.req.param('token'), clock())),
  );
  return route;
}
