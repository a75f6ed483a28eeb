/**
 * The password of a worksheet's protection, as files keep it: not the password but a hash of it (ISO/IEC 29500-1, 18.3.1.85; [MS-OFFCRYPTO]
 * 2.4.2.4). It locks nothing away; whoever has the file can read it.
 */

/** Base64 texts; `spins` is how often it was hashed again. */
export type PasswordHash = { algorithm: string; salt: string; hash: string; spins: number };

/** Fewer than Excel's 100,000, which would take a browser a second at each try; any number is allowed. */
const SPINS = 1000;

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await spun('SHA-512', salt, password, SPINS);
  return { algorithm: 'SHA-512', salt: base64(salt), hash: base64(hash), spins: SPINS };
}

export async function isPassword(password: string, known: PasswordHash): Promise<boolean> {
  // Others than these (MD5, RIPEMD …) a browser cannot make: no password is right then.
  if (!/^SHA-(1|256|384|512)$/.test(known.algorithm)) return false;
  const hash = await spun(known.algorithm, bytesOf(known.salt), password, known.spins);
  return base64(hash) === known.hash;
}

async function spun(algorithm: string, salt: Uint8Array, password: string, spins: number): Promise<Uint8Array> {
  let hash = await digest(algorithm, joined(salt, utf16(password)));
  for (let spin = 0; spin < spins; spin++) hash = await digest(algorithm, joined(hash, littleEndian(spin)));
  return hash;
}

async function digest(algorithm: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function utf16(text: string): Uint8Array {
  const units = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) units.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(units.buffer);
}

function littleEndian(number: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, number, true);
  return new Uint8Array(bytes.buffer);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
