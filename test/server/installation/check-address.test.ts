import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../../server/installation/check-address.ts';
import { certificate, day, listen, now, serve } from './own-address.ts';

describe('what the server finds at its own address', () => {
  test('itself, by a certificate that nobody vouches for', async () => {
    const origin = await serve(await certificate(['localhost'], -1, 30));
    const until = new Date(now.getTime() + 30 * day);
    until.setMilliseconds(0);
    expect(await checkAddress(origin, now)).toEqual({ finding: 'self-made', until });
  });

  test.each([
    ['expired', ['localhost'], -30, -1],
    ['not-yet', ['localhost'], 1, 30],
    ['other-name', ['traimat.example.go.th'], -1, 30],
  ] as const)('%s', async (finding, names, from, until) => {
    const origin = await serve(await certificate([...names], from, until));
    expect(await checkAddress(origin, now)).toMatchObject({ finding });
  });

  test.each(['<title>nginx</title>', '{"status":"fine"}', '{}', 'null'])('something else: %s', async (body) => {
    const origin = await serve(await certificate(['localhost'], -1, 30), body);
    expect(await checkAddress(origin, now)).toMatchObject({ finding: 'other-server' });
  });

  test('nobody who listens, no such machine, no TLS, and nothing that answers', async () => {
    expect(await checkAddress('https://localhost:1', now)).toEqual({ finding: 'refused', until: null });
    expect(await checkAddress('https://nowhere.invalid', now)).toEqual({ finding: 'unknown-host', until: null });
    const plain = await listen(createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\n\r\n')));
    expect(await checkAddress(plain, now)).toEqual({ finding: 'no-tls', until: null });
    const silent = await listen(createServer((socket) => socket.on('error', () => {})));
    expect(await checkAddress(silent, now, 200)).toEqual({ finding: 'silent', until: null });
  });
});
