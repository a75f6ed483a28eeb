import { request } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../server/routes/json-body.ts';
import { findOddSign } from '../../../server/routes/odd-signs.ts';
import { wholeTable } from '../../../shared/wire/limits.ts';
import { problem } from '../../../shared/wire/problem.ts';
import { openWorld } from '../fixture.ts';

const json = { 'Content-Type': 'application/json' };
const sent = (body: BodyInit | null, headers: Record<string, string> = json) => {
  const init = { method: 'PUT', body, headers, duplex: 'half' };
  return new Request('https://localhost/', init);
};
const chunks = (...parts: Uint8Array[]) =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a body', () => {
  test.each([
    ['JSON', sent('{"a":[1,"ก"]}'), { json: { a: [1, 'ก'] } }],
    ['JSON with its charset', sent('1', { 'Content-Type': 'Application/JSON; charset=utf-8' }), { json: 1 }],
    ['a letter cut in two', sent(chunks(bytes('"ก"').slice(0, 2), bytes('"ก"').slice(2))), { json: 'ก' }],
    ['as long as may be', sent(`"${'x'.repeat(wholeTable.bodyBytes - 2)}"`), { json: expect.any(String) }],
    ['one byte longer', sent(`"${'x'.repeat(wholeTable.bodyBytes - 1)}"`), { refused: 'too-large' }],
    ['longer by what it says', sent('1', { ...json, 'Content-Length': '9999999' }), { refused: 'too-large' }],
    ['a byte that is no UTF-8', sent(Buffer.from([0x22, 0xff, 0x22])), { refused: 'invalid-encoding' }],
    ['UTF-16', sent(Buffer.from('\ufeff"ก"', 'utf16le')), { refused: 'invalid-encoding' }],
    ['nothing', sent(null), { refused: 'invalid-json' }],
    ['not JSON', sent('{"a":'), { refused: 'invalid-json' }],
    ['no word of what it is', sent('1', {}), { refused: 'unsupported-media-type' }],
    ['something else', sent('1', { 'Content-Type': 'application/jsonp' }), { refused: 'unsupported-media-type' }],
    ['a prototype', sent('{"rows":[{"__proto__":1}]}'), { refused: 'invalid-body', fields: [expect.anything()] }],
    ['a prototype in disguise', sent('{"\\u005f_\\u0070roto__":1}'), { refused: 'invalid-body' }],
  ])('%s', async (_, asked, read) => {
    expect(await readJson(asked, wholeTable.bodyBytes)).toMatchObject(read);
  });
});

describe('signs that no text has', () => {
  test.each([
    ['{"rows":[{},{"remark":"a\\u0000"}]}', { path: 'rows.1.remark', sign: 'U+0000' }],
    ['["\\ud800"]', { path: '0', sign: 'U+D800' }],
    ['"\\b"', { path: '', sign: 'U+0008' }],
    ['"\u007f"', { path: '', sign: 'U+007F' }],
    ['{"a\\u001b":1}', { path: '', sign: 'U+001B' }],
    ['{"a":"\\ud83d\\ude00 😀"}', null],
    ['{"a":"line\\r\\nline\\ttab\\u000b\\f\\u0085 \\u202e"}', null],
    ['{"a":"\\\\b \\\\u0000"}', null],
  ])('%s', (text, found) => {
    expect(findOddSign(text, JSON.parse(text))).toEqual(found);
  });
});

test('one without end is refused over a socket, too', async () => {
  const world = await openWorld();
  const server = createAdaptorServer({ fetch: world.app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const headers = { ...json, Authorization: `Bearer ${await world.token('chomthong')}` };
  const answered = new Promise<unknown>((resolve, reject) => {
    const port = typeof address === 'object' && address ? address.port : 0;
    const asked = request({ port, method: 'PUT', path: '/api/v1/me/mail', headers }, async (answer) => {
      let text = '';
      for await (const part of answer) text += part;
      resolve(JSON.parse(text));
    });
    asked.on('error', reject);
    for (let written = 0; written <= wholeTable.bodyBytes; written += 65_536) asked.write(' '.repeat(65_536));
  });
  expect(problem.parse(await answered)).toMatchObject({ status: 413, code: 'too-large' });
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
});
