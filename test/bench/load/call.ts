import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';

/** What somebody asks of a bench's server; `who` is their token. */
export type Call = {
  who?: string;
  method?: string;
  path: string;
  headers?: Record<string, string>;
  /** Sent as JSON, or as it is where it is bytes already. */
  body?: unknown;
};

/** `milliseconds` until the last byte. */
export type Answered = {
  milliseconds: number;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

export type Caller = ((call: Call) => Promise<Answered>) & { close: () => void };

/**
 * Calls a server over connections that are kept, as browsers do, and says how long the whole answer took. By Node's own
 * client, which costs the machine less than `fetch`; whom the certificate is from is not asked.
 */
export function caller(origin: string): Caller {
  const secure = origin.startsWith('https:');
  const agent = secure
    ? new SecureAgent({ keepAlive: true, rejectUnauthorized: false })
    : new PlainAgent({ keepAlive: true });
  const request = secure ? secureRequest : plainRequest;
  const call = (given: Call): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const { who, method = 'GET', path, headers, body } = given;
      const began = performance.now();
      const bytes = body === undefined ? null : toBytes(body);
      const asked = request(
        origin + path,
        {
          agent,
          method,
          headers: {
            ...(who ? { Authorization: `Bearer ${who}` } : {}),
            ...(bytes ? { 'Content-Type': 'application/json', 'Content-Length': bytes.byteLength } : {}),
            ...headers,
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.once('error', reject);
          answer.once('end', () =>
            resolve({
              milliseconds: performance.now() - began,
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(parts),
            }),
          );
        },
      );
      asked.once('error', (error: NodeJS.ErrnoException) => {
        // A connection that was kept and that the server has just let go of: asked anew on another, as browsers do.
        if (asked.reusedSocket && error.code === 'ECONNRESET') call(given).then(resolve, reject);
        else reject(error);
      });
      asked.end(bytes ?? undefined);
    });
  return Object.assign(call, { close: () => agent.destroy() });
}

function toBytes(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
}
