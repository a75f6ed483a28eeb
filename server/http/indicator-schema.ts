import { Hono } from 'hono';
import { indicatorJsonSchema } from '../../shared/indicator/file/json-schema.ts';
import type { Environment } from './environment.ts';

const anHour = 'public, max-age=3600';

/** `/indicator.schema.json`: what editors and other systems check an indicator file by. */
export function indicatorSchemaRoute(): Hono<Environment> {
  let made: string | undefined;
  return new Hono<Environment>().get('/indicator.schema.json', (context) => {
    made ??= JSON.stringify(indicatorJsonSchema());
    return context.body(made, 200, { 'Content-Type': 'application/schema+json', 'Cache-Control': anHour });
  });
}
