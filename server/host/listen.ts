import type { Server } from 'node:http';

/** Resolves to the port once the server listens. */
export function listen(
  server: Server,
  port: number,
  host: string,
): Promise<{ kind: 'listening'; port: number } | { kind: 'port-in-use' }> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve({ kind: 'port-in-use' }) : reject(error),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ kind: 'listening', port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

const patience = 10_000;

/** Takes no new requests, and resolves when those under way are done, or after ten seconds at the latest. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => {
      server.closeAllConnections();
      resolve();
    }, patience);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
