import { BlockList, isIP, isIPv4 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createMiddleware } from 'hono/factory';
import type { Environment } from './environment.ts';

/** Whom a header with the caller's address is believed from, and which header that is. */
export type Proxies = { header: string; trusted: BlockList };

/** What a proxy adds to, unless the settings name another header. */
export const usualHeader = 'x-forwarded-for';

/** Addresses and networks, space- or comma-separated, like `127.0.0.1 10.0.0.0/8 fd00::/8`; null where one is none. */
export function readTrustedProxies(text: string): BlockList | null {
  const trusted = new BlockList();
  for (const written of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', prefix, ...rest] = written.split('/');
    const most = isIPv4(address) ? 32 : 128;
    const bits = prefix === undefined ? most : Number(prefix);
    const wrong = isIP(address) === 0 || rest.length > 0 || !/^\d{1,3}$/.test(prefix ?? '0') || bits > most;
    if (wrong) return null;
    trusted.addSubnet(address, bits, familyOf(address));
  }
  return trusted;
}

/** Says with each request whence it comes. Called without a socket, as tests do, it comes from this machine. */
export function callerAddress(proxies: Proxies | null) {
  return createMiddleware<Environment>(async (context, next) => {
    const socket = context.env?.incoming ? getConnInfo(context).remote.address : undefined;
    const peer = plainAddress(socket ?? '') ?? '127.0.0.1';
    context.set('address', proxies ? behindProxies(proxies, peer, context.req.header(proxies.header)) : peer);
    await next();
  });
}

/**
 * The caller's address behind trusted proxies. Each of them has added, at the right, whom it was called by: so the header
 * is read from the right, and only as far as whoever has written is trusted. What else stands in it anybody may have put
 * there.
 *
 * | called by | header | gives |
 * |---|---|---|
 * | a stranger | any | the stranger |
 * | a proxy | none, or what is no address | the proxy |
 * | a proxy | `6.6.6.6, 9.9.9.9` | 9.9.9.9 |
 * | a proxy | `9.9.9.9, another proxy` | 9.9.9.9 |
 */
export function behindProxies({ trusted }: Proxies, peer: string, header: string | undefined): string {
  let address = peer;
  for (const written of (header ?? '').split(',').reverse()) {
    if (!trusted.check(address, familyOf(address))) break;
    const before = plainAddress(written);
    if (before === null) break;
    address = before;
  }
  return address;
}

/**
 * What is counted as one caller: an IPv4 address, and of IPv6 the network of 64 bits that a single customer is given, who
 * has as many addresses in it as he likes.
 */
export function callerNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = '', after] = address.split('%', 1)[0]?.split('::') ?? [];
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')];
  const gap = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(0, gap)).fill('0'), ...tail];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

function groupsOf(part: string): string[] {
  const groups = part.split(':').filter(Boolean);
  // A dotted end is two groups; it lies in the half that is not looked at.
  return groups.flatMap((group) => (group.includes('.') ? ['0', '0'] : [Number.parseInt(group, 16).toString(16)]));
}

/** As proxies write it, with a port or in brackets or not; IPv4 in IPv6's clothes is IPv4. Null for what is none. */
function plainAddress(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const address = bare.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').toLowerCase();
  return isIP(address) > 0 ? address : null;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}
