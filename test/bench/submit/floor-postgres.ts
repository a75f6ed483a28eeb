import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

/**
 * The floor over PostgreSQL: Hono over TLS, JSON.parse, and a revision, its event and its receipt in one transaction, by as
 * many connections at once as pg's pool has of itself. Nobody is asked who they are, nothing is checked.
 */

const [address = '', port = '', certificateFile = '', keyFile = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: address });
const insertRevision = {
  name: 'revision',
  text: `insert into revisions (indicator, period, district, revision, indicator_version, roster, result, saved_at, saved_by,
    saved_by_name, progress, report_print, content) values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, null, null, $10)`,
};
const insertEvent = {
  name: 'event',
  text: `insert into events (indicator, period, district, step, act, at, by_username, by_name, message, revision, state,
    submitted, submitted_at, late) values ($1, $2, $3, $4, 'submit', $5, $6, $7, '', $4, 'submitted', $4, $5, 0)`,
};
const insertReceipt = {
  name: 'receipt',
  text: `insert into receipts (id, indicator, period, district, revision, submitted_at, late, username, key, hash, receipt)
    values ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10)`,
};
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
  const client = await pool.connect();
  await client.query('begin');
  await client.query({
    ...insertRevision,
    values: [...place, revision, `demo-2563-${district}`, figures, at, who, name, text],
  });
  await client.query({ ...insertEvent, values: [...place, revision, at, who, name] });
  await client.query({
    ...insertReceipt,
    values: [receipt.id, ...place, revision, at, who, key, hash, JSON.stringify(receipt)],
  });
  await client.query('commit');
  client.release();
  return context.json(receipt);
});

const server = createServer(
  { cert: readFileSync(certificateFile), key: readFileSync(keyFile) },
  getRequestListener(app.fetch),
);
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
