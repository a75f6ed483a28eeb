import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type Certificate = { cert: string; key: string; from: 'settings' | 'office-addin-dev-certs' | 'self-signed' };

const day = 24 * 60 * 60 * 1000;
/** Browsers refuse leaf certificates that are valid for more than 398 days. */
const validDays = 397;

/** Excel and office.js insist on https, so there is always a certificate: the given one, Office's own, or one made here. */
export async function findCertificate(
  given: { cert: string; key: string } | undefined,
  secretsDirectory: string,
  publicOrigin: string,
  now: Date,
): Promise<Certificate> {
  if (given) return { ...given, from: 'settings' };
  const office = join(homedir(), '.office-addin-dev-certs', 'localhost');
  if (isUsable(`${office}.crt`, `${office}.key`, now)) {
    return { ...readPair(`${office}.crt`, `${office}.key`), from: 'office-addin-dev-certs' };
  }
  const own = join(secretsDirectory, 'tls');
  if (!isUsable(`${own}.crt`, `${own}.key`, now)) await makePair(`${own}.crt`, `${own}.key`, publicOrigin, now);
  return { ...readPair(`${own}.crt`, `${own}.key`), from: 'self-signed' };
}

function readPair(certificateFile: string, keyFile: string): { cert: string; key: string } {
  return { cert: readFileSync(certificateFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}

/** Both files are there, and the certificate has a week left. */
function isUsable(certificateFile: string, keyFile: string, now: Date): boolean {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) return false;
  const { validToDate } = new X509Certificate(readFileSync(certificateFile));
  return validToDate.getTime() > now.getTime() + 7 * day;
}

async function makePair(certificateFile: string, keyFile: string, publicOrigin: string, now: Date): Promise<void> {
  const names = [...new Set(['localhost', new URL(publicOrigin).hostname])];
  // Needed once a year: it is not read at every start.
  const { generate } = await import('selfsigned');
  const pair = await generate([{ name: 'commonName', value: 'Traimat' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  mkdirSync(join(certificateFile, '..'), { recursive: true });
  writeFileSync(keyFile, pair.private, { mode: 0o600 });
  writeFileSync(certificateFile, pair.cert);
}
