import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** What receipts are signed with: Ed25519. Its id is made of its public half, so that no other key can bear it. */
export type ReceiptKey = PublicReceiptKey & { secret: KeyObject };

/** What anyone checks them by; `publicKey` are the 32 bytes in base64url. */
export type PublicReceiptKey = { id: string; publicKey: string };

/** The name of the file among the installation's secrets. */
export const receiptKeyFile = 'receipt-key';

/** A new key, as the text that is kept among the secrets. */
export function makeReceiptKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString().trim();
}

/** Reads what `makeReceiptKey` has made; null for what is no such key. */
export function readReceiptKey(text: string): ReceiptKey | null {
  try {
    const secret = createPrivateKey(text);
    const { x: publicKey, crv } = createPublicKey(secret).export({ format: 'jwk' });
    return crv === 'Ed25519' && publicKey ? { id: keyId(publicKey), publicKey, secret } : null;
  } catch {
    return null;
  }
}

/** Whether it is a key under its own id: a list of keys is somebody's file. */
export function isKey({ id, publicKey }: PublicReceiptKey): boolean {
  return Buffer.from(publicKey, 'base64url').length === bytesOfKey && keyId(publicKey) === id;
}

const bytesOfKey = 32;

/** The first 64 bits of SHA-256 of a public key, in hexadecimal. */
export function keyId(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16);
}
