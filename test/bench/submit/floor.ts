import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { DatabaseSync } from 'node:sqlite';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

/**
 * The least that a submission can cost with what we stand on: Hono over TLS, JSON.parse, and a revision, its event and its
 * receipt in one transaction, in the same tables with the same pragmas. Nobody is asked who they are, nothing is checked.
 */

const [file = '', port = '', certificateFile = '', keyFile = ''] = process.argv.slice(2);
const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true });
database.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
const [begin, commit] = [database.prepare('begin immediate'), database.prepare('commit')];
const insertRevision = database.prepare(
  `insert into revisions (indicator, period, district, revision, indicator_version, roster, result, saved_at, saved_by,
    saved_by_name, progress, report_print, content) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, null, null, ?)`,
);
const insertEvent = database.prepare(
  `insert into events (indicator, period, district, step, act, at, by_username, by_name, message, revision, state,
    submitted, submitted_at, late) values (?, ?, ?, ?, 'submit', ?, ?, ?, '', ?, 'submitted', ?, ?, 0)`,
);
const insertReceipt = database.prepare(
  `insert into receipts (id, indicator, period, district, revision, submitted_at, late, username, key, hash, receipt)
    values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)`,
);
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
  begin.run();
  insertRevision.run(...place, revision, `demo-2563-${district}`, figures, at, who, name, text);
  insertEvent.run(...place, revision, at, who, name, revision, revision, at);
  const hash = createHash('sha256').update(text).digest('hex');
  insertReceipt.run(receipt.id, ...place, revision, at, who, key, hash, JSON.stringify(receipt));
  commit.run();
  return context.json(receipt);
});

const server = createServer(
  { cert: readFileSync(certificateFile), key: readFileSync(keyFile) },
  getRequestListener(app.fetch),
);
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
