import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCertificate } from '../../../server/host/certificate.ts';
import { freePort } from '../../free-port.ts';
import { caller } from '../load/call.ts';

export type DroppingProxy = { origin: string; dropped: () => number; close: () => void };

/** A proxy in front of a server that lets every request through, and drops every third answer once the server has given it. */
export async function startDroppingProxy(origin: string): Promise<DroppingProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  const certificate = await findCertificate(undefined, folder, origin, new Date());
  rmSync(folder, { recursive: true });
  const onward = caller(origin);
  let answers = 0;
  let dropped = 0;
  const proxy = createServer({ cert: certificate.cert, key: certificate.key }, async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { host: _, connection: __, ...headers } = request.headers as Record<string, string>;
    const answer = await onward({
      ...{ path: request.url ?? '/', method: request.method ?? 'GET', headers },
      ...(body.byteLength > 0 ? { body } : {}),
    }).catch(() => null);
    answers += 1;
    if (answer === null || answers % 3 === 0) {
      dropped += 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers as Record<string, string>).end(answer.body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${port}`,
    dropped: () => dropped,
    close: () => {
      onward.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
