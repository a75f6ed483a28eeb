import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCertificate } from '../../server/host/certificate.ts';
import type { SheetFont } from '../../shared/terms/sheet-font.ts';
import { aReport } from './a-report.ts';
import { type Receiver, receiveReport } from './receive-report.ts';

/** What takes the answers on a computer that has Excel: here without it, by the same requests. */

const folder = mkdtempSync(join(tmpdir(), 'traimat-receive-'));
const officeJs = { from: 'package' as const, folder };
const assets = { dist: folder, officeJs, manifest: join(folder, 'manifest.xml') };
const settings = { port: 0, sheetFonts: [{ name: 'TH Sarabun New', size: 16 }] as [SheetFont], contact: undefined };
let receiver: Receiver;

beforeAll(async () => {
  mkdirSync(join(folder, 'tls'));
  writeFileSync(
    join(folder, 'readiness.html'),
    '<!doctype html><meta name="sheet-fonts" content="" /><title>readiness</title>',
  );
  const certificate = await findCertificate(undefined, folder, 'https://localhost', new Date());
  const started = await receiveReport(assets, certificate, settings);
  if ('taken' in started) throw new Error('any port was free');
  receiver = started;
});
afterAll(async () => {
  await receiver.stop();
  rmSync(folder, { recursive: true });
});

function ask(path: string, body?: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const headers = { 'Content-Type': 'application/json' };
    const asked = request(
      `${receiver.origin}${path}`,
      { method, headers, rejectUnauthorized: false, agent: false },
      async (answer) => {
        resolve({ status: answer.statusCode, text: Buffer.concat(await answer.toArray()).toString() });
      },
    );
    asked.on('error', reject).end(body);
  });
}

describe('what takes the answers', () => {
  test('shows the page, and no workbench', async () => {
    const { status, text } = await ask('/readiness.html');
    expect([status, text]).toEqual([200, expect.stringContaining('content="TH Sarabun New 16"')]);
    expect((await ask('/workbench')).status).toBe(404);
  });

  test('takes no report that is not sound', async () => {
    expect((await ask('/readiness-report', 'ก')).status).toBe(422);
    expect((await ask('/readiness-report', JSON.stringify({ ...aReport(), person: 'somebody' }))).status).toBe(422);
    expect((await ask('/readiness-report', ' '.repeat(2 * 1024 * 1024 + 1))).status).toBe(413);
  });

  test('gives the first sound one', async () => {
    const sent = aReport();
    expect((await ask('/readiness-report', JSON.stringify(sent))).status).toBe(204);
    expect((await ask('/readiness-report', JSON.stringify({ ...sent, product: '0.2.0' }))).status).toBe(204);
    expect(await receiver.report).toEqual(sent);
  });
});
