import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { stores } from './floor-stores.ts';

/**
 * The least that a submission can cost with what we stand on: Hono over TLS, JSON.parse, and a revision, its event and its
 * receipt in one transaction, in the same tables (floor-stores.ts). Nobody is asked who they are, nothing is checked.
 */

const [kind = '', address = '', port = '', certificateFile = '', keyFile = ''] = process.argv.slice(2);
const store = stores[kind === 'postgres' ? kind : 'sqlite'](address);
const [who, name, figures] = ['officer', 'เจ้าหน้าที่', '{"measures":{},"state":"counted"}'];

const app = new Hono();
app.post('/api/v1/sheets/:indicator/:period/:district/submit', async (context) => {
  const { indicator, period, district } = context.req.param();
  const content: unknown = JSON.parse(await context.req.text());
  const revision = Number(/\d+/.exec(context.req.header('If-Match') ?? '')?.[0]) + 1;
  const key = context.req.header('Idempotency-Key') ?? '';
  const at = new Date().toISOString();
  const place = [indicator, period, district] as const;
  const text = JSON.stringify(content);
  const receipt = { id: randomUUID(), indicator, period, district, revision, submittedAt: at, submittedBy: name };
  const hash = createHash('sha256').update(text).digest('hex');
  await store([
    [...place, revision, `demo-2563-${district}`, figures, at, who, name, text],
    [...place, revision, at, who, name, revision, revision, at],
    [receipt.id, ...place, revision, at, who, key, hash, JSON.stringify(receipt)],
  ]);
  return context.json(receipt);
});

const server = createServer(
  { cert: readFileSync(certificateFile), key: readFileSync(keyFile) },
  getRequestListener(app.fetch),
);
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
