import type { Server } from 'node:http';

/** How a server has come to listen, or why it does not. */
export type Listening = { kind: 'listening'; port: number } | { kind: Hindrance };

type Hindrance = 'port-in-use' | 'port-forbidden' | 'host-unknown';

const hindrances: Record<string, Hindrance> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'port-forbidden',
  EPERM: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unknown',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  EAI_NONAME: 'host-unknown',
  EINVAL: 'host-unknown',
};

/**
 * Milliseconds that a connection is kept over which nothing comes. A page looks once a minute and need not shake hands anew
 * each time; and a proxy lets go of it first, which else would send a request just as it is closed here.
 */
const kept = 75_000;

/** Resolves once the server listens, or it is known that it will not. */
export function listen(server: Server, port: number, host: string): Promise<Listening> {
  server.keepAliveTimeout = kept;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const kind = hindrances[error.code ?? ''];
      if (kind === undefined) reject(error);
      else resolve({ kind });
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ kind: 'listening', port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

/** What the operator reads where nothing listens. */
export function listenFault(kind: Hindrance, port: number, host: string): string {
  switch (kind) {
    case 'port-in-use':
      return `PORT: พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ หยุดโปรแกรมนั้น หรือตั้งเป็นเลขอื่น · port ${port} is in use: stop what uses it, or set another one`;
    case 'port-forbidden':
      return `PORT: ผู้ใช้ที่เปิดเซิร์ฟเวอร์ไม่มีสิทธิ์เปิดพอร์ต ${port} ตั้งเป็น 1024 ขึ้นไปแล้วให้พร็อกซีอยู่หน้า หรือให้สิทธิ์ CAP_NET_BIND_SERVICE · this user may not open port ${port}: set 1024 or above with a proxy in front, or grant CAP_NET_BIND_SERVICE`;
    case 'host-unknown':
      return `HOST: เครื่องนี้ไม่มีที่อยู่ ${host} ตั้งเป็น 127.0.0.1 (เฉพาะเครื่องนี้) หรือ 0.0.0.0 (ทุกเครือข่าย) · this computer has no address ${host}: set 127.0.0.1 (this computer alone) or 0.0.0.0 (every network)`;
  }
}

const patience = 10_000;

/** Milliseconds after which connections over which nothing is under way any more are let go of. */
const often = 50;

/**
 * Takes no new connections, and resolves when what is under way is done, or after ten seconds at the latest. Over a connection
 * that is there nothing comes after its answer: whoever asks again comes to the server that follows.
 */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.prependListener('request', (_, response) => {
      response.shouldKeepAlive = false;
    });
    const idle = setInterval(() => server.closeIdleConnections(), often);
    const end = () => {
      clearInterval(idle);
      clearTimeout(impatient);
      resolve();
    };
    const impatient = setTimeout(() => {
      server.closeAllConnections();
      end();
    }, patience);
    server.close(end);
  });
}
