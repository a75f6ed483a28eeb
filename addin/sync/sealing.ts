import type { Outcome } from '../outcome.ts';

/**
 * Texts that are kept on this computer and that nobody reads there but whose they are: the key is given by the server to
 * whoever is signed in, and kept nowhere. Null where it is not to be had, or a text was sealed by another one.
 */
export type Sealing = {
  seal(text: string): Promise<string | null>;
  unseal(sealed: string): Promise<string | null>;
};

const algorithm = 'AES-GCM';
const nonceBytes = 12;

export function createSealing(readKey: () => Promise<Outcome<{ key: string }>>): Sealing {
  let known: CryptoKey | null = null;
  const keyOf = async (): Promise<CryptoKey | null> => {
    if (known) return known;
    const answer = await readKey();
    if (!answer.ok) return null;
    known = await crypto.subtle.importKey('raw', bytesOf(answer.value.key), algorithm, false, ['encrypt', 'decrypt']);
    return known;
  };
  // At once: by the time that something is to be kept the server may be away.
  void keyOf();
  return {
    async seal(text) {
      const key = await keyOf();
      if (!key) return null;
      const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
      const body = await crypto.subtle.encrypt({ name: algorithm, iv }, key, new TextEncoder().encode(text));
      return `${textOf(iv)}.${textOf(new Uint8Array(body))}`;
    },
    async unseal(sealed) {
      const key = await keyOf();
      const [iv, body] = sealed.split('.');
      if (!key || !iv || !body) return null;
      try {
        const plain = await crypto.subtle.decrypt({ name: algorithm, iv: bytesOf(iv) }, key, bytesOf(body));
        return new TextDecoder().decode(plain);
      } catch {
        return null;
      }
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Letter by letter: a submission is longer than what a call may have arguments. */
function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
