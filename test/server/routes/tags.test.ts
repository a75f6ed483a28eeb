import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../server/routes/tags.ts';
import { chomThong, filled, openWorld, place } from '../fixture.ts';

describe('If-None-Match names what would be answered', () => {
  test.each([
    [undefined, false],
    ['', false],
    ['"3.7"', true],
    ['W/"3.7"', true],
    ['"3.6"', false],
    ['"3"', false],
    ['3.7', false],
    ['"3.6", "3.7"', true],
    ['"3.6",W/"3.7" , "x"', true],
    ['"3.6, 3.7"', false],
    ['*', true],
    [' * ', true],
    ['"*"', false],
  ])('%s: %s', (header, known) => {
    expect(isKnown('"3.7"', header)).toBe(known);
  });
});

describe('over HTTP', async () => {
  const world = await openWorld();
  const sheet = `${place}/${chomThong}`;

  test.each(['"0.0"', 'W/"0.0"', '"9.9", "0.0"', '*'])('a sheet is not sent again to who has %s', async (tag) => {
    const answer = await world.call('chomthong', sheet, { headers: { 'If-None-Match': tag } });
    expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([304, '', '"0.0"']);
  });

  test('is sent to who has another, and what has no tag to everybody', async () => {
    const stale = await world.call('chomthong', sheet, { headers: { 'If-None-Match': '"0.1", "1.0"' } });
    const me = await world.call('chomthong', '/api/v1/me', { headers: { 'If-None-Match': '*' } });
    expect([stale.status, me.status]).toEqual([200, 200]);
  });

  test('a change is answered whatever its sender has', async () => {
    const headers = { 'If-Match': '"0"', 'If-None-Match': '*' };
    expect((await world.put('chomthong', sheet, filled([]), headers)).status).toBe(200);
  });
});
