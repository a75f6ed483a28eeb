import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { AddressFinding } from '../../shared/terms/address-check.ts';

/** Why a browser at a host would refuse a certificate, whoever it is from; null where it would not. */
export function certificateFinding(
  certificate: X509Certificate,
  host: string,
  now: Date,
): Extract<AddressFinding, 'expired' | 'not-yet' | 'other-name'> | null {
  if (certificate.validToDate < now) return 'expired';
  if (certificate.validFromDate > now) return 'not-yet';
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const named = isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name);
  return named === undefined ? 'other-name' : null;
}
