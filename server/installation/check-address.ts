import type { X509Certificate } from 'node:crypto';
import { type RequestOptions, request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { AddressFinding } from '../../shared/terms/address-check.ts';
import { certificateFinding } from './certificate-finding.ts';

/** What was found at an address, and when the certificate there ends. */
export type FoundAddress = { finding: AddressFinding; until: Date | null };

const patience = 10_000;
/** More than a health has. */
const longestAnswer = 10_000;

/** Goes to an address of this server's own, as a browser would, and says what is there. It sends nothing but the question for its health. */
export function checkAddress(origin: string, now: Date, limit: number = patience): Promise<FoundAddress> {
  const { hostname } = new URL(origin);
  return new Promise((resolve) => {
    let certificate: X509Certificate | undefined;
    let vouched = false;
    const end = (finding: AddressFinding) =>
      resolve({ finding, until: certificate ? new Date(certificate.validTo) : null });
    // Whatever certificate is there is looked at; nothing is told to it.
    const options: RequestOptions = { rejectUnauthorized: false, agent: false, signal: AbortSignal.timeout(limit) };
    const asked = request(`${origin}/health`, options, async (answer) => {
      const wrong = certificate && certificateFinding(certificate, hostname, now);
      if (wrong) return end(wrong);
      let body = '';
      try {
        for await (const chunk of answer.setEncoding('utf8')) body = `${body}${chunk}`.slice(0, longestAnswer);
      } catch {
        return end('silent');
      }
      if (!isHealth(body)) return end('other-server');
      end(vouched ? 'sound' : 'self-made');
    });
    asked.on('socket', (socket) =>
      socket.once('secureConnect', () => {
        const { authorized } = socket as TLSSocket;
        certificate = (socket as TLSSocket).getPeerX509Certificate();
        vouched = authorized;
      }),
    );
    asked.on('error', (error) => end(findingOf(error)));
    asked.end();
  });
}

function isHealth(body: string): boolean {
  try {
    const { status } = JSON.parse(body) as { status?: unknown };
    return status === 'ok' || status === 'unavailable';
  } catch {
    return false;
  }
}

function findingOf({ code, name }: NodeJS.ErrnoException): AddressFinding {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'EPROTO' || code?.startsWith('ERR_SSL') || code === 'ECONNRESET') return 'no-tls';
  return name === 'AbortError' || code === 'ETIMEDOUT' ? 'silent' : 'refused';
}
