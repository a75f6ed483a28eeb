import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** What is handed out to many, as it is and as it travels: each form is made once. */
export type Content = {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** A weak tag: all forms of the same content bear it. */
  tag: string;
  pressed: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Of the brotli that is made here the last tenth is not worth ten times as long: somebody waits for it. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const presses: Record<Encoding, (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** `ready` is asked first for a form that has been made already, when the pages were built. */
export function contentOf(
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
  ready: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer> | null> = async () => null,
): Content {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    type,
    bytes,
    tag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    pressed(encoding) {
      const form = made.get(encoding) ?? ready(encoding).then((there) => there ?? presses[encoding](bytes));
      made.set(encoding, form);
      return form;
    },
  };
}

const isText = /^text\/|json|xml|javascript/;

/** Answers in the form that the browser takes, and with 304 where it has the content already. */
export async function answerWith(context: Context, content: Content, cacheControl: string): Promise<Response> {
  const { type, bytes, tag } = content;
  const text = isText.test(type);
  const headers = { ETag: tag, 'Cache-Control': cacheControl, ...(text ? { Vary: 'Accept-Encoding' } : {}) };
  if (isKnown(context.req.header('If-None-Match'), tag)) return context.body(null, 304, headers);
  const encoding = text ? taken(context) : null;
  const form = encoding === null ? bytes : await content.pressed(encoding);
  const pressed = form.length < bytes.length;
  return context.body(pressed ? form : bytes, 200, {
    ...headers,
    'Content-Type': type,
    'Content-Length': String(pressed ? form.length : bytes.length),
    ...(pressed && encoding ? { 'Content-Encoding': encoding } : {}),
  });
}

/** The best of ours that a browser takes, whatever it names first. */
function taken(context: Context): Encoding | null {
  const chosen = accepts(context, {
    header: 'Accept-Encoding',
    supports: [...encodings],
    default: '',
    match: (wanted, { supports, default: none }) =>
      supports.find((ours) => wanted.some(({ type, q }) => type === ours && q > 0)) ?? none,
  });
  return encodings.find((encoding) => encoding === chosen) ?? null;
}

/** A proxy that presses anew makes a weak tag of a strong one, so weak ones are compared. */
function isKnown(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((known) => known.trim() === tag || known.trim() === '*');
}
