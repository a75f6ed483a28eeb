import type { HttpBindings } from '@hono/node-server';
import type { Role } from '../../shared/wire/access.ts';

/** What travels with a request through Hono. */
export type Environment = {
  /** Absent when the app is called without a socket, as tests do. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** The request's id: in the log, and in every problem. */
    reference: string;
    /** Whence the caller comes: behind trusted proxies, whom they name (caller-address.ts). */
    address: string;
    role: Role | undefined;
  };
};
