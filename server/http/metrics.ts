import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Metrics } from '../metrics/prometheus.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

/** What Prometheus is told, and the token that it says. */
export type MetricsDoor = { metrics: Pick<Metrics, 'read'>; token: string };

/** `/metrics` for whoever has the token; for others, and where none is set (null), there is no such page. */
export function metricsRoute(door: MetricsDoor | null): Hono<Environment> {
  return new Hono<Environment>().get('/metrics', async (context) => {
    const said = context.req.header('Authorization') ?? '';
    if (!door || !isSame(said, `Bearer ${door.token}`)) return problemAnswer(context, { refused: 'not-found' });
    const { type, text } = await door.metrics.read();
    return context.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  });
}

/** Takes as long for a nearly right one as for a wrong one. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
