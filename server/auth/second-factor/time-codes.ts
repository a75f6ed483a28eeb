import { Secret, TOTP } from 'otpauth';

/** Codes of six digits that change every half minute (RFC 6238), as every authenticator makes them. */

const period = 30;

/** A phone may be a step of time ahead or behind. */
const steps = 1;

/** So far off, it is a clock that is wrong and no code that is. */
const stepsOfWrongClock = (10 * 60) / period;

/** A new secret in base32, of 160 bits as the standard wishes. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** `otpauth://…`, which an authenticator reads from a QR code. */
export function secretAddress(secret: string, username: string): string {
  return generator(secret, username).toString();
}

/**
 * | the code is of | gives |
 * |---|---|
 * | now, or a step before or after | right, with its step |
 * | up to ten minutes before or after | clock-off |
 * | no such time | wrong |
 */
export function readCode(
  secret: string,
  code: string,
  at: Date,
): { kind: 'right'; step: number } | { kind: 'clock-off' } | { kind: 'wrong' } {
  const timestamp = at.getTime();
  const delta = generator(secret).validate({ token: code, timestamp, window: stepsOfWrongClock });
  if (delta === null) return { kind: 'wrong' };
  if (Math.abs(delta) > steps) return { kind: 'clock-off' };
  return { kind: 'right', step: TOTP.counter({ period, timestamp }) + delta };
}

function generator(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Traimat', label, secret, algorithm: 'SHA1', digits: 6, period });
}
