import { Hono } from 'hono';
import type { Storage } from '../storage/storage.ts';
import type { Environment } from './environment.ts';

/** For a load balancer or a monitor: 200 while the database answers, else 503. */
export function healthRoute(storage: Storage, version: string): Hono<Environment> {
  return new Hono<Environment>().get('/health', async (context) => {
    const database = await storage.ping().then(
      () => true,
      () => false,
    );
    return context.json({ status: database ? 'ok' : 'unavailable', version, database }, database ? 200 : 503);
  });
}
