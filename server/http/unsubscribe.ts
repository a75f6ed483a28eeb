import { type Context, Hono } from 'hono';
import type { Person } from '../person.ts';
import type { MailStorage } from '../storage/port/mail.ts';
import { endLinkedDigest, type LinkedDigest, readLinkedDigest } from '../use-cases/notices/end-digest.ts';
import type { MailLinks } from '../use-cases/notices/mail-links.ts';
import type { Environment } from './environment.ts';
import { unsubscribePage } from './unsubscribe-page.ts';

export type UnsubscribeDesk = {
  storage: MailStorage;
  links: MailLinks;
  listPeople(): Promise<Person[]>;
  clock(): Date;
  publicOrigin: string;
};

/** `/unsubscribe/{token}`, for whoever has got a digest, signed in or not: GET asks, POST ends it (RFC 8058). */
export function unsubscribeRoute({ storage, links, listPeople, clock, publicOrigin }: UnsubscribeDesk) {
  const route = new Hono<Environment>();
  const answer = async (context: Context<Environment>, linked: LinkedDigest | null) => {
    context.header('Cache-Control', 'no-store');
    if (!linked) return context.html(unsubscribePage({ state: 'invalid', publicOrigin }), 404);
    const { username, address, digest } = linked;
    const name = (await listPeople()).find((person) => person.username === username)?.displayName ?? username;
    return context.html(unsubscribePage({ state: digest ? 'asks' : 'ended', name, address }));
  };
  route.get('/unsubscribe/:token', async (context) =>
    answer(context, await readLinkedDigest(storage, links, context.req.param('token'))),
  );
  route.post('/unsubscribe/:token', async (context) =>
    answer(context, await endLinkedDigest(storage, links, context.req.param('token'), clock())),
  );
  return route;
}
