import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll } from 'vitest';

export const now = new Date('2026-01-12T03:00:00.000Z');
export const day = 24 * 60 * 60 * 1000;

/** A certificate for names, from some days after now until others. */
export async function certificate(names: string[], from: number, until: number) {
  const pair = await generate([{ name: 'commonName', value: 'Traimat' }], {
    keyType: 'ec',
    notBeforeDate: new Date(now.getTime() + from * day),
    notAfterDate: new Date(now.getTime() + until * day),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  return { cert: pair.cert, key: pair.private };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

/** Something that answers at an address as this server would, or as something else. */
export async function serve(pair: { cert: string; key: string }, body = '{"status":"ok"}') {
  return listen(createServer(pair, (_, answer) => answer.end(body)));
}
